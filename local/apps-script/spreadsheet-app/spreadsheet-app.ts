// SpreadsheetApp, the root: the bound spreadsheet, builders and enums. Nothing here opens another file.
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import type { Ui } from '../ui/ui';
import { ConditionalFormatRuleBuilder } from './conditional-format';
import { type DataValidationBuilder, newDataValidation } from './data-validation';
import { BooleanCriteria, DataValidationCriteria, ProtectionType } from './enums';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { checkSignatures } from './signature-check';
import { SPREADSHEET_APP } from './signatures';
import { Spreadsheet } from './spreadsheet';

/** What the person at the spreadsheet sees of a run; without `ui` nobody sits there. */
export interface SpreadsheetScreen {
  readonly toasts: string[];
  readonly ui?: Ui | undefined;
}

export class SpreadsheetApp extends Emulated {
  override readonly _name = 'SpreadsheetApp';
  readonly ProtectionType = ProtectionType;
  readonly DataValidationCriteria = DataValidationCriteria;
  readonly BooleanCriteria = BooleanCriteria;
  readonly _spreadsheet: Spreadsheet;

  constructor(
    readonly _machine: Machine,
    readonly _screen: SpreadsheetScreen = { toasts: [] },
  ) {
    super();
    this._spreadsheet = new Spreadsheet(_machine, _screen.toasts);
  }

  getActive(): Spreadsheet {
    return this._spreadsheet;
  }

  getActiveSpreadsheet(): Spreadsheet {
    return this._spreadsheet;
  }

  getActiveSheet(): Sheet {
    return this._spreadsheet.getActiveSheet();
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return this._spreadsheet.setActiveSheet(sheet);
  }

  getActiveRange(): Range {
    return this._spreadsheet.getActiveRange();
  }

  getCurrentCell(): Range {
    return this._spreadsheet.getCurrentCell();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** Every write is done at once here, so there is nothing left to send; live it costs a round trip (§4.1). */
  flush(): void {}

  /** @throws ScriptError where no person sits at this spreadsheet (platform facts §8.3 no. 24) */
  getUi(): Ui {
    if (!this._screen.ui) throw new ScriptError('Cannot call SpreadsheetApp.getUi() from this context.');
    return this._screen.ui;
  }

  newDataValidation(): DataValidationBuilder {
    return newDataValidation();
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder();
  }
}

checkSignatures(SpreadsheetApp.prototype, 'SpreadsheetApp', SPREADSHEET_APP);
