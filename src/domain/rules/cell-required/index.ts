// A required cell is empty.
import { columnPairsOf } from '../../workbook/tab';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

export const cellRequired: RowRule = {
  id: 'cell-required',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'row',
  settings: [],
  tabs: TAB_IDS,
  check: (row, context) =>
    columnPairsOf(TABS[tabIdOf(row.tab)])
      .filter(([key, column]) => column.required && row.cells[key]?.state === 'empty')
      .map(([key, column]) =>
        findingOn(cellRequired, row, context, {
          severity: 'virhe',
          column: key,
          message: { name: 'required-empty', data: { header: column.header } },
        }),
      ),
};
