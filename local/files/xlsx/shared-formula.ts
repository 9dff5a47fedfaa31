// A formula that a file stores once for many cells: the same formula as it stands in another of those cells.
import { columnLetters, columnNumber } from '../../model/rectangle';

/** Texts in quotes, sheet names in quotes, names and functions are passed over; `A1` moves, `$A$1` stays. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*|\d+(?:\.\d+)?/gu;

/** `formula` without "="; the shifts are the other cell's distance from the first one, in rows and columns. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    TOKEN,
    (token, fixedColumn?: string, letters?: string, fixedRow?: string, row?: string) => {
      if (letters === undefined || row === undefined) return token;
      const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + columns);
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
    },
  );
}
