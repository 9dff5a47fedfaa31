// What an edit touches on a tab: its rows below the headers, which of them are new, and where the own columns stand.
import { matchHeaders } from '../workbook/header-match';
import { isBlank, type RawGrid, shownText } from '../workbook/raw';
import type { Tab } from '../workbook/tab';
import { freeTunnukset } from './free-tunnus';

/** 1-based, both ends included. */
export interface Area {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export interface NewRows {
  readonly firstRow: number;
  readonly tunnukset: readonly string[];
}

export interface EditedTab {
  readonly headerRow: number;
  readonly places: ReadonlyMap<string, number>;
  /** Edited rows that hold anything in the sheet, in order. */
  readonly rows: readonly number[];
  /** The first rows that follow each other and lack a Tunnus; a cleared Tunnus makes no row new. */
  readonly fresh: NewRows | null;
}

/** Null where there is nothing to do: no headers, no rows below them, or only what the program itself writes was edited. */
export function editedTab(tab: Tab, grid: RawGrid, area: Area): EditedTab | null {
  const { row: headerRow, places } = matchHeaders(grid, tab);
  if (headerRow === 0 || onlyOwn(tab, places, area)) return null;
  const first = Math.max(area.firstRow, headerRow + 1);
  const last = Math.min(area.lastRow, grid.length);
  if (last < first) return null;
  const rows = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return { headerRow, places, rows, fresh: newRows(tab, grid, places, rows, headerRow, area) };
}

function onlyOwn(tab: Tab, places: ReadonlyMap<string, number>, area: Area): boolean {
  const own = new Set([...places].filter(([key]) => tab.columns[key]?.own).map(([, place]) => place));
  for (let column = area.firstColumn; column <= area.lastColumn; column++) {
    if (!own.has(column)) return false;
  }
  return true;
}

function newRows(
  tab: Tab,
  grid: RawGrid,
  places: ReadonlyMap<string, number>,
  rows: readonly number[],
  headerRow: number,
  area: Area,
): NewRows | null {
  const column = places.get('tunnus');
  if (column === undefined || tab.tunnusPrefix === '') return null;
  const peoples = [...places]
    .filter(([key, place]) => !tab.columns[key]?.own && place >= area.firstColumn && place <= area.lastColumn)
    .map(([, place]) => place);
  const isNew = (row: number) =>
    isBlank(grid[row - 1]?.[column - 1] ?? '') &&
    peoples.some((place) => !isBlank(grid[row - 1]?.[place - 1] ?? ''));
  const firstRow = rows.find(isNew);
  if (firstRow === undefined) return null;
  let count = 0;
  const last = rows[rows.length - 1] ?? 0;
  while (firstRow + count <= last && isNew(firstRow + count)) count++;
  const taken = grid.slice(headerRow).map((line) => shownText(line[column - 1] ?? ''));
  return { firstRow, tunnukset: freeTunnukset(tab.tunnusPrefix, taken, count) };
}

/** Where the edited rows stand in a later reading: by place where nothing moved, else by Tunnus; null where they can't be told. */
export function rowsAgain(tab: Tab, before: RawGrid, edited: EditedTab, after: RawGrid): number[] | null {
  const { row: headerRow, places } = matchHeaders(after, tab);
  if (headerRow === 0 || !samePlaces(edited.places, places)) return null;
  const content = (grid: RawGrid, row: number) =>
    JSON.stringify(
      [...places].flatMap(([key, place]) =>
        tab.columns[key]?.own ? [] : [grid[row - 1]?.[place - 1] ?? ''],
      ),
    );
  if (edited.rows.every((row) => content(before, row) === content(after, row))) return [...edited.rows];
  const column = places.get('tunnus');
  if (column === undefined) return null;
  const rowOf = new Map<string, number>();
  const doubled = new Set<string>();
  for (let row = headerRow + 1; row <= after.length; row++) {
    const tunnus = shownText(after[row - 1]?.[column - 1] ?? '').trim();
    if (rowOf.has(tunnus)) doubled.add(tunnus);
    rowOf.set(tunnus, row);
  }
  const now = edited.rows.map((row) => {
    const tunnus = shownText(before[row - 1]?.[column - 1] ?? '').trim();
    return tunnus === '' || doubled.has(tunnus) ? undefined : rowOf.get(tunnus);
  });
  const [first] = now;
  if (first === undefined || now.some((row, index) => row !== first + index)) return null;
  return now.map((_, index) => first + index);
}

/** True where every known column stands where it stood. */
export function samePlaces(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return before.size === after.size && [...before].every(([key, place]) => after.get(key) === place);
}
