// Percents that may be shares: a column of zeros and ones, where a 1 is read as one percent, and a fraction written as text.
import type { Finding } from '../../findings/finding';
import type { Column } from '../../workbook/column';
import type { ReadTab } from '../../workbook/read-tab';
import type { AnyRow } from '../../workbook/row';
import { columnPairsOf } from '../../workbook/tab';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import type { RuleContext, TabRule } from '../rule';

/** Columns of ones that are read as 100 % each (shareUpTo: Työpanos %, Omarahoitus %) leave nothing to ask. */
const isDoubtful = ({ type, shareUpTo }: Column<unknown>) => type === 'percent' && shareUpTo === 0;
/** As the number shows: `1 %` in words is meant as it stands. */
const DOUBTFUL: readonly string[] = ['0', '1'];

export const percentShare: TabRule = {
  id: 'percent-share',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'tab',
  settings: [],
  tabs: TAB_IDS.filter((id) =>
    columnPairsOf(TABS[id]).some(([, { type, shareUpTo }]) => type === 'percent' && shareUpTo <= 1),
  ),
  check: (tab, context) =>
    columnPairsOf(tab.tab).flatMap(([key, column]) => {
      if (column.type !== 'percent') return [];
      const fractions = fractionsIn(tab, key, column, context);
      const row = isDoubtful(column) ? firstOne(tab, key) : undefined;
      if (row === undefined) return fractions;
      return [
        ...fractions,
        findingOn(percentShare, row, context, {
          // The column is read as it stands, and may be right.
          severity: 'huomautus',
          column: key,
          message: { name: 'percent-or-share', data: { header: column.header } },
        }),
      ];
    }),
};

/** A fraction as text is read as it stands, beside numbers that are read as shares. `0,5 %` says what it means. */
const FRACTION = /^0[.,]\d+$/;

function fractionsIn(tab: ReadTab, key: string, column: Column<unknown>, context: RuleContext): Finding[] {
  // Work of less than one percent is number-range's.
  if (column.shareUpTo > 1) return [];
  return (tab.rows as readonly AnyRow[]).flatMap((row): Finding[] => {
    const cell = row.cells[key];
    const percent = cell?.state === 'value' && FRACTION.test(cell.shown) ? cell.value : null;
    // A number 0.5 has been read as 50.
    if (typeof percent !== 'number' || percent <= 0 || percent >= 1) return [];
    const meant = Math.round(percent * 1e6) / 1e4;
    return [
      findingOn(percentShare, row, context, {
        severity: 'varoitus',
        column: key,
        message: { name: 'percent-fraction', data: { header: column.header, percent, meant } },
      }),
    ];
  });
}

/** The first row with a 1, where every readable cell of the column is a bare 0 or 1. */
function firstOne(tab: ReadTab, key: string): AnyRow | undefined {
  let first: AnyRow | undefined;
  for (const row of tab.rows as readonly AnyRow[]) {
    const cell = row.cells[key];
    if (cell?.state !== 'value') continue;
    if (!DOUBTFUL.includes(cell.shown)) return undefined;
    if (cell.shown === '1') first = first ?? row;
  }
  return first;
}
