// NamedRange: a name that follows its cells when rows and columns are inserted.
import { Emulated } from '../host/emulated';
import type { Range } from './range';
import { checkSignatures } from './signature-check';
import { NAMED_RANGE } from './signatures';
import type { Spreadsheet } from './spreadsheet';

export class NamedRange extends Emulated {
  override readonly _name = 'NamedRange';

  constructor(
    readonly _spreadsheet: Spreadsheet,
    readonly _key: string,
  ) {
    super();
  }

  getName(): string {
    return this._key;
  }

  getRange(): Range {
    return this._spreadsheet.getRange(this._key);
  }

  remove(): void {
    this._spreadsheet.removeNamedRange(this._key);
  }
}

checkSignatures(NamedRange.prototype, 'SpreadsheetApp.NamedRange', NAMED_RANGE);
