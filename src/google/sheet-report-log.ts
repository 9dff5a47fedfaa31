// ReportLog over the tab Raportit: text cells only, hidden from the coordinators' way.
import type { LogCell, ReportLog } from '../app/ports';
import { raportit } from '../domain/workbook/own-tabs/raportit';
import type { RawCell, RawGrid } from '../domain/workbook/raw';
import { isDate, readValues } from './sheet-row-source';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetReportLog(spreadsheet: Spreadsheet): ReportLog {
  const find = (): Sheet | null => spreadsheet.getSheetByName(raportit.name);
  const need = (): Sheet => {
    const sheet = find();
    if (sheet === null) throw new Error(`tab ${raportit.name} is gone`);
    return sheet;
  };
  return {
    read: () => {
      const values = readValues(find());
      // A tab that somebody emptied has no headers: it is given them again.
      return values === null || values.length === 0 ? null : toGrid(values);
    },
    create: (headers) => {
      const sheet = find() ?? spreadsheet.insertSheet(raportit.name, spreadsheet.getNumSheets());
      sheet.setFrozenRows(1);
      sheet.hideSheet();
      // Last: a tab without headers counts as not made, so that a run cut off here is made good by the next one.
      writeText(sheet, 1, headers);
    },
    append: (cells) => {
      const sheet = need();
      const row = sheet.getLastRow() + 1;
      if (row > sheet.getMaxRows()) sheet.insertRowAfter(row - 1);
      writeText(sheet, row, cells);
    },
    replace: (row, cells) => writeText(need(), row, cells),
  };
}

/** The format first: then nothing is taken for a date or a number. One write where no column of a person's is between. */
function writeText(sheet: Sheet, row: number, cells: readonly LogCell[]): void {
  const missing = cells.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  let run: string[] = [];
  [...cells, null].forEach((cell, index) => {
    if (cell !== null) run.push(cell);
    else if (run.length > 0) {
      const range = sheet.getRange(row, index - run.length + 1, 1, run.length);
      range.setNumberFormat('@').setValues([run]);
      run = [];
    }
  });
}

/** A cell that became a date after all (a person's hand) is read as its calendar day. */
function toGrid(values: readonly (readonly unknown[])[]): RawGrid {
  return values.map((row) =>
    row.map((value): RawCell => {
      if (isDate(value)) return { day: isoDay(value), minutes: 0 };
      if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
      return '';
    }),
  );
}

function isoDay(date: Date): string {
  return Utilities.formatDate(date, Session.getScriptTimeZone(), 'yyyy-MM-dd');
}
