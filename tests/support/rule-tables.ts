// Tests of a rule as two tables: rows that pass it, and rows with the findings it must give.
import type { CauseGroup, Finding, Severity } from '../../src/domain/findings/finding';
import type { FindingMessage } from '../../src/domain/findings/messages';
import { RULES } from '../../src/domain/rules/index';
import type { Rule, RuleContext } from '../../src/domain/rules/rule';
import { type RuleRun, runRules } from '../../src/domain/rules/run';
import { readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import { type WrittenWorkbook, workbookOf } from './workbook-of';

export const TODAY = '2020-11-30';
export const MONTH = '2020-11';

/** Rules whose findings carry a forecast; their tables say which. */
const FORECASTING = /^(rekrytointi|hankinta)-|^paatosasia-meeting$|^osahanke-money-runs-out$/;

export interface When {
  /** Default 2020-11-30. */
  readonly today?: string;
  /** Default 2020-11. */
  readonly month?: string;
}

export interface PassingCase extends When {
  readonly title: string;
  readonly workbook: WrittenWorkbook;
  /** Other rules whose findings of kind cell the workbook gives on purpose; any more is a slip in the test. */
  readonly others?: readonly string[];
}

/** What a finding must be; what is left out is not compared. */
export interface Expected {
  readonly severity?: Severity;
  /** `Rekrytoinnit!H2` */
  readonly cell?: string | null;
  readonly key?: string;
  readonly column?: string;
  readonly osahanke?: string | null;
  readonly daysLate?: number | null;
  readonly cause?: string | null;
  readonly causeGroups?: readonly CauseGroup[];
  readonly greys?: boolean;
  /** `H2 = 1.10.2020`, in order. */
  readonly evidence?: readonly string[];
  readonly says?: FindingMessage['name'];
  readonly data?: FindingMessage['data'];
  readonly forecast?: string | null;
}

export interface FindingCase extends PassingCase {
  /** Every finding of the rule, in order. */
  readonly finds: readonly Expected[];
}

export function contextOf(workbook: WrittenWorkbook, when: When = {}): RuleContext {
  const portfolio = readPortfolio(workbookOf(workbook), when.today ?? TODAY);
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  return { today: when.today ?? TODAY, month: when.month ?? MONTH, settings, portfolio };
}

export function check(workbook: WrittenWorkbook, when: When = {}): RuleRun {
  return runRules(contextOf(workbook, when));
}

export function ruleTables(
  rule: Rule,
  tables: { readonly passes: readonly PassingCase[]; readonly findings: readonly FindingCase[] },
): void {
  describe(`${rule.id} passes`, () => {
    test.each(tables.passes)('$title', (entry) => {
      expect(foundBy(rule, entry)).toEqual([]);
    });
  });
  describe(`${rule.id} finds`, () => {
    test.each(tables.findings)('$title', (entry) => {
      const found = foundBy(rule, entry);
      expect(found.map((finding, index) => described(finding, entry.finds[index] ?? {}))).toEqual(
        entry.finds,
      );
      for (const finding of found) {
        expect(finding).toMatchObject({ rule: rule.id, kind: rule.kind, area: rule.area });
        if (!FORECASTING.test(rule.id)) expect(finding.forecast).toBeNull();
      }
    });
  });
}

function foundBy(rule: Rule, entry: PassingCase): readonly Finding[] {
  const { findings } = check(entry.workbook, entry);
  const cellRules = RULES.filter(({ kind }) => kind === 'cell').map(({ id }) => id);
  const others = findings
    .map((finding) => finding.rule)
    .filter((id) => id !== rule.id && cellRules.includes(id));
  expect([...new Set(others)].sort()).toEqual([...(entry.others ?? [])].sort());
  return findings.filter((finding) => finding.rule === rule.id);
}

/** The finding in the words of a test, as far as `expected` speaks. */
function described(finding: Finding, expected: Expected): Expected {
  const { severity, target, osahanke, daysLate, cause, causeGroups, greys, message } = finding;
  const whole: Required<Expected> = {
    severity,
    cell: target.cell === null ? null : `${target.tab}!${target.cell}`,
    key: target.key,
    column: target.column,
    osahanke,
    daysLate,
    cause,
    causeGroups,
    greys,
    evidence: finding.evidence.map(({ cell, value }) => `${cell.split('!')[1]} = ${value}`.trim()),
    says: message.name,
    data: message.data,
    forecast: finding.forecast,
  };
  return Object.fromEntries(Object.entries(whole).filter(([part]) => part in expected));
}
