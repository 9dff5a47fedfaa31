// RowSource over SpreadsheetApp: one getSheetValues per tab, dates turned into calendar days.
import type { RowSource } from '../app/ports';
import type { RawCell } from '../domain/workbook/raw';
import { dayReader } from './sheet-days';

/** Two calls per tab, whatever the number of rows. */
export function sheetRowSource(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): RowSource {
  return {
    readTabs: (names) => {
      const values = names.map((name) => readValues(spreadsheet.getSheetByName(name)));
      const toDay = dayReader(values, () => spreadsheet.getSpreadsheetTimeZone());
      return values.map((grid) =>
        grid === null ? null : grid.map((row) => row.map((cell) => toRaw(cell, toDay))),
      );
    },
  };
}

/** All cells from A1 on; an empty tab has none. */
export function readValues(sheet: GoogleAppsScript.Spreadsheet.Sheet | null): unknown[][] | null {
  if (sheet === null) return null;
  try {
    // -1: to the last row and column with content. On an empty tab there is no such row, and the call throws.
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch (error) {
    if (sheet.getLastRow() === 0) return [];
    throw error;
  }
}

/** `Object.prototype.toString` instead of instanceof: it holds across realms (platform facts §4.4). */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && Object.prototype.toString.call(value) === '[object Date]';
}

/** Null and undefined are empty cells. */
export function toRaw(value: unknown, toDay: (date: Date) => RawCell): RawCell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return toDay(value);
  return value === null || value === undefined ? '' : String(value);
}
