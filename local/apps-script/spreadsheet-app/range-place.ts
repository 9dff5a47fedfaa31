// Range, first part: where it is. No cell is read or written here.
import { type Rectangle, toA1 } from '../../model/rectangle';
import { Emulated, ScriptError } from '../host/emulated';
import type { Range } from './range';
import { onSheet } from './shape';
import type { Sheet } from './sheet';

export abstract class RangePlace extends Emulated {
  override readonly _name = 'Range';

  /** @param _whole true for the whole sheet, whose A1 notation is '' (platform facts §8.3 no. 18) */
  constructor(
    readonly _sheet: Sheet,
    readonly _area: Rectangle,
    readonly _whole = false,
  ) {
    super();
  }

  getRow(): number {
    return this._area.row;
  }

  getRowIndex(): number {
    return this._area.row;
  }

  getColumn(): number {
    return this._area.column;
  }

  getNumRows(): number {
    return this._area.rows;
  }

  getNumColumns(): number {
    return this._area.columns;
  }

  getHeight(): number {
    return this._area.rows;
  }

  getWidth(): number {
    return this._area.columns;
  }

  /** The range's last row, whether it has content or not. */
  getLastRow(): number {
    return this._area.row + this._area.rows - 1;
  }

  getLastColumn(): number {
    return this._area.column + this._area.columns - 1;
  }

  getA1Notation(): string {
    return this._whole ? '' : toA1(this._area);
  }

  getSheet(): Sheet {
    return this._sheet;
  }

  getGridId(): number {
    return this._sheet._model.sheetId;
  }

  /** @throws ScriptError where it leaves the sheet or is smaller than one cell (§8.3 nos 3, 10) */
  offset(
    rowOffset: number,
    columnOffset: number,
    numRows = this._area.rows,
    numColumns = this._area.columns,
  ): Range {
    const area = {
      row: this._area.row + rowOffset,
      column: this._area.column + columnOffset,
      rows: numRows,
      columns: numColumns,
    };
    return this._sheet._range(onSheet(area, this._sheet._model));
  }

  /** One cell, counted from the range's own corner: (1, 1) is the first. */
  getCell(row: number, column: number): Range {
    if (row < 1 || row > this._area.rows) throw new ScriptError('Row index out of bounds.');
    if (column < 1 || column > this._area.columns) throw new ScriptError('Column index out of bounds.');
    return this.offset(row - 1, column - 1, 1, 1);
  }

  /** Makes this the person's selection; its tab comes to the front. */
  activate(): this {
    this._sheet._spreadsheet._select(this._sheet._model, this._area);
    return this;
  }
}
