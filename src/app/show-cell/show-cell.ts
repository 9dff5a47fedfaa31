// Use case "Siirry soluun": finds the row by its key as it stands now, as rows move, and selects the cell.

import type { Texts } from '../../domain/text/texts';
import { readTab } from '../../domain/workbook/read-tab';
import { type AnyRow, columnLetters } from '../../domain/workbook/row';
import { shownKeyOf } from '../../domain/workbook/shown-safely';
import type { Tab } from '../../domain/workbook/tab';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { ShowCellRequest, ShownCell } from '../../rpc/sidebar';
import type { RowSource } from '../ports';
import { cutText, LONGEST_KEY } from '../sidebar/cut-text';
import type { SheetView } from './ports';

export interface ShowCellPorts {
  readonly rows: RowSource;
  readonly view: SheetView;
}

/** Reads one tab. Where the row or the column is gone, the tab is shown and a sentence says so. */
export function showCell(
  ports: ShowCellPorts,
  request: ShowCellRequest,
  { showCell: texts }: Texts,
): ShownCell {
  const id = TAB_IDS.find((one) => TABS[one].name === request.tab);
  const grid = id === undefined ? null : (ports.rows.readTabs([request.tab])[0] ?? null);
  if (id === undefined || grid === null) {
    return { cell: null, shown: false, note: texts.tabGone(request.tab) };
  }
  const show = (row: number, column: number, note: string | null): ShownCell =>
    ports.view.showCell(request.tab, row, column)
      ? { cell: columnLetters(column) + row, shown: true, note }
      : { cell: null, shown: false, note: texts.tabGone(request.tab) };
  const showTab = (note: string | null): ShownCell => {
    const shown = ports.view.showTab(request.tab);
    return { cell: null, shown, note: shown ? note : texts.tabGone(request.tab) };
  };

  const then = placeIn(request.cell);
  if (request.key === '') {
    const isThere = then !== null && (grid[then.row - 1]?.length ?? 0) >= then.column;
    return isThere ? show(then.row, then.column, null) : showTab(null);
  }
  const tab: Tab = TABS[id];
  const read = readTab(tab, grid);
  const rows = ([...read.rows, ...read.unusable] as readonly AnyRow[]).filter(
    (row) => cutText(shownKeyOf(row), LONGEST_KEY) === request.key,
  );
  const row = rows.find(({ number }) => number === then?.row) ?? rows[0];
  if (row === undefined) return showTab(texts.rowGone(request.key, request.tab));
  const key = Object.entries(tab.columns).find(([, { header }]) => header === request.column)?.[0];
  const column = key === undefined ? undefined : read.places.get(key);
  if (column === undefined) {
    return show(row.number, 1, request.column === '' ? null : texts.columnGone(request.column, request.tab));
  }
  // Of two rows with one key, the one that stood elsewhere may be the wrong one.
  const doubtful = rows.length > 1 && row.number !== then?.row;
  return show(row.number, column, doubtful ? texts.severalRows(request.key, rows.length) : null);
}

/** `H7` → column 8, row 7. */
function placeIn(cell: string | null): { readonly row: number; readonly column: number } | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
