// Contracts and milestones, which no stage forecast looks at: what each rule finds before the deadline and after it.
import { daysBetween, type IsoDay } from '../../src/domain/day/day';
import { runRules } from '../../src/domain/rules/run';
import { readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import { type CommitmentMonth, commitmentMonths } from './commitment-life';
import { LATE_DAYS } from './units';

/** One rule over rows of its tab; a finding of any level counts, and the colours are counted apart. */
export interface CommitmentFigures {
  readonly rule: string;
  /** Row and month before the deadline: all, those that will be late, those told of, and these that will be late. */
  readonly before: Counts;
  /** The same of rows past their deadline that are open in the sheet; late = truly not done by then. */
  readonly after: Counts;
}

export interface Counts {
  readonly rows: number;
  readonly late: number;
  readonly told: number;
  readonly coloured: number;
  readonly right: number;
}

const RULES = {
  'sopimus-deadline': 'Sopimukset',
  'sopimus-slip': 'Sopimukset',
  'toimenpide-end': 'Toimenpiteet',
  'toimenpide-slip': 'Toimenpiteet',
} as const;
/** Reminds of a deadline in both tabs. */
const REMINDER = 'deadline-near';

type Level = 'none' | 'huomautus' | 'colour';

/** Seeds both included. */
export function commitmentFigures(first: number, last: number): readonly CommitmentFigures[] {
  const names = [...Object.keys(RULES), REMINDER];
  const figures = new Map(names.map((rule) => [rule, { before: new Tally(), after: new Tally() }]));
  for (let seed = first; seed <= last; seed++) {
    for (const month of commitmentMonths(seed)) {
      const levels = levelsOn(month);
      for (const { item, told } of month.rows) {
        if (told.ended) continue;
        const past = told.deadline < month.today;
        const late = past ? item.end > month.today : daysBetween(told.deadline, item.end) > LATE_DAYS;
        for (const [rule, { before, after }] of figures) {
          if (rule !== REMINDER && RULES[rule as keyof typeof RULES] !== item.tab) continue;
          (past ? after : before).add(late, levels.get(`${rule} ${item.tunnus}`) ?? 'none');
        }
      }
    }
  }
  return [...figures].map(([rule, { before, after }]) => ({
    rule,
    before: before.counts(),
    after: after.counts(),
  }));
}

class Tally {
  private readonly sums = { rows: 0, late: 0, told: 0, coloured: 0, right: 0 };

  add(late: boolean, level: Level): void {
    const told = level !== 'none';
    this.sums.rows += 1;
    this.sums.late += late ? 1 : 0;
    this.sums.told += told ? 1 : 0;
    this.sums.coloured += level === 'colour' ? 1 : 0;
    this.sums.right += told && late ? 1 : 0;
  }

  counts(): Counts {
    return { ...this.sums };
  }
}

/** `rule tunnus` → the level at which the rule spoke of the row. */
function levelsOn({ grids, today }: { readonly grids: CommitmentMonth['grids']; readonly today: IsoDay }) {
  const portfolio = readPortfolio(grids, today);
  const { settings } = readSettings(portfolio.tabs.asetukset.rows);
  const { findings } = runRules({ today, month: today.slice(0, 7), settings, portfolio });
  return new Map<string, Level>(
    findings
      .filter(({ kind, target }) => kind === 'deviation' && target.tab !== 'Osahankkeet')
      .map(({ rule, target, severity }) => [
        `${rule} ${target.key}`,
        severity === 'huomautus' ? 'huomautus' : 'colour',
      ]),
  );
}
