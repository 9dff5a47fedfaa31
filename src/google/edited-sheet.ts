// EditedSheet over the event of a simple onEdit (platform facts §4.5): every port call is the service calls that it says.
import type { Cells, EditedSheet, Place, TabReading } from '../app/on-edit/ports';
import { columnLetters } from '../domain/workbook/row';
import { fromLocal, isLocalMidnight } from './sheet-days';
import { isDate, readValues, toRaw } from './sheet-row-source';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The fields of the event that are used; the published types lack the corners (platform facts §9). */
export interface EditEvent {
  readonly range?: Range & {
    readonly rowStart?: number;
    readonly rowEnd?: number;
    readonly columnStart?: number;
    readonly columnEnd?: number;
  };
  readonly source?: GoogleAppsScript.Spreadsheet.Spreadsheet;
}

/** Null where the event tells no range: then there is nothing to go by. */
export function editedSheet({ range, source }: EditEvent): EditedSheet | null {
  const corners = [range?.rowStart, range?.rowEnd, range?.columnStart, range?.columnEnd];
  const [firstRow, lastRow, firstColumn, lastColumn] = corners;
  // Anybody may call the global from a browser, with an event of plain data.
  if (typeof range?.getSheet !== 'function' || source === undefined) return null;
  if (
    firstRow === undefined ||
    lastRow === undefined ||
    firstColumn === undefined ||
    lastColumn === undefined
  ) {
    return null;
  }
  let known: Sheet | undefined;
  const sheet = (): Sheet => {
    known ??= range.getSheet();
    return known;
  };
  return {
    area: { firstRow, lastRow, firstColumn, lastColumn },
    name: () => sheet().getName(),
    read: () => readingOf(readValues(sheet()) ?? []),
    cells: ({ row, column, rows, columns }) => cellsIn(sheet().getRange(row, column, rows, columns)),
    several: (places) => sheet().getRangeList(places.map(notation)).getRanges().map(cellsIn),
    notes: () => range.getNotes(),
    setNotes: (notes) => {
      range.setNotes(notes.map((line) => [...line]));
    },
    readOther: (tab) => {
      const values = readValues(source.getSheetByName(tab));
      return values === null ? null : readingOf(values).grid;
    },
  };
}

function cellsIn(range: Range): Cells {
  return {
    isBlank: () => range.isBlank(),
    write: (values) => {
      range.setValues(values.map((line) => [...line]));
    },
    fill: (value) => {
      range.setValue(value);
    },
  };
}

function notation({ row, column, rows, columns }: Place): string {
  const to = columnLetters(column + columns - 1) + (row + rows - 1);
  return `${columnLetters(column)}${row}:${to}`;
}

/**
 * By the script's zone, as asking for the sheet's costs calls. Where no date at all is midnight by it, the sheet lives in
 * another zone: then its days can't be told here, and the row stays unchecked until "Tarkista kaikki".
 */
function readingOf(values: readonly (readonly unknown[])[]): TabReading {
  let dates = 0;
  let midnights = 0;
  for (const line of values) {
    for (const cell of line) {
      if (!isDate(cell)) continue;
      dates++;
      if (isLocalMidnight(cell)) midnights++;
    }
  }
  return {
    grid: values.map((line) => line.map((cell) => toRaw(cell, fromLocal))),
    daysKnown: dates === 0 || midnights > 0,
  };
}
