// RangeList: the same change to scattered ranges of one sheet.
import { Emulated } from '../host/emulated';
import type { ClearOptions, Range } from './range';
import { checkSignatures } from './signature-check';
import { RANGE_LIST } from './signatures';

type Text = string | null | undefined;

export class RangeList extends Emulated {
  override readonly _name = 'RangeList';

  constructor(readonly _ranges: readonly Range[]) {
    super();
  }

  getRanges(): Range[] {
    return [...this._ranges];
  }

  setValue(value: unknown): this {
    return this.#each((range) => range.setValue(value));
  }

  setNote(note: string | number | null | undefined): this {
    return this.#each((range) => range.setNote(note));
  }

  setBackground(color: Text): this {
    return this.#each((range) => range.setBackground(color));
  }

  setFontColor(color: Text): this {
    return this.#each((range) => range.setFontColor(color));
  }

  setFontWeight(weight: Text): this {
    return this.#each((range) => range.setFontWeight(weight));
  }

  setNumberFormat(format: string): this {
    return this.#each((range) => range.setNumberFormat(format));
  }

  setHorizontalAlignment(alignment: Text): this {
    return this.#each((range) => range.setHorizontalAlignment(alignment));
  }

  setVerticalAlignment(alignment: Text): this {
    return this.#each((range) => range.setVerticalAlignment(alignment));
  }

  setWrap(wrap: boolean): this {
    return this.#each((range) => range.setWrap(wrap));
  }

  clear(options: ClearOptions = {}): this {
    return this.#each((range) => range.clear(options));
  }

  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }

  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }

  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }

  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }

  #each(change: (range: Range) => unknown): this {
    for (const range of this._ranges) change(range);
    return this;
  }
}

checkSignatures(RangeList.prototype, 'SpreadsheetApp.RangeList', RANGE_LIST);
