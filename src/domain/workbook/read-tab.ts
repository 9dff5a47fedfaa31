// Reads a whole tab: headers found, cells typed, and every row accounted for.

import type { Cell } from './cells/cell';
import { readCell } from './cells/read-cell';
import { columnHoldsShares } from './cells/read-number';
import { type HeaderProblem, matchHeaders } from './header-match';
import { isBlank, type RawGrid } from './raw';
import { type AnyRow, keyFrom, type Row } from './row';
import { type StrayKind, strayKind } from './stray-row';
import { type ColumnPair, columnPairsOf, type Tab } from './tab';

/** Why a row can't be used: the canonical headers it lacks, an unknown link, or nothing in known columns. */
export type LeftReason =
  | { readonly reason: 'needed-missing'; readonly headers: readonly string[] }
  | { readonly reason: 'unknown-osahanke' | 'unread-osahanke'; readonly reference: string }
  | { readonly reason: 'no-known-cells' }
  | { readonly reason: 'stray'; readonly kind: StrayKind }
  | { readonly reason: 'no-headers' };

export interface LeftRow {
  readonly row: number;
  readonly why: LeftReason;
}

export interface StrayRow {
  readonly row: AnyRow;
  readonly kind: StrayKind;
}

export interface ReadTab<T extends Tab = Tab> {
  readonly tab: T;
  /** False where the workbook has no such tab. */
  readonly present: boolean;
  /** Column key → 1-based column in the sheet. */
  readonly places: ReadonlyMap<string, number>;
  readonly headerProblems: readonly HeaderProblem[];
  /** Rows that can be used. */
  readonly rows: readonly Row<T>[];
  /** Rows that hold something but can't be used; their cells are checked all the same. */
  readonly unusable: readonly AnyRow[];
  /** Rows that hold no data: the headers again, sums. Nothing else is said of their cells. */
  readonly strays: readonly StrayRow[];
  readonly left: readonly LeftRow[];
  /** Rows that hold anything at all. */
  readonly total: number;
}

/** `grid` null: the workbook lacks the tab. Empty rows are skipped and not counted. */
export function readTab<T extends Tab>(tab: T, grid: RawGrid | null): ReadTab<T> {
  if (grid === null) return empty(tab, false, []);
  const match = matchHeaders(grid, tab);
  if (match.row === 0) {
    const left = filledRows(grid, 1).map((row) => ({ row, why: { reason: 'no-headers' } as const }));
    return { ...empty(tab, true, match.problems), left, total: left.length };
  }
  const rows: AnyRow[] = [];
  const unusable: AnyRow[] = [];
  const left: LeftRow[] = [];
  const strays: StrayRow[] = [];
  const shares = shareColumns(tab, grid, match.row, match.places);
  for (const number of filledRows(grid, match.row + 1)) {
    const row = readRow(tab, grid, number, match.places, shares);
    const kind = strayKind(tab, grid[number - 1] ?? [], grid[match.row - 1] ?? [], match.places);
    if (kind !== null) {
      strays.push({ row, kind });
      left.push({ row: number, why: { reason: 'stray', kind } });
      continue;
    }
    const why = reasonToLeave(row, tab);
    if (why === null) rows.push(row);
    else {
      left.push({ row: number, why });
      if (why.reason !== 'no-known-cells') unusable.push(row);
    }
  }
  return {
    tab,
    present: true,
    places: match.places,
    headerProblems: match.problems,
    rows: rows as unknown as readonly Row<T>[],
    unusable,
    strays,
    left,
    total: rows.length + left.length,
  };
}

function empty<T extends Tab>(
  tab: T,
  present: boolean,
  headerProblems: readonly HeaderProblem[],
): ReadTab<T> {
  return {
    tab,
    present,
    places: new Map(),
    headerProblems,
    rows: [],
    unusable: [],
    strays: [],
    left: [],
    total: 0,
  };
}

function filledRows(grid: RawGrid, from: number): number[] {
  const numbers: number[] = [];
  for (let number = from; number <= grid.length; number++) {
    if ((grid[number - 1] ?? []).some((cell) => !isBlank(cell))) numbers.push(number);
  }
  return numbers;
}

function readRow(
  tab: Tab,
  grid: RawGrid,
  number: number,
  places: ReadonlyMap<string, number>,
  shares: ReadonlySet<string>,
): AnyRow {
  const cells: Record<string, Cell<unknown>> = {};
  const line = grid[number - 1] ?? [];
  for (const [key, column] of columnPairsOf(tab)) {
    const at = places.get(key);
    cells[key] = at === undefined ? ABSENT : readCell(line[at - 1] ?? '', column, at, shares.has(key));
  }
  return { tab: tab.name, number, key: keyFrom(cells, tab, number), cells };
}

function reasonToLeave(row: AnyRow, tab: Tab): LeftReason | null {
  // What the program wrote on a person's tab makes no row; a tab of its own holds nothing else.
  const own = isOwnTab(tab);
  const isWritten = ([key, column]: ColumnPair): boolean => {
    const state = row.cells[key]?.state;
    return (state === 'value' || state === 'unreadable') && (own || !column.own);
  };
  if (!columnPairsOf(tab).some(isWritten)) return { reason: 'no-known-cells' };
  const missing = tab.needed.filter((key) => row.cells[key]?.state !== 'value');
  if (missing.length === 0) return null;
  return { reason: 'needed-missing', headers: missing.map((key) => tab.columns[key]?.header ?? key) };
}

const ABSENT: Cell<unknown> = { state: 'absent' };

const OWN_TABS = new Map<Tab, boolean>();

/** Every column is the program's. A tab's declaration never changes: asked at every row, worked out once. */
function isOwnTab(tab: Tab): boolean {
  const own = OWN_TABS.get(tab) ?? Object.values(tab.columns).every((column) => column.own);
  OWN_TABS.set(tab, own);
  return own;
}

/** The percent columns that hold shares (0.5 = 50 %) throughout. */
function shareColumns(tab: Tab, grid: RawGrid, headerRow: number, places: ReadonlyMap<string, number>) {
  const shares = new Set<string>();
  for (const [key, column] of Object.entries(tab.columns)) {
    const at = places.get(key);
    if (column.type !== 'percent' || at === undefined) continue;
    const numbers: number[] = [];
    for (const line of grid.slice(headerRow)) {
      const cell = line[at - 1];
      if (typeof cell === 'number') numbers.push(cell);
    }
    if (columnHoldsShares(numbers, column.shareUpTo)) shares.add(key);
  }
  return shares;
}
