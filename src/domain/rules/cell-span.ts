// The days that a day cell or a time cell stands for: its earliest and its latest, as far as they are known.
import type { IsoDay } from '../day/day';
import { type Cell, valueIn } from '../workbook/cells/cell';
import type { TimeValue } from '../workbook/column';

/** A day cell's day, or that end of a time cell; null where it is empty, unreadable or open. */
export function dayIn(cell: Cell<unknown> | undefined, end: 'earliest' | 'latest'): IsoDay | null {
  const value = cell === undefined ? undefined : (valueIn(cell) as IsoDay | TimeValue | undefined);
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value[end];
}
