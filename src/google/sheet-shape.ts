// SheetShape over SpreadsheetApp: names of tabs, single header cells, and the lists and formats of cells.
import type { SheetShape } from '../app/sheet-fix/ports';
import { columnLetters } from '../domain/workbook/row';
import { setListOn } from './sheet-drop-downs';

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
    formats: (tab, column, row, count) =>
      need(tab)
        .getRange(row, column, count)
        .getNumberFormats()
        .map(([format]) => format ?? ''),
    setFormat: (tab, column, runs, pattern) => {
      const letters = columnLetters(column);
      need(tab)
        .getRangeList(runs.map(({ from, to }) => `${letters}${from}:${letters}${to}`))
        .setNumberFormat(pattern);
    },
    setList: (tab, column, runs, values) => setListOn(need(tab), column, runs, values),
  };
}
