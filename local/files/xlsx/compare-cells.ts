// What differs between the rows as they were read and as they are now: cells to write, notes to write.
import { type Cell, type CellValue, EMPTY_CELL, isSheetError } from '../../model/cell';
import type { Row } from '../../model/sheet';
import { formatKey } from './cell-format';

export interface NoteChange {
  readonly row: number;
  readonly column: number;
  /** Undefined where there was none, or where there shall be none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

export interface SheetChanges {
  readonly cells: Map<number, Map<number, Cell>>;
  readonly notes: NoteChange[];
}

/** `keepFormula` says that the file's formula stands although the model's text is another (it was moved along). */
export function compareRows(
  before: readonly Row[],
  after: readonly Row[],
  keepFormula: (before: Cell, after: Cell) => boolean,
): SheetChanges {
  const changes: SheetChanges = { cells: new Map(), notes: [] };
  const none: Row = new Map();
  for (let index = 0; index < Math.max(before.length, after.length); index++) {
    const old = before[index] ?? none;
    const now = after[index] ?? none;
    for (const [column, cell] of now) compare(index + 1, column, old.get(column), cell);
    for (const [column, cell] of old) if (!now.has(column)) compare(index + 1, column, cell, undefined);
  }
  return changes;

  function compare(row: number, column: number, one: Cell | undefined, other: Cell | undefined): void {
    if (one === other) return;
    const old = one ?? EMPTY_CELL;
    let cell = other ?? EMPTY_CELL;
    if ((old.note ?? '') !== (cell.note ?? '')) {
      changes.notes.push({ row, column, before: old.note || undefined, after: cell.note || undefined });
    }
    if (keepFormula(old, cell)) {
      cell = { ...cell, value: old.value, ...(old.formula && { formula: old.formula }) };
    }
    if (sameContent(old, cell) && formatKey(old) === formatKey(cell)) return;
    const line = changes.cells.get(row) ?? new Map<number, Cell>();
    changes.cells.set(row, line.set(column, cell));
  }
}

export function sameContent(one: Cell, other: Cell): boolean {
  return one.formula === other.formula && sameValue(one.value, other.value);
}

function sameValue(one: CellValue, other: CellValue): boolean {
  if (isSheetError(one)) return isSheetError(other) && one.error === other.error;
  return one === other;
}
