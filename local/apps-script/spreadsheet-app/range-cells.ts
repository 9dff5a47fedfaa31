// Range, second part: the two loops that read and write its cells, with protections, validations and merges obeyed.
import { type Cell, EMPTY_CELL } from '../../model/cell';
import { intersect } from '../../model/rectangle';
import { requireEdit } from './edit-right';
import { sheetLocale } from './locale';
import { RangePlace } from './range-place';
import { rejection } from './validation-check';

export abstract class RangeCells extends RangePlace {
  /** One result per cell, rows first. */
  _read<T>(pick: (cell: Cell) => T): T[][] {
    const { row, column, rows, columns } = this._area;
    const lines = this._sheet._model.rows;
    const result: T[][] = [];
    for (let i = 0; i < rows; i++) {
      const line = lines[row - 1 + i];
      const picked: T[] = [];
      for (let j = 0; j < columns; j++) picked.push(pick(line?.get(column + j) ?? EMPTY_CELL));
      result.push(picked);
    }
    return result;
  }

  /** As _read, but cells that a merge covers count as empty: only its top-left cell holds a value. */
  _readValues<T>(pick: (cell: Cell) => T): T[][] {
    const result = this._read(pick);
    const covered = this._covered();
    if (!covered) return result;
    const nothing = pick(EMPTY_CELL);
    return result.map((line, i) => line.map((item, j) => (covered(i, j) ? nothing : item)));
  }

  /**
   * Changes every cell; all new cells are made before the first is put, so a refusal leaves the sheet as it was.
   * @param change gets the cell and its 0-based place in the range
   */
  _change(change: (cell: Cell, i: number, j: number) => Cell): this {
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    const next: Cell[][] = [];
    const before = this._read((cell) => cell);
    for (const [i, line] of before.entries()) next.push(line.map((cell, j) => change(cell, i, j)));
    this.#put(next, before);
    return this;
  }

  /**
   * As _change where a cell's place does not matter: neighbours that are one cell, such as the empty ones below a list,
   * become one cell again. A whole column's format is then one new cell and not a thousand.
   */
  _changeAlike(change: (cell: Cell) => Cell): this {
    let before: Cell | undefined;
    let after = EMPTY_CELL;
    return this._change((cell) => {
      if (cell !== before) {
        after = change(cell);
        before = cell;
      }
      return after;
    });
  }

  /** As _change for values: covered cells stay as they are, and strict validations may refuse. */
  _changeValues(change: (cell: Cell, i: number, j: number) => Cell): this {
    const covered = this._covered();
    const { _machine: machine, _model: model } = this._sheet;
    const check = rejection(machine.workbook, model, this._area, sheetLocale(machine.workbook.locale));
    return this._change((cell, i, j) => {
      if (covered?.(i, j)) return cell;
      const next = change(cell, i, j);
      check?.(next, this._area.row + i, this._area.column + j);
      return next;
    });
  }

  /** A test for cells under a merge, by their 0-based place in the range. */
  _covered(): ((i: number, j: number) => boolean) | undefined {
    const merges = this._sheet._model.merges.filter((merge) => intersect(merge, this._area));
    if (merges.length === 0) return undefined;
    const under = new Set<string>();
    for (const merge of merges) {
      for (let r = 0; r < merge.rows; r++) {
        for (let c = 0; c < merge.columns; c++)
          if (r + c > 0) under.add(`${merge.row + r} ${merge.column + c}`);
      }
    }
    return (i, j) => under.has(`${this._area.row + i} ${this._area.column + j}`);
  }

  #put(next: readonly (readonly Cell[])[], before: readonly (readonly Cell[])[]): void {
    const { row, column } = this._area;
    next.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell !== before[i]?.[j]) this._sheet._model.setCell(row + i, column + j, cell);
      });
    });
  }
}
