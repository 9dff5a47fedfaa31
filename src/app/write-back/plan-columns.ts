// What an own column shall hold from the headers down, and the shortest run of cells that has to be written for it.
import type { RawCell } from '../../domain/workbook/raw';
import { safeText } from '../../domain/workbook/safe-text';
import type { RowId, TabMap } from '../../domain/workbook/tab-map';

export interface ColumnRun {
  readonly column: number;
  readonly firstRow: number;
  readonly values: readonly string[];
  /** How many cells differ. */
  readonly changed: number;
}

/** Null where the sheet has it all already. A row that is no row (emptied meanwhile) gets an empty cell. */
export function planColumn(
  map: TabMap,
  column: number,
  wanted: ReadonlyMap<RowId, string>,
): ColumnRun | null {
  const values: string[] = [];
  const differ: number[] = [];
  for (let row = map.headerRow + 1; row <= map.grid.length; row++) {
    const id = map.idOf.get(row);
    const now: RawCell = map.grid[row - 1]?.[column - 1] ?? '';
    // A row that came after the check has no text yet: it keeps what it has.
    const value = id === undefined ? '' : safeText(wanted.get(id) ?? (typeof now === 'string' ? now : ''));
    if (value !== now) differ.push(row);
    values.push(value);
  }
  const [first] = differ;
  const last = differ[differ.length - 1];
  if (first === undefined || last === undefined) return null;
  const from = first - map.headerRow - 1;
  return {
    column,
    firstRow: first,
    values: values.slice(from, last - map.headerRow),
    changed: differ.length,
  };
}
