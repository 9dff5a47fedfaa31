// JournalTable over the tab Muutosloki: text only, read and written in batches.
import type { JournalTable } from '../app/journal/ports';
import { muutosloki } from '../domain/workbook/own-tabs/muutosloki';
import { sheetRowSource } from './sheet-row-source';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetJournal(spreadsheet: Spreadsheet): JournalTable {
  const need = (): Sheet => {
    const sheet = spreadsheet.getSheetByName(muutosloki.name);
    if (sheet === null) throw new Error(`tab ${muutosloki.name} is gone`);
    return sheet;
  };
  return {
    read: () => {
      const grid = sheetRowSource(spreadsheet).readTabs([muutosloki.name])[0] ?? null;
      return grid === null || grid.length === 0 ? null : grid;
    },
    create: (headers) => {
      const view = spreadsheet.getActiveSheet();
      const found = spreadsheet.getSheetByName(muutosloki.name);
      const sheet = found ?? spreadsheet.insertSheet(muutosloki.name, spreadsheet.getNumSheets());
      if (found === null) spreadsheet.setActiveSheet(view);
      sheet.setFrozenRows(1);
      sheet.hideSheet();
      // Last: a tab without headers counts as not made, so that a run cut off here is made good by the next one.
      writeText(sheet, 1, 1, [headers]);
    },
    append: (rows) => {
      if (rows.length === 0) return;
      const sheet = need();
      writeText(sheet, sheet.getLastRow() + 1, 1, rows);
    },
    replaceColumn: (row, column, cells) =>
      writeText(
        need(),
        row,
        column,
        cells.map((cell) => [cell]),
      ),
    deleteRows: (row, count) => {
      need().deleteRows(row, count);
    },
  };
}

/** The format first: then nothing is taken for a date, a number or a formula. */
function writeText(sheet: Sheet, row: number, column: number, rows: readonly (readonly string[])[]): void {
  const width = rows[0]?.length ?? 0;
  const lackingRows = row + rows.length - 1 - sheet.getMaxRows();
  if (lackingRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), lackingRows);
  const lackingColumns = column + width - 1 - sheet.getMaxColumns();
  if (lackingColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lackingColumns);
  sheet
    .getRange(row, column, rows.length, width)
    .setNumberFormat('@')
    .setValues(rows.map((line) => [...line]));
}
