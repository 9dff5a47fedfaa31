// One cell of the emulated spreadsheet, as Google Sheets keeps it: dates are serial numbers with a date format.

/** A sheet error such as `#N/A`: Sheets hands it to scripts as that text. */
export interface SheetError {
  readonly error: string;
}

/** Dates and times are serial numbers: days since 1899-12-30, no time zone. '' is an empty cell. */
export type CellValue = string | number | boolean | SheetError;

export interface Cell {
  /** The constant, or the last computed value where there is a formula. */
  readonly value: CellValue;
  /** With the leading "=". The emulator never recomputes it. */
  readonly formula?: string;
  /** Sheets/Excel pattern such as `yyyy-mm-dd`, `0 %`, `@`; absent = automatic. */
  readonly numberFormat?: string;
  readonly note?: string;
  /** `#rrggbb`; absent = `#ffffff`. */
  readonly background?: string;
  /** `#rrggbb`; absent = `#000000`. */
  readonly fontColor?: string;
  readonly fontWeight?: 'bold' | 'normal';
  readonly wrap?: boolean;
  readonly horizontalAlignment?: 'left' | 'center' | 'right';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
}

export const EMPTY_CELL: Cell = { value: '' };

export function isSheetError(value: CellValue): value is SheetError {
  return typeof value === 'object';
}

/** True where a number with this pattern is shown as a date or a time, so that scripts get a Date. */
export function isDateFormat(pattern: string | undefined): boolean {
  if (!pattern || pattern === '@') return false;
  const bare = pattern.replace(/"[^"]*"|\\.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[0#?]/.test(bare.replace(/s\.0+/gi, 's'));
}
