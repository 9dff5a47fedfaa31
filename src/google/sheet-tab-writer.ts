// TabWriter over SpreadsheetApp: every edit is a few calls on one range or range list, whatever the number of cells.
import type { CellFormat, TabWriter, WritableTab } from '../app/write-back/ports';
import { columnLetters } from '../domain/workbook/row';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The format first: then nothing is taken for what it is not. */
const PATTERNS: Readonly<Record<CellFormat, string>> = { text: '@', day: 'd.m.yyyy', number: '0' };

export function sheetTabWriter(spreadsheet: Spreadsheet): TabWriter {
  return {
    open: (name) => {
      const sheet = spreadsheet.getSheetByName(name);
      return sheet === null ? null : writable(sheet);
    },
    create: (name, headers) => {
      const sheet =
        spreadsheet.getSheetByName(name) ?? spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
      sheet.setFrozenRows(1);
      sheet.hideSheet();
      // Last: a tab without headers counts as not made, so that a run cut off here is made good by the next one.
      const range = sheet.getRange(1, 1, 1, headers.length);
      range.setNumberFormat(PATTERNS.text).setValues([[...headers]]);
    },
  };
}

function writable(sheet: Sheet): WritableTab {
  return {
    notes: (columns) => {
      const range = sheet.getRange(`A:${columnLetters(columns)}`);
      return () => range.getNotes();
    },
    noteEdit: (ranges, note) => {
      const list = sheet.getRangeList([...ranges]);
      return () => {
        if (note === '') list.clearNote();
        else list.setNote(note);
      };
    },
    columnEdit: (column, firstRow, values, format) => {
      const range = sheet.getRange(firstRow, column, values.length, 1);
      return () => {
        if (format !== undefined) range.setNumberFormat(PATTERNS[format]);
        range.setValues(values.map((value) => [value]));
      };
    },
    formulas: () => sheet.getDataRange().getFormulas(),
    repairEdit: (column, firstRow, values) => {
      const range = sheet.getRange(firstRow, column, values.length, 1);
      return () => {
        range.setValues(values.map((value) => [value]));
      };
    },
    valueEdit: (ranges, value) => {
      const list = sheet.getRangeList([...ranges]);
      return () => {
        list.setValue(value);
      };
    },
    appendEdit: (after, rows, formats) => () => {
      // Rows of their own: what somebody types below meanwhile is pushed down, not written over.
      // Before the blank row below: after the headers they would take the headers' looks.
      if (after < sheet.getMaxRows()) sheet.insertRowsBefore(after + 1, rows.length);
      else sheet.insertRowsAfter(after, rows.length);
      const width = formats.length;
      const range = sheet.getRange(after + 1, 1, rows.length, width);
      const patterns = formats.map((format) => (format === undefined ? '@' : PATTERNS[format]));
      range.setNumberFormats(rows.map(() => patterns)).setValues(rows.map((row) => [...row]));
    },
  };
}
