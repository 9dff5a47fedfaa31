// Bench section: rows per second of reading and of the whole rule set at three sizes, and how time per row grows.
import type { RuleContext } from '../../src/domain/rules/rule';
import { runRules } from '../../src/domain/rules/run';
import { type Grids, readPortfolio } from '../../src/domain/workbook/portfolio';
import { readSettings } from '../../src/domain/workbook/settings';
import type { Section } from '../section';
import { grownGrids } from './grown-grids';

const SIZES = { whole: [500, 5000, 20_000], small: [100, 200] } as const;
const ROUNDS = { whole: 7, small: 1 };
const TODAY = '2020-11-30';

interface AtSize {
  /** Rows of all tabs. */
  readonly rows: number;
  readonly findings: number;
  readonly readPerSecond: number;
  readonly rulesPerSecond: number;
  /** Time per row of the rules, and of reading and rules together, to the first size of the same run. */
  readonly rulesRatio: number;
  readonly ratio: number;
}

export const rulesSection: Section = {
  name: 'rules',
  measure: ({ root }, small) => {
    const sizes = measureSizes(root, small ? SIZES.small : SIZES.whole, small ? ROUNDS.small : ROUNDS.whole);
    return { json: { sizes }, table: table(sizes) };
  },
};

/** Microseconds of user CPU time per row; as many rows at every size, so that a slow moment meets all alike. */
function measureSizes(root: string, sizes: readonly number[], rounds: number): readonly AtSize[] {
  const books = sizes.map((size) => grownGrids(root, size));
  const most = Math.max(...books.map(({ rows }) => rows));
  const taken = books.map(() => ({ read: [] as number[], rules: [] as number[], findings: 0 }));
  // The first round only warms up.
  for (let round = 0; round <= rounds; round += 1) {
    books.forEach(({ grids, rows }, at) => {
      const times = Math.max(1, Math.round(most / rows));
      const one = timeOnce(grids, times);
      const sums = taken[at];
      if (sums === undefined || round === 0) return;
      sums.read.push(one.read / (times * rows));
      sums.rules.push(one.rules / (times * rows));
      sums.findings = one.findings;
    });
  }
  const medians = taken.map(({ read, rules, findings }, at) => ({
    rows: books[at]?.rows ?? 0,
    findings,
    read: median(read),
    rules: median(rules),
  }));
  const [first] = medians;
  return medians.map(({ rows, findings, read, rules }) => ({
    rows,
    findings,
    readPerSecond: Math.round(1e6 / read),
    rulesPerSecond: Math.round(1e6 / rules),
    rulesRatio: rules / (first?.rules ?? rules),
    ratio: (read + rules) / (first === undefined ? read + rules : first.read + first.rules),
  }));
}

function timeOnce(grids: Grids, times: number): { read: number; rules: number; findings: number } {
  const sum = { read: 0, rules: 0, findings: 0 };
  for (let time = 0; time < times; time += 1) {
    // What is remembered of a grid must not help the next run.
    const fresh = Object.fromEntries(
      Object.entries(grids).map(([id, grid]) => [id, grid === null ? null : [...grid]]),
    ) as unknown as Grids;
    const start = process.cpuUsage();
    const portfolio = readPortfolio(fresh, TODAY);
    const { settings } = readSettings(portfolio.tabs.asetukset.rows);
    const context: RuleContext = { today: TODAY, month: '2020-11', settings, portfolio };
    const read = process.cpuUsage(start).user;
    sum.findings = runRules(context).findings.length;
    sum.read += read;
    sum.rules += process.cpuUsage(start).user - read;
  }
  return sum;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function table(sizes: readonly AtSize[]): string {
  const cells = (values: readonly string[]) => values.map((value) => value.padStart(16)).join('');
  return [
    'Säännöt: rivejä sekunnissa (suoritinaika; esimerkki kasvatettuna, kaikki välilehdet)',
    cells(['rivejä', 'havaintoja', 'säännöt / s', 'luku / s', 'säännöt, suhde', 'yhteensä, suhde']),
    ...sizes.map(({ rows, findings, readPerSecond, rulesPerSecond, rulesRatio, ratio }) =>
      cells([
        ...[rows, findings, rulesPerSecond, readPerSecond].map(String),
        ...[rulesRatio, ratio].map((value) => value.toFixed(2).replace('.', ',')),
      ]),
    ),
    '',
  ].join('\n');
}
