// CellStore over SpreadsheetApp: formulas and formats of a column, and values written so that they stay what they are.
import type { CellStore, CellWrite } from '../app/journal/ports';
import { isRawDay, isSheetError, type RawCell, type RawDay } from '../domain/workbook/raw';
import { columnLetters } from '../domain/workbook/row';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Days from the sheet's day 0 (1899-12-30) to 1970-01-01. */
const EPOCH_SERIAL = 25_569;
const DAY_MS = 86_400_000;
const AUTOMATIC = ['0.###############', 'General', 'general'];

export function sheetCells(spreadsheet: Spreadsheet): CellStore {
  const column = (tab: string, at: number, row: number, count: number) =>
    sheetNamed(spreadsheet, tab).getRange(row, at, count);
  return {
    formulas: (tab, at, row, count) =>
      column(tab, at, row, count)
        .getFormulas()
        .map((line) => line[0] ?? ''),
    formats: (tab, at, row, count) =>
      column(tab, at, row, count)
        .getNumberFormats()
        .map(([format = '']) => (AUTOMATIC.includes(format) ? '' : format)),
    write: (tab, at, writes) => {
      const sheet = sheetNamed(spreadsheet, tab);
      return alike(writes).flatMap((group) => {
        try {
          writeAlike(sheet, at, group);
          return [];
        } catch {
          return group.map(({ row }) => row);
        }
      });
    },
  };
}

function sheetNamed(spreadsheet: Spreadsheet, name: string): Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (sheet === null) throw new Error(`tab ${name} is gone`);
  return sheet;
}

/** Writes of the same value and format go together. */
function alike(writes: readonly CellWrite[]): CellWrite[][] {
  const groups = new Map<string, CellWrite[]>();
  for (const write of writes) {
    const same = JSON.stringify([write.value, write.format]);
    const group = groups.get(same);
    if (group === undefined) groups.set(same, [write]);
    else group.push(write);
  }
  return [...groups.values()];
}

function writeAlike(sheet: Sheet, column: number, group: readonly CellWrite[]): void {
  const [first] = group;
  if (first === undefined) return;
  const cells = sheet.getRangeList(group.map(({ row }) => columnLetters(column) + row));
  const format = first.format ?? formatFor(first.value);
  const isText = typeof first.value === 'string' && first.value !== '' && !isSheetError(first.value);
  const pattern = format === '' ? 'General' : format;
  // The format first: otherwise "1.5." becomes a day and "=A1" a formula, and a day cut off halfway stays a bare number.
  if (isText) cells.setNumberFormat('@');
  else if (pattern !== null) cells.setNumberFormat(pattern);
  cells.setValue(isText ? `'${String(first.value)}` : typedValue(first.value));
  if (isText && pattern !== null && pattern !== '@') cells.setNumberFormat(pattern);
}

/** Null: the cell's format stays. */
function formatFor(value: RawCell): string | null {
  return isRawDay(value) ? 'd.m.yyyy' : null;
}

/** A day as the sheet's own serial number: no time zone can turn it. */
function typedValue(value: RawCell): string | number | boolean {
  return isRawDay(value) ? serialOf(value) : value;
}

function serialOf({ day, minutes }: RawDay): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS + EPOCH_SERIAL + minutes / 1440;
}
