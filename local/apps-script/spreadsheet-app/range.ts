// Range, whole: clearing, merging, sorting and copying on top of its parts.

import { type Cell, EMPTY_CELL } from '../../model/cell';
import { covers, intersect } from '../../model/rectangle';
import { ScriptError } from '../host/emulated';
import { requireEdit } from './edit-right';
import { RangeRules } from './range-rules';
import { wholeMerges } from './shape';
import { checkSignatures } from './signature-check';
import { RANGE } from './signatures';
import { sortRows } from './sort-rows';

/** What `clear` may be limited to; none true = contents and formats. */
export interface ClearOptions {
  readonly contentsOnly?: boolean;
  readonly formatOnly?: boolean;
  readonly commentsOnly?: boolean;
  readonly validationsOnly?: boolean;
}

type SortSpec = number | { readonly column: number; readonly ascending?: boolean };

export class Range extends RangeRules {
  /** Contents and formats; notes and validations stay (platform facts §4.2, §8.3 no. 8). */
  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
    const all = !contentsOnly && !formatOnly && !commentsOnly && !validationsOnly;
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.clearFormat();
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this;
  }

  clearContent(): this {
    return this._changeAlike((cell) => {
      if (cell.value === '' && cell.formula === undefined) return cell;
      const { formula: _formula, ...rest } = cell;
      return { ...rest, value: '' };
    });
  }

  /** Number formats go as well: a day becomes its serial number. */
  clearFormat(): this {
    return this._changeAlike(({ value, formula, note }) => ({
      value,
      ...(formula !== undefined && { formula }),
      ...(note !== undefined && { note }),
    }));
  }

  /** Keeps the top-left cell's content; the others' is lost. */
  merge(): this {
    const model = this._sheet._model;
    requireEdit(this._sheet._machine, model, this._area);
    wholeMerges(this._area, model.merges);
    model.merges = model.merges.filter((merge) => !covers(this._area, merge));
    if (this._area.rows * this._area.columns === 1) return this;
    this._change((cell, i, j) => (i + j === 0 ? cell : withoutContent(cell)));
    model.merges.push(this._area);
    return this;
  }

  breakApart(): this {
    const model = this._sheet._model;
    requireEdit(this._sheet._machine, model, this._area);
    wholeMerges(this._area, model.merges);
    model.merges = model.merges.filter((merge) => !covers(this._area, merge));
    return this;
  }

  isPartOfMerge(): boolean {
    return this._sheet._model.merges.some((merge) => intersect(merge, this._area));
  }

  getMergedRanges(): Range[] {
    return this._sheet._model.merges
      .filter((merge) => intersect(merge, this._area))
      .map((merge) => this._sheet._range(merge));
  }

  /** @param spec a sheet column, `{column, ascending}` or several; ascending unless said (§8.3 no. 15) */
  sort(spec: SortSpec | readonly SortSpec[]): this {
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    if (this.isPartOfMerge()) throw new ScriptError("You can't sort a range that contains merged cells.");
    const specs = Array.isArray(spec) ? (spec as readonly SortSpec[]) : [spec as SortSpec];
    const keys = specs.map((one) =>
      typeof one === 'number'
        ? { column: one, ascending: true }
        : { column: Number(one.column), ascending: one.ascending !== false },
    );
    sortRows(this._sheet._model, this._area, keys, this._sheet._machine.workbook.locale);
    return this;
  }

  /**
   * Values, formats and notes; a larger destination is filled with copies.
   * @throws ScriptError where the source holds formulas: the emulator does not move their references
   */
  copyTo(
    destination: Range,
    options: { readonly contentsOnly?: boolean; readonly formatOnly?: boolean } = {},
  ): void {
    const source = this._read((cell) => cell);
    if (
      !options.contentsOnly &&
      !options.formatOnly &&
      this._read(({ formula }) => formula)
        .flat()
        .some(Boolean)
    ) {
      throw new ScriptError('not emulated: Range.copyTo of formulas');
    }
    const { rows, columns } = this._area;
    const copies = (have: number, wanted: number) => have * Math.max(1, Math.floor(wanted / have));
    const target = destination.offset(
      0,
      0,
      copies(rows, destination.getNumRows()),
      copies(columns, destination.getNumColumns()),
    );
    target._change((cell, i, j) => {
      const from = source[i % rows]?.[j % columns] ?? EMPTY_CELL;
      if (options.contentsOnly) return { ...withoutContent(cell), value: from.value };
      if (options.formatOnly) return withFormatOf(from, cell);
      return from;
    });
  }
}

function withoutContent(cell: Cell): Cell {
  const { formula: _formula, ...rest } = cell;
  return { ...rest, value: '' };
}

/** What a format-only copy makes of the cell it lands on. */
function withFormatOf(source: Cell, { value, formula, note }: Cell): Cell {
  const { note: _note, formula: _formula, ...format } = source;
  return { ...format, value, ...(formula !== undefined && { formula }), ...(note !== undefined && { note }) };
}

checkSignatures(Range.prototype, 'SpreadsheetApp.Range', RANGE);
