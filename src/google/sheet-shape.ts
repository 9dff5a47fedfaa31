// SheetShape over SpreadsheetApp: names of tabs and single header cells.
import type { SheetShape } from '../app/sheet-fix/ports';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function sheetShape(spreadsheet: Spreadsheet): SheetShape {
  const need = (name: string): GoogleAppsScript.Spreadsheet.Sheet => {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) throw new Error(`tab ${name} is gone`);
    return sheet;
  };
  return {
    names: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    renameTab: (from, to) => {
      need(from).setName(to);
    },
    headerFormula: (tab, row, column) => need(tab).getRange(row, column).getFormula(),
    setHeader: (tab, row, column, text) => {
      // The apostrophe keeps it text, and is no part of it.
      need(tab).getRange(row, column).setValue(`'${text}`);
    },
  };
}
