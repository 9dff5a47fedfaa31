// Sheet, second part: inserting, deleting, moving, freezing and sizing rows and columns.
import { type Axis, deleteLines, type Inherit, insertLines, moveRows } from '../../model/sheet-structure';
import { ScriptError } from '../host/emulated';
import { requireEdit, requireSheetEdit } from './edit-right';
import type { Range } from './range';
import { linesOnSheet } from './shape';
import { SheetPlace } from './sheet-place';

/** Pixels of a column that nobody has sized. */
const DEFAULT_WIDTH = 100;

export abstract class SheetLines extends SheetPlace {
  /**
   * Writes below the last row with content, as if typed; the grid grows where it must (platform facts §4.2).
   * Not the same as the first empty row of a column: content anywhere counts.
   */
  appendRow(values: readonly unknown[]): this {
    if (values.length === 0) return this;
    const row = this._model.lastRow() + 1;
    // Empty lines at the end of the grid are no structural change of the file, so they are not journaled.
    this._model.maxRows = Math.max(this._model.maxRows, row);
    this._model.maxColumns = Math.max(this._model.maxColumns, values.length);
    this._range({ row, column: 1, rows: 1, columns: values.length }).setValues([values]);
    return this;
  }

  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }

  /** New lines take the formats of the row they are put before. */
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this.#insert('rows', beforePosition, beforePosition, howMany, 'after');
  }

  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }

  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.#insert('rows', afterPosition, afterPosition + 1, howMany, 'before');
  }

  insertRows(rowIndex: number, numRows = 1): this {
    return this.insertRowsBefore(rowIndex, numRows);
  }

  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }

  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this.#insert('columns', beforePosition, beforePosition, howMany, 'after');
  }

  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }

  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.#insert('columns', afterPosition, afterPosition + 1, howMany, 'before');
  }

  insertColumns(columnIndex: number, numColumns = 1): this {
    return this.insertColumnsBefore(columnIndex, numColumns);
  }

  deleteRow(rowPosition: number): this {
    return this.#delete('rows', rowPosition, 1);
  }

  deleteRows(rowPosition: number, howMany: number): this {
    return this.#delete('rows', rowPosition, howMany);
  }

  deleteColumn(columnPosition: number): this {
    return this.#delete('columns', columnPosition, 1);
  }

  deleteColumns(columnPosition: number, howMany: number): this {
    return this.#delete('columns', columnPosition, howMany);
  }

  /** @param destinationIndex the row before which the rows of `rowSpec` go, counted as they stand now */
  moveRows(rowSpec: Range, destinationIndex: number): void {
    const at = rowSpec.getRow();
    const count = rowSpec.getNumRows();
    const before = Math.trunc(destinationIndex);
    if (before < 1 || before > this._model.maxRows + 1)
      throw new ScriptError('Those rows are out of bounds.');
    requireEdit(this._machine, this._model, this.#lines('rows', at, count));
    moveRows(this._model, { at, count }, before);
  }

  getFrozenRows(): number {
    return this._model.frozenRows;
  }

  getFrozenColumns(): number {
    return this._model.frozenColumns;
  }

  /** @throws ScriptError where every row would be frozen */
  setFrozenRows(rows: number): this {
    this._model.frozenRows = this.#freezable('rows', rows, this._model.maxRows);
    return this;
  }

  setFrozenColumns(columns: number): this {
    this._model.frozenColumns = this.#freezable('columns', columns, this._model.maxColumns);
    return this;
  }

  /** Pixels; 100 where nobody has set it. */
  getColumnWidth(columnPosition: number): number {
    linesOnSheet(columnPosition, 1, this._model.maxColumns, 'columns');
    return this._model.columnWidths.get(columnPosition) ?? DEFAULT_WIDTH;
  }

  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }

  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    requireSheetEdit(this._machine, this._model);
    linesOnSheet(startColumn, numColumns, this._model.maxColumns, 'columns');
    for (let c = startColumn; c < startColumn + numColumns; c++) this._model.columnWidths.set(c, width);
    return this;
  }

  #insert(axis: Axis, neighbour: number, at: number, count: number, inherit: Inherit): this {
    requireSheetEdit(this._machine, this._model);
    linesOnSheet(Math.trunc(neighbour), 1, this.#size(axis), axis);
    if (count < 1) throw new ScriptError(`Those ${axis} are out of bounds.`);
    insertLines(
      this._machine.workbook,
      this._model,
      axis,
      { at: Math.trunc(at), count: Math.trunc(count) },
      inherit,
    );
    return this;
  }

  #delete(axis: Axis, position: number, howMany: number): this {
    const at = Math.trunc(position);
    const count = Math.trunc(howMany);
    const size = this.#size(axis);
    linesOnSheet(at, count, size, axis);
    requireEdit(this._machine, this._model, this.#lines(axis, at, count));
    const frozen = axis === 'rows' ? this._model.frozenRows : this._model.frozenColumns;
    const lostUnfrozen = count - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
    if (lostUnfrozen >= size - frozen) {
      throw new ScriptError(`Sorry, it is not possible to delete all non-frozen ${axis}.`);
    }
    deleteLines(this._machine.workbook, this._model, axis, { at, count });
    return this;
  }

  #size(axis: Axis): number {
    return axis === 'rows' ? this._model.maxRows : this._model.maxColumns;
  }

  #lines(axis: Axis, at: number, count: number) {
    return axis === 'rows'
      ? { ...this._grid(), row: at, rows: count }
      : { ...this._grid(), column: at, columns: count };
  }

  #freezable(axis: Axis, count: number, size: number): number {
    requireSheetEdit(this._machine, this._model);
    if (count < 0) throw new ScriptError(`Those ${axis} are out of bounds.`);
    if (count >= size) throw new ScriptError(`You can't freeze all visible ${axis} on the sheet.`);
    return Math.trunc(count);
  }
}
