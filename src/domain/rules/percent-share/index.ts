// A column of percents that holds nothing but zeros and ones: a 1 is read as one percent, and may have been meant for all of it.
import type { Column } from '../../workbook/column';
import type { ReadTab } from '../../workbook/read-tab';
import type { AnyRow } from '../../workbook/row';
import { columnPairsOf } from '../../workbook/tab';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import type { TabRule } from '../rule';

/** Columns of ones that are read as 100 % each (shareUpTo: Työpanos %, Omarahoitus %) leave nothing to ask. */
const isDoubtful = ({ type, shareUpTo }: Column<unknown>) => type === 'percent' && shareUpTo === 0;
/** As the number shows: `1 %` in words is meant as it stands. */
const DOUBTFUL: readonly string[] = ['0', '1'];

export const percentShare: TabRule = {
  id: 'percent-share',
  kind: 'cell',
  area: 'tiedot',
  levels: ['huomautus'],
  scope: 'tab',
  settings: [],
  tabs: TAB_IDS.filter((id) => columnPairsOf(TABS[id]).some(([, column]) => isDoubtful(column))),
  check: (tab, context) =>
    columnPairsOf(tab.tab).flatMap(([key, column]) => {
      const row = isDoubtful(column) ? firstOne(tab, key) : undefined;
      if (row === undefined) return [];
      return [
        findingOn(percentShare, row, context, {
          // The column is read as it stands, and may be right.
          severity: 'huomautus',
          column: key,
          message: { name: 'percent-or-share', data: { header: column.header } },
        }),
      ];
    }),
};

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
