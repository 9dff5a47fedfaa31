// An amount many times larger or smaller than the others in its column: a slipped comma, thousands for euros.
import type { Finding } from '../../findings/finding';
import type { ReadTab } from '../../workbook/read-tab';
import type { AnyRow } from '../../workbook/row';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RuleContext, type TabRule, tabIdOf } from '../rule';

/** With fewer amounts nobody can say what is usual. */
const FEWEST = 5;

/** The setting's limit times this: salaries are alike, the budgets of osahankkeet honestly differ tenfold. */
const COLUMNS: Readonly<Partial<Record<TabId, Readonly<Record<string, number>>>>> = {
  osahankkeet: { budjetti: 10 },
  rekrytoinnit: { kuukausikustannus: 1 },
};

export const moneyScale: TabRule = {
  id: 'money-scale',
  kind: 'cell',
  area: 'talous',
  levels: ['varoitus'],
  scope: 'tab',
  settings: ['mittakaavaKertaa'],
  tabs: Object.keys(COLUMNS) as TabId[],
  check: (tab, context) =>
    Object.entries(COLUMNS[tabIdOf(tab.tab.name)] ?? {}).flatMap(([key, looseness]) =>
      offScale(tab, key, context.settings.mittakaavaKertaa * looseness, context),
    ),
};

function offScale(tab: ReadTab, key: string, limit: number, context: RuleContext): Finding[] {
  const amounts = (tab.rows as readonly AnyRow[]).flatMap((row) => {
    const cell = row.cells[key];
    const positive = cell?.state === 'value' && typeof cell.value === 'number' && cell.value > 0;
    return positive ? [{ row, amount: cell.value as number }] : [];
  });
  if (amounts.length < FEWEST) return [];
  const median = medianOf(amounts.map(({ amount }) => amount));
  const columns: Readonly<Record<string, { readonly header: string }>> = TABS[tabIdOf(tab.tab.name)].columns;
  return amounts.flatMap(({ row, amount }) => {
    const times = Math.max(amount / median, median / amount);
    if (times < limit) return [];
    const meant = nearestPowerOfTen(amount, median);
    const data = { header: columns[key]?.header ?? key, amount, median, times, meant };
    return [
      findingOn(moneyScale, row, context, {
        severity: 'varoitus',
        column: key,
        message: { name: 'amount-off-scale', data },
      }),
    ];
  });
}

function medianOf(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? 0) + upper) / 2;
}

/** The amount with its decimal point moved so that it comes nearest to the median, in cents. */
function nearestPowerOfTen(amount: number, median: number): number {
  const places = Math.round(Math.log10(median / amount));
  return Math.round(amount * 10 ** places * 100) / 100;
}
