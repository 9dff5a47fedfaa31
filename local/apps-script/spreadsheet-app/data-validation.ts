// DataValidation and its builder: lists, ranges, dates, numbers; what an .xlsx brought beyond these stays opaque.
import { columnLetters } from '../../model/rectangle';
import type { Validation } from '../../model/sheet';
import { quotedTab } from '../../model/tab-name';
import { Emulated, ScriptError } from '../host/emulated';
import { parseA1, splitTab } from './a1-notation';
import { DataValidationCriteria } from './enums';
import type { Range } from './range';
import type { Sheet } from './sheet';
import { checkSignatures } from './signature-check';
import { DATA_VALIDATION, DATA_VALIDATION_BUILDER } from './signatures';

/** A rule that hangs nowhere; `areas` is filled in when it is set on a range. */
export type Rule = Omit<Validation, 'areas'>;

abstract class ReadableRule extends Emulated {
  /** @param _home the sheet that relative references mean; undefined where a script built the rule */
  constructor(
    readonly _home: Sheet | undefined,
    public _rule: Rule,
  ) {
    super();
  }

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this._rule.helpText ?? null;
  }

  getCriteriaType() {
    const { criteria } = this._rule;
    switch (criteria.kind) {
      case 'list':
        return DataValidationCriteria.VALUE_IN_LIST;
      case 'range':
        return DataValidationCriteria.VALUE_IN_RANGE;
      case 'date':
        return DataValidationCriteria.DATE_IS_VALID_DATE;
      case 'number':
        if (criteria.max === undefined) return DataValidationCriteria.NUMBER_GREATER_THAN_OR_EQUAL_TO;
        if (criteria.min === undefined) return DataValidationCriteria.NUMBER_LESS_THAN_OR_EQUAL_TO;
        return DataValidationCriteria.NUMBER_BETWEEN;
      default:
        return DataValidationCriteria.CUSTOM_FORMULA;
    }
  }

  /** The arguments of the matching `require…` method; a foreign rule gives its text. */
  getCriteriaValues(): unknown[] {
    const { criteria } = this._rule;
    switch (criteria.kind) {
      case 'list':
        return [[...criteria.values], true];
      case 'range':
        return [referredRange(this._home, criteria.reference) ?? criteria.reference, true];
      case 'date':
        return [];
      case 'number':
        return [criteria.min, criteria.max].filter((limit) => limit !== undefined);
      default:
        return [criteria.text];
    }
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._home, { ...this._rule });
  }
}

export class DataValidation extends ReadableRule {
  override readonly _name = 'DataValidation';
}

export class DataValidationBuilder extends ReadableRule {
  override readonly _name = 'DataValidationBuilder';

  /** At most 500 items (platform facts §4.7). */
  requireValueInList(values: readonly unknown[], _showDropdown = true): this {
    if (values.length > 500) throw new ScriptError('The list of values is too long: the limit is 500 items.');
    return this.#criteria({ kind: 'list', values: values.map(String) });
  }

  requireValueInRange(range: Range, _showDropdown = true): this {
    const { row, column, rows, columns } = range._area;
    const first = `$${columnLetters(column)}$${row}`;
    const last = `$${columnLetters(column + columns - 1)}$${row + rows - 1}`;
    const cells = rows * columns === 1 ? first : `${first}:${last}`;
    const reference = `${quotedTab(range.getSheet().getName())}!${cells}`;
    return this.#criteria({ kind: 'range', reference });
  }

  requireDate(): this {
    return this.#criteria({ kind: 'date' });
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#criteria({ kind: 'number', min: start, max: end });
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#criteria({ kind: 'number', min: number });
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#criteria({ kind: 'number', max: number });
  }

  /** True (the default) only warns people; false refuses, scripts included (platform facts §4.7). */
  setAllowInvalid(allowInvalid: boolean): this {
    this._rule = { ...this._rule, allowInvalid };
    return this;
  }

  setHelpText(helpText: string): this {
    this._rule = { ...this._rule, helpText };
    return this;
  }

  build(): DataValidation {
    if (this._rule.criteria === NOTHING.criteria)
      throw new ScriptError('Data validation rule is missing criteria.');
    return new DataValidation(this._home, this._rule);
  }

  #criteria(criteria: Rule['criteria']): this {
    this._rule = { ...this._rule, criteria };
    return this;
  }
}

const NOTHING: Rule = { criteria: { kind: 'foreign', text: '' }, allowInvalid: true };

/** SpreadsheetApp.newDataValidation. */
export function newDataValidation(): DataValidationBuilder {
  return new DataValidationBuilder(undefined, NOTHING);
}

/** The Range that a reference names; undefined where it can't be read or its tab is gone. */
function referredRange(home: Sheet | undefined, reference: string): Range | undefined {
  const { tab, cells } = splitTab(reference.replace(/^=/, ''));
  const sheet = tab === undefined ? home : (home?._spreadsheet.getSheetByName(tab) ?? undefined);
  const area =
    sheet && cells !== undefined ? parseA1(cells, sheet.getMaxRows(), sheet.getMaxColumns()) : undefined;
  return area && sheet?._range(area);
}

checkSignatures(DataValidation.prototype, 'SpreadsheetApp.DataValidation', DATA_VALIDATION);
checkSignatures(
  DataValidationBuilder.prototype,
  'SpreadsheetApp.DataValidationBuilder',
  DATA_VALIDATION_BUILDER,
);
