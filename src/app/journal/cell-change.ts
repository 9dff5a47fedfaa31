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

type Wanted = Pick<CellChange, 'tab' | 'key' | 'column' | 'row'>;

/** Where cells stand in the grids just read; says nothing of what they hold. Each tab is read once, for however many cells. */
export function cellFinder(gridOf: (tab: TabId) => RawGrid | null): (wanted: Wanted) => Found {
  const known = new Map<TabId, TabPlaces | null>();
  return (wanted) => {
    const places = known.get(wanted.tab) ?? placesIn(wanted.tab, gridOf(wanted.tab));
    known.set(wanted.tab, places);
    return places === null ? { refusal: 'tab-gone' } : placeOf(wanted, places);
  };
}

interface TabPlaces {
  readonly grid: RawGrid;
  readonly columns: ReadonlyMap<string, number>;
  /** 1-based row numbers. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
}

function placesIn(id: TabId, grid: RawGrid | null): TabPlaces | null {
  if (grid === null) return null;
  const tab: Tab = TABS[id];
  const read = readTab(tab, grid);
  const rows = new Map<string, number[]>();
  for (const { key, number } of [...read.rows, ...read.unusable]) {
    const numbers = rows.get(key);
    if (numbers === undefined) rows.set(key, [number]);
    else numbers.push(number);
  }
  return { grid, columns: matchHeaders(grid, tab).places, rows };
}

function placeOf(wanted: Wanted, { grid, columns, rows }: TabPlaces): Found {
  const column = columns.get(wanted.column);
  if (column === undefined) return { refusal: 'column-gone' };
  const [row, ...others] = rows.get(wanted.key) ?? [];
  if (row === undefined) return { refusal: 'row-gone' };
  if (others.length > 0) return { refusal: 'row-doubled' };
  // A row number is no identity: without a key the row must be the very same.
  if (KEYLESS.test(wanted.key) && !sameRow(grid[row - 1] ?? [], wanted.row)) return { refusal: 'row-gone' };
  return { row, column, now: grid[row - 1]?.[column - 1] ?? '' };
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
