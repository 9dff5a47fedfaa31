// The texts and checks of ranges that fall outside the sheet and of data that doesn't fit its range (§8.3 nos 2, 3, 12).
import { covers, intersect, type Rectangle } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import { ScriptError } from '../host/emulated';

/**
 * @param area numbers as the script gave them; fractions are cut off
 * @throws ScriptError where it does not lie on the sheet
 */
export function onSheet(area: Rectangle, sheet: SheetModel): Rectangle {
  const whole: Rectangle = {
    row: Math.trunc(area.row),
    column: Math.trunc(area.column),
    rows: Math.trunc(area.rows),
    columns: Math.trunc(area.columns),
  };
  if (whole.row < 1) throw new ScriptError('The starting row of the range is too small.');
  if (whole.column < 1) throw new ScriptError('The starting column of the range is too small.');
  if (whole.rows < 1) throw new ScriptError('The number of rows in the range must be at least 1.');
  if (whole.columns < 1) throw new ScriptError('The number of columns in the range must be at least 1.');
  if (whole.row + whole.rows - 1 > sheet.maxRows || whole.column + whole.columns - 1 > sheet.maxColumns) {
    throw new ScriptError('The coordinates of the range are outside the dimensions of the sheet.');
  }
  return whole;
}

/** @throws ScriptError where a 2-D argument has not exactly the range's rows and columns */
export function sameShape(data: readonly (readonly unknown[])[], area: Rectangle): void {
  if (data.length !== area.rows) throw mismatch('rows', data.length, area.rows);
  const odd = data.find((line) => line.length !== area.columns);
  if (odd) throw mismatch('columns', odd.length, area.columns);
}

/** @throws ScriptError where lines `at` … `at + count - 1` are not all on the sheet */
export function linesOnSheet(at: number, count: number, size: number, axis: 'rows' | 'columns'): void {
  if (at < 1 || count < 1 || at + count - 1 > size) throw new ScriptError(`Those ${axis} are out of bounds.`);
}

/** @throws ScriptError where an area cuts through a merged one */
export function wholeMerges(area: Rectangle, merges: readonly Rectangle[]): void {
  if (merges.some((merge) => intersect(merge, area) && !covers(area, merge))) {
    throw new ScriptError('You must select all cells in a merged range to merge or unmerge them.');
  }
}

function mismatch(what: string, given: number, wanted: number): ScriptError {
  return new ScriptError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}
