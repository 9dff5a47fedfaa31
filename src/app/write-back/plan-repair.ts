// People's cells that our columns have hit because columns moved between reading and writing: what to put back and where.
import { isRawDay, type RawCell } from '../../domain/workbook/raw';
import type { TabMap } from '../../domain/workbook/tab-map';
import type { ColumnRun } from './plan-columns';

export interface Repair {
  readonly column: number;
  readonly firstRow: number;
  /** As a person would type them. */
  readonly values: readonly (string | number | boolean)[];
}

/**
 * @param formulas of the whole tab as it stood before
 * @returns null where the column that was written is still the one that was meant
 */
export function planRepair(
  run: ColumnRun,
  before: TabMap,
  after: TabMap,
  formulas: readonly (readonly string[])[],
): Repair | null {
  const id = after.columnIds[run.column - 1];
  if (id === before.columnIds[run.column - 1]) return null;
  // A column that somebody has just put in was empty.
  const was = id === undefined ? 0 : before.columnIds.indexOf(id) + 1;
  const values = run.values.map((_, index) => {
    const rowId = after.idOf.get(run.firstRow + index);
    const row = rowId === undefined ? undefined : before.rowOf.get(rowId);
    if (row === undefined || was === 0) return '';
    const formula = formulas[row - 1]?.[was - 1] ?? '';
    return formula === '' ? typed(before.grid[row - 1]?.[was - 1] ?? '') : formula;
  });
  return { column: run.column, firstRow: run.firstRow, values };
}

/** An apostrophe keeps a text from being read as a number or a day; it is no part of the text. */
function typed(cell: RawCell): string | number | boolean {
  if (isRawDay(cell)) {
    const two = (value: number) => String(value).padStart(2, '0');
    const time = `${two(Math.floor(cell.minutes / 60))}:${two(cell.minutes % 60)}:00`;
    return cell.minutes === 0 ? cell.day : `${cell.day} ${time}`;
  }
  if (typeof cell !== 'string') return cell;
  return cell === '' ? '' : `'${cell}`;
}
