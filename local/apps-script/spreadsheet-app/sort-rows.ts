// Sorts the rows of an area as Sheets does: numbers, then text, then booleans; errors and blanks last.
import { type Cell, EMPTY_CELL, isSheetError } from '../../model/cell';
import type { Rectangle } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import { ScriptError } from '../host/emulated';

export interface SortKey {
  /** 1-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

const collators = new Map<string, Intl.Collator>();

/**
 * Values, formats and notes move with their row; rules stay where they are.
 * @throws ScriptError where a key's column lies outside the area (platform facts §8.3 no. 15)
 */
export function sortRows(sheet: SheetModel, area: Rectangle, keys: readonly SortKey[], locale: string): void {
  const last = area.column + area.columns - 1;
  const outside = keys.find(({ column }) => column < area.column || column > last);
  if (outside) {
    throw new ScriptError(
      `The column to sort by (${outside.column}) is outside the range's columns (${area.column}-${last}).`,
    );
  }
  const lines = Array.from({ length: area.rows }, (_, i) =>
    Array.from({ length: area.columns }, (_, j) => sheet.cell(area.row + i, area.column + j)),
  );
  const collator = collatorOf(locale);
  const at = (line: readonly Cell[], column: number) => line[column - area.column] ?? EMPTY_CELL;
  lines.sort((one, other) => {
    for (const { column, ascending } of keys) {
      const order = compare(at(one, column), at(other, column), ascending, collator);
      if (order !== 0) return order;
    }
    return 0;
  });
  for (const [i, line] of lines.entries()) {
    for (const [j, cell] of line.entries()) sheet.setCell(area.row + i, area.column + j, cell);
  }
}

/** Blanks and errors stay last in both directions. */
function compare(one: Cell, other: Cell, ascending: boolean, collator: Intl.Collator): number {
  const [a, b] = [rank(one), rank(other)];
  if (a > 2 || b > 2) return a - b;
  const direction = ascending ? 1 : -1;
  if (a !== b) return (a - b) * direction;
  if (a === 1) return collator.compare(String(one.value), String(other.value)) * direction;
  return (Number(one.value) - Number(other.value)) * direction;
}

function rank({ value }: Cell): number {
  if (value === '') return 4;
  if (isSheetError(value)) return 3;
  return { number: 0, string: 1, boolean: 2 }[typeof value as 'number' | 'string' | 'boolean'];
}

function collatorOf(locale: string): Intl.Collator {
  const known = collators.get(locale);
  if (known) return known;
  const collator = new Intl.Collator(locale.replace('_', '-'));
  collators.set(locale, collator);
  return collator;
}
