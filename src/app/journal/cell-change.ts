// A change to one cell of a person's, and where that cell stands now: by tab, key and column, never by row number.
import { matchHeaders } from '../../domain/workbook/header-match';
import { isRawDay, type RawCell, type RawGrid, shownText } from '../../domain/workbook/raw';
import { readTab } from '../../domain/workbook/read-tab';
import type { Tab } from '../../domain/workbook/tab';
import { TABS, type TabId } from '../../domain/workbook/tabs/index';

export interface CellChange {
  readonly tab: TabId;
  /** The row's key as the portfolio gives it: Tunnus, or the identity columns joined. */
  readonly key: string;
  /** Column key, such as `vaihe`. */
  readonly column: string;
  /** What the cell held when the change was thought of. */
  readonly expected: RawCell;
  readonly value: RawCell;
  /** The whole row as it was seen; needed for a row that has no Tunnus yet. */
  readonly row?: readonly RawCell[];
}

export type ChangeRefusal =
  | 'tab-gone'
  | 'column-gone'
  | 'row-gone'
  | 'row-doubled'
  | 'changed'
  | 'formula'
  | 'too-long'
  | 'refused';

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly now: RawCell;
}

export type Found = Place | { readonly refusal: ChangeRefusal };

const KEYLESS = /^rivi \d+$/;

/** Where the cell stands in the grid just read; it says nothing of what the cell holds. */
export function findCell(
  grid: RawGrid | null,
  wanted: Pick<CellChange, 'tab' | 'key' | 'column' | 'row'>,
): Found {
  if (grid === null) return { refusal: 'tab-gone' };
  const tab: Tab = TABS[wanted.tab];
  const { places } = matchHeaders(grid, tab);
  const column = places.get(wanted.column);
  if (column === undefined) return { refusal: 'column-gone' };
  const read = readTab(tab, grid);
  const rows = [...read.rows, ...read.unusable].filter((row) => row.key === wanted.key);
  const [only] = rows;
  if (only === undefined) return { refusal: 'row-gone' };
  if (rows.length > 1) return { refusal: 'row-doubled' };
  // A row number is no identity: without a key the row must be the very same.
  if (KEYLESS.test(wanted.key) && !sameRow(grid[only.number - 1] ?? [], wanted.row)) {
    return { refusal: 'row-gone' };
  }
  return { row: only.number, column, now: grid[only.number - 1]?.[column - 1] ?? '' };
}

export function sameCell(a: RawCell, b: RawCell): boolean {
  if (isRawDay(a) || isRawDay(b)) {
    return isRawDay(a) && isRawDay(b) && a.day === b.day && a.minutes === b.minutes;
  }
  return a === b;
}

function sameRow(now: readonly RawCell[], seen: readonly RawCell[] | undefined): boolean {
  if (seen === undefined) return false;
  const width = Math.max(now.length, seen.length);
  return Array.from({ length: width }, (_, at) => sameCell(now[at] ?? '', seen[at] ?? '')).every(Boolean);
}

/** The row's key once the cell holds the new value: it differs where the cell is part of the key. */
export function keyAfter(grid: RawGrid, change: CellChange, place: Place): string {
  const tab: Tab = TABS[change.tab];
  if (!tab.identity.includes(change.column)) return change.key;
  const changed = grid.map((line, index) =>
    index === place.row - 1 ? line.map((cell, at) => (at === place.column - 1 ? change.value : cell)) : line,
  );
  const read = readTab(tab, changed);
  return (
    [...read.rows, ...read.unusable].find((row) => row.number === place.row)?.key ?? shownText(change.value)
  );
}
