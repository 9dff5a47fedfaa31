// Where a tab's rows and columns stand in one reading of it, by what tells them apart whatever their place.
import { type HeaderMatch, matchHeaders } from './header-match';
import type { RawGrid } from './raw';
import { readTab } from './read-tab';
import type { AnyRow } from './row';
import type { Tab } from './tab';

/** A row by its key where no other has it, else by what people have in it. */
export type RowId = string;
/** A column by its header as it stands; by its letter's number where it has none. */
export type ColumnId = string;

export interface TabMap {
  readonly grid: RawGrid;
  /** 0 where the tab has no headers. */
  readonly headerRow: number;
  /** Column key of the tab → 1-based column. */
  readonly places: HeaderMatch['places'];
  /** Rows that hold something in known columns: 1-based row ↔ id. */
  readonly idOf: ReadonlyMap<number, RowId>;
  readonly rowOf: ReadonlyMap<RowId, number>;
  /** Row → key as a person knows it. */
  readonly keyOf: ReadonlyMap<number, string>;
  /** Every column: 1-based column ↔ id. */
  readonly columnIds: readonly ColumnId[];
}

export function mapTab(tab: Tab, grid: RawGrid): TabMap {
  const { row: headerRow, places } = matchHeaders(grid, tab);
  const read = readTab(tab, grid);
  const rows = [...(read.rows as readonly AnyRow[]), ...read.unusable];
  const keys = counted(rows.map((row) => row.key));
  const idOf = new Map<number, RowId>();
  const rowOf = new Map<RowId, number>();
  const keyOf = new Map<number, string>();
  const alike = new Map<string, number>();
  for (const row of rows.sort((a, b) => a.number - b.number)) {
    const named = keys.get(row.key) === 1 && row.key !== `rivi ${row.number}`;
    const content = named ? '' : contentOf(tab, grid, row.number, places);
    const nth = alike.get(content) ?? 0;
    if (!named) alike.set(content, nth + 1);
    const id = named ? `key ${row.key}` : `content ${nth} ${content}`;
    idOf.set(row.number, id);
    rowOf.set(id, row.number);
    keyOf.set(row.number, row.key);
  }
  return { grid, headerRow, places, idOf, rowOf, keyOf, columnIds: columnIdsOf(grid, headerRow) };
}

/** True where every row and every column stands where it stood. */
export function standsStill(before: TabMap, after: TabMap): boolean {
  return (
    before.headerRow === after.headerRow &&
    before.idOf.size === after.idOf.size &&
    [...before.idOf].every(([row, id]) => after.idOf.get(row) === id) &&
    before.columnIds.length === after.columnIds.length &&
    before.columnIds.every((id, index) => after.columnIds[index] === id)
  );
}

/** Where a row with or without an id has gone: rows between are found by the one above them. 0: nowhere. */
export function rowAfter(before: TabMap, after: TabMap, row: number): number {
  if (row <= before.headerRow) return Math.max(0, row - before.headerRow + after.headerRow);
  for (let above = row; above > before.headerRow; above--) {
    const id = before.idOf.get(above);
    if (id === undefined) continue;
    const now = after.rowOf.get(id);
    return now === undefined ? 0 : now + row - above;
  }
  return row - before.headerRow + after.headerRow;
}

/** Where a column has gone; 0: nowhere. */
export function columnAfter(before: TabMap, after: TabMap, column: number): number {
  const id = before.columnIds[column - 1];
  return id === undefined ? column : after.columnIds.indexOf(id) + 1;
}

/** What people have in the row: own columns are left out. */
function contentOf(tab: Tab, grid: RawGrid, row: number, places: HeaderMatch['places']): string {
  const line = grid[row - 1] ?? [];
  return JSON.stringify(
    Object.entries(tab.columns).flatMap(([key, { own }]) => {
      const place = places.get(key);
      return own || place === undefined ? [] : [[key, line[place - 1] ?? '']];
    }),
  );
}

function columnIdsOf(grid: RawGrid, headerRow: number): ColumnId[] {
  const width = grid[0]?.length ?? 0;
  const headers = grid[headerRow - 1] ?? [];
  const seen = new Map<string, number>();
  return Array.from({ length: width }, (_, index) => {
    const text = JSON.stringify(headers[index] ?? '');
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return `${text} ${nth}`;
  });
}

function counted(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
