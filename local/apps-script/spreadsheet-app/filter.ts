// The sheet's one basic filter: its area only; criteria are not emulated, and getValues reads hidden rows anyway.
import { Emulated } from '../host/emulated';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { checkSignatures } from './signature-check';
import { FILTER } from './signatures';

export class Filter extends Emulated {
  override readonly _name = 'Filter';

  constructor(readonly _sheet: Sheet) {
    super();
  }

  getRange(): Range {
    const area = this._sheet._model.filter;
    return area ? this._sheet._range(area) : this._sheet.getDataRange();
  }

  remove(): void {
    this._sheet._model.filter = undefined;
  }
}

checkSignatures(Filter.prototype, 'SpreadsheetApp.Filter', FILTER);
