// What a sheet cell holds when it enters the domain: the only shape the Google layer hands over.
import type { IsoDay } from '../day/day';

/** A date cell; `minutes` from midnight, 0 for a pure date. */
export interface RawDay {
  readonly day: IsoDay;
  readonly minutes: number;
}

/** '' is an empty cell. A sheet error arrives as its text (`#N/A`), as Apps Script gives it. */
export type RawCell = string | number | boolean | RawDay;

/** Rows from the sheet's first row down; every row equally long. */
export type RawGrid = readonly (readonly RawCell[])[];

export function isRawDay(cell: RawCell): cell is RawDay {
  return typeof cell === 'object';
}

/** Spaces of every kind, and characters without width or look. */
const INVISIBLE = /^[\s\u200b-\u200d\u2060\ufeff]*$/;

/** True where a person sees nothing: empty, or only spaces. */
export function isBlank(cell: RawCell): boolean {
  return typeof cell === 'string' && INVISIBLE.test(cell);
}

const SHEET_ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|ERROR!|SPILL!|CALC!)$/;

export function isSheetError(cell: RawCell): cell is string {
  return typeof cell === 'string' && SHEET_ERROR.test(cell);
}

/** The cell as a person would read it: days as `30.11.2020`, numbers with a decimal comma. */
export function shownText(cell: RawCell): string {
  if (isRawDay(cell)) return shownDay(cell);
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  if (typeof cell === 'boolean') return cell ? 'TOSI' : 'EPÄTOSI';
  return cell;
}

function shownDay(cell: RawDay): string {
  const [year, month, day] = cell.day.split('-').map(Number);
  const date = `${day}.${month}.${year}`;
  if (cell.minutes === 0) return date;
  return `${date} ${Math.floor(cell.minutes / 60)}.${String(cell.minutes % 60).padStart(2, '0')}`;
}
