// Runs every rule over a portfolio: evidence first, then lights, then what the lights themselves give cause for.
import type { Finding } from '../findings/finding';
import { lightsOf, type OsahankeLights, ownLightOf } from '../findings/lights';
import type { ReadTab } from '../workbook/read-tab';
import type { AnyRow } from '../workbook/row';
import { RULES } from './index';
import type { LightRule, Rule, RuleContext } from './rule';

export interface RuleRun {
  readonly findings: readonly Finding[];
  readonly lights: readonly OsahankeLights[];
}

export function runRules(context: RuleContext, rules: readonly Rule[] = RULES): RuleRun {
  const findings: Finding[] = [];
  for (const rule of rules) for (const finding of evidenceOf(rule, context)) findings.push(finding);
  const byOsahanke = groupByOsahanke(findings);
  const lightRules = rules.filter((rule): rule is LightRule => rule.scope === 'lights');
  const judged = new Map<string, OsahankeLights>();
  const lights = context.portfolio.osahankkeet.map((osahanke) => {
    const first = judged.get(osahanke.tunnus);
    // Findings of a doubled Tunnus can't be told apart: its rows share one light, judged once.
    if (first !== undefined) return { ...first, own: ownLightOf(osahanke) };
    const own = byOsahanke.get(osahanke.tunnus) ?? [];
    const found = lightsOf(osahanke, own);
    judged.set(osahanke.tunnus, found);
    for (const rule of lightRules) {
      for (const finding of rule.check(osahanke, found, own, context)) findings.push(finding);
    }
    return found;
  });
  return { findings, lights };
}

function evidenceOf(rule: Rule, context: RuleContext): readonly Finding[] {
  const { tabs } = context.portfolio;
  switch (rule.scope) {
    case 'row': {
      // Plain loops: nearly every row of nearly every rule has nothing to tell.
      const findings: Finding[] = [];
      for (const id of rule.tabs) {
        for (const row of rowsToCheck(tabs[id] as ReadTab, rule)) {
          for (const finding of rule.check(row, context)) findings.push(finding);
        }
      }
      return findings;
    }
    case 'tab':
      return rule.tabs.flatMap((id) => [...rule.check(tabs[id] as ReadTab, context)]);
    case 'workbook':
      return rule.check(context);
    case 'lights':
      return [];
  }
}

/** The cells of rows that can't be used are checked too: they say why. The work itself is judged by used rows only. */
function rowsToCheck(tab: ReadTab, { kind }: Rule): readonly AnyRow[] {
  const used = tab.rows as readonly AnyRow[];
  return kind === 'cell' && tab.unusable.length > 0 ? [...used, ...tab.unusable] : used;
}

function groupByOsahanke(findings: readonly Finding[]): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.osahanke === null) continue;
    const group = groups.get(finding.osahanke);
    if (group === undefined) groups.set(finding.osahanke, [finding]);
    else group.push(finding);
  }
  return groups;
}
