// Sheet, first part: its name, place and size, and the ranges on it.
import type { Rectangle } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { parseA1, splitTab } from './a1-notation';
import { requireSheetEdit } from './edit-right';
import type { Range } from './range';
import { RangeList } from './range-list';
import { onSheet } from './shape';
import type { Spreadsheet } from './spreadsheet';

export abstract class SheetPlace extends Emulated {
  override readonly _name = 'Sheet';

  constructor(
    readonly _spreadsheet: Spreadsheet,
    readonly _model: SheetModel,
  ) {
    super();
  }

  get _machine(): Machine {
    return this._spreadsheet._machine;
  }

  /** A range already known to lie on the sheet. */
  abstract _range(area: Rectangle): Range;

  /** A1 to the grid's last cell. */
  _grid(): Rectangle {
    return { row: 1, column: 1, rows: this._model.maxRows, columns: this._model.maxColumns };
  }

  getParent(): Spreadsheet {
    return this._spreadsheet;
  }

  getName(): string {
    return this._model.name;
  }

  getSheetName(): string {
    return this._model.name;
  }

  /** @throws ScriptError where another tab has the name */
  setName(name: string): this {
    requireSheetEdit(this._machine, this._model);
    this._spreadsheet._requireFreeName(name, this._model);
    this._machine.workbook.renameSheet(this._model, name);
    return this;
  }

  getSheetId(): number {
    return this._model.sheetId;
  }

  /** 1-based, unlike insertSheet's index (platform facts §8.3 no. 13). */
  getIndex(): number {
    return this._machine.workbook.sheets.indexOf(this._model) + 1;
  }

  /** Last row with content; 0 on an empty sheet. */
  getLastRow(): number {
    return this._model.lastRow();
  }

  getLastColumn(): number {
    return this._model.lastColumn();
  }

  getMaxRows(): number {
    return this._model.maxRows;
  }

  getMaxColumns(): number {
    return this._model.maxColumns;
  }

  /**
   * `getRange('B2:C5')`, `(row, column)`, `(row, column, numRows)` or `(row, column, numRows, numColumns)`.
   * @throws ScriptError outside the grid (§8.3 no. 3) and for a text that is no range
   */
  getRange(rowOrA1: number | string, column = 1, numRows = 1, numColumns = 1): Range {
    if (typeof rowOrA1 !== 'string') {
      return this._range(onSheet({ row: rowOrA1, column, rows: numRows, columns: numColumns }, this._model));
    }
    const { tab, cells } = splitTab(rowOrA1);
    if (tab !== undefined && tab !== this._model.name) return this._spreadsheet.getRange(rowOrA1);
    const area =
      cells === undefined ? this._grid() : parseA1(cells, this._model.maxRows, this._model.maxColumns);
    if (!area) throw new ScriptError('Range not found');
    return this._range(onSheet(area, this._model));
  }

  getRangeList(notations: readonly string[]): RangeList {
    return new RangeList(notations.map((a1) => this.getRange(a1)));
  }

  /** A1 to the last row and column with content; A1 alone on an empty sheet (§4.2). */
  getDataRange(): Range {
    const rows = Math.max(1, this._model.lastRow());
    return this._range({ row: 1, column: 1, rows, columns: Math.max(1, this._model.lastColumn()) });
  }

  /**
   * Values without a Range in between; −1 rows or columns reach the last one with content.
   * @throws ScriptError on an empty sheet: "The number of rows in the range must be at least 1."
   */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    const rows = numRows === -1 ? this._model.lastRow() - startRow + 1 : numRows;
    const columns = numColumns === -1 ? this._model.lastColumn() - startColumn + 1 : numColumns;
    return this._range(
      onSheet({ row: startRow, column: startColumn, rows, columns }, this._model),
    ).getValues();
  }

  activate(): this {
    this._spreadsheet._select(this._model);
    return this;
  }

  /** What the person has selected on this tab; A1 where it is another tab. */
  getActiveRange(): Range {
    return this._range(this._spreadsheet._selectedArea(this._model));
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }
}
