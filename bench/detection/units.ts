// One unit of the measurement: an item in a month before its target, whether it will be late, and who warned.
import type { IsoDay } from '../../src/domain/day/day';
import type { Finding } from '../../src/domain/findings/finding';
import { runRules } from '../../src/domain/rules/run';
import { readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import { type Item, isLate } from './item';
import { keywordWarns } from './keywords';
import { generatePortfolio } from './portfolio';
import { daysAhead, type Sheet, sheets } from './snapshot';

export interface Unit {
  readonly seed: number;
  readonly tunnus: string;
  readonly kind: Item['kind'];
  readonly today: IsoDay;
  /** From the check to the target; never negative. */
  readonly ahead: number;
  readonly late: boolean;
  /** Ids of the rules that gave the item keltainen or punainen. */
  readonly rules: readonly string[];
  readonly baselines: Readonly<Record<Baseline, boolean>>;
}

export const BASELINES = ['omat valot', 'tavoite ohitettu', 'sanalista'] as const;
export type Baseline = (typeof BASELINES)[number];

/** Every check of the lives of one seed. Items already told to be ready are not asked about any more. */
export function unitsOf(seed: number): readonly Unit[] {
  const portfolio = generatePortfolio(seed);
  const units: Unit[] = [];
  for (const sheet of sheets(portfolio)) {
    const warnings = warningsOn(sheet);
    for (const item of portfolio.items) {
      const told = sheet.told.get(item.tunnus);
      const ahead = daysAhead(item, sheet.today);
      if (told === undefined || told.ended || ahead < 0) continue;
      const light = sheet.lights.get(item.osahanke);
      units.push({
        ...{ seed, tunnus: item.tunnus, kind: item.kind, today: sheet.today, ahead },
        late: isLate(item),
        rules: warnings.get(item.tunnus) ?? [],
        baselines: {
          'omat valot': light === 'Keltainen' || light === 'Punainen',
          'tavoite ohitettu': item.target < sheet.today,
          sanalista: keywordWarns(told.huomio),
        },
      });
    }
  }
  return units;
}

/** Tunnus → rules that coloured its row. */
function warningsOn({ grids, today }: Sheet): ReadonlyMap<string, readonly string[]> {
  const portfolio = readPortfolio(grids, today);
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const { findings } = runRules({ today, month: today.slice(0, 7), settings, portfolio });
  const warnings = new Map<string, string[]>();
  for (const finding of findings.filter(isWarning)) {
    const rules = warnings.get(finding.target.key) ?? [];
    warnings.set(finding.target.key, rules);
    if (!rules.includes(finding.rule)) rules.push(finding.rule);
  }
  return warnings;
}

function isWarning({ kind, severity, target }: Finding): boolean {
  const own = target.tab === 'Rekrytoinnit' || target.tab === 'Hankinnat';
  return own && kind === 'deviation' && (severity === 'keltainen' || severity === 'punainen');
}
