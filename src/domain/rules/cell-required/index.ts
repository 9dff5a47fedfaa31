// A required cell is empty, or says no more than an empty one: `-`, `ei tiedossa`.
import type { Cell } from '../../workbook/cells/cell';
import { saysNothing } from '../../workbook/cells/placeholder';
import type { Column } from '../../workbook/column';
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
      .filter(([key, column]) => column.required && isMissing(row.cells[key], column))
      .map(([key, column]) =>
        findingOn(cellRequired, row, context, {
          severity: 'virhe',
          column: key,
          message: { name: 'required-empty', data: { header: column.header } },
        }),
      ),
};

function isMissing(cell: Cell<unknown> | undefined, { type }: Column<unknown>): boolean {
  if (cell?.state === 'empty') return true;
  return cell?.state === 'value' && (type === 'text' || type === 'longText') && saysNothing(cell.shown);
}
