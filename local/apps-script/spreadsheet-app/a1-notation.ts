// Reads A1 notation, with or without a tab: "B2", "A1:C3", "A:A", "2:3", "B2:D", "'Oma välilehti'!A1".
import { columnNumber, type Rectangle } from '../../model/rectangle';

export interface A1Address {
  /** The tab's name without quotes; undefined where none was written. */
  readonly tab: string | undefined;
  /** Undefined = the whole tab. */
  readonly cells: string | undefined;
}

/** Splits the tab from the cells. */
export function splitTab(text: string): A1Address {
  const quoted = /^'((?:[^']|'')*)'(?:!(.*))?$/s.exec(text);
  if (quoted) return { tab: quoted[1]?.replaceAll("''", "'"), cells: quoted[2] };
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { tab: undefined, cells: text };
  return { tab: text.slice(0, mark), cells: text.slice(mark + 1) };
}

/**
 * @param cells without a tab; open ends reach the grid's edge
 * @returns undefined where it is no A1 notation
 */
export function parseA1(cells: string, maxRows: number, maxColumns: number): Rectangle | undefined {
  const match = /^\$?([a-z]{1,3})?\$?(\d{1,8})?(?::\$?([a-z]{1,3})?\$?(\d{1,8})?)?$/i.exec(cells.trim());
  if (!match) return undefined;
  const [whole, left, top, right, bottom] = match;
  const ranged = whole.includes(':');
  if (!ranged && !(left && top)) return undefined;
  if (ranged && ((!left && !top) || (!right && !bottom))) return undefined;
  // "A:3" and "2:C" are no ranges; "A2:C" and "A:C5" are.
  if (ranged && Boolean(left) !== Boolean(right)) return undefined;
  const columns = [left ? columnNumber(left) : 1, ranged ? (right ? columnNumber(right) : maxColumns) : 0];
  const rows = [top ? Number(top) : 1, ranged ? (bottom ? Number(bottom) : maxRows) : 0];
  const [c1 = 1, c2 = 0] = columns;
  const [r1 = 1, r2 = 0] = rows;
  const lastColumn = c2 || c1;
  const lastRow = r2 || r1;
  return {
    row: Math.min(r1, lastRow),
    column: Math.min(c1, lastColumn),
    rows: Math.abs(lastRow - r1) + 1,
    columns: Math.abs(lastColumn - c1) + 1,
  };
}
