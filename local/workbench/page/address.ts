// Addresses of cells as people read them: B2, B2:C5.
import type { AreaView } from '../protocol';

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  let text = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

export function address({ row, column, rows, columns }: AreaView): string {
  const first = letters(column) + row;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
}

export function contains(area: AreaView, row: number, column: number): boolean {
  const isRow = row >= area.row && row < area.row + area.rows;
  return isRow && column >= area.column && column < area.column + area.columns;
}
