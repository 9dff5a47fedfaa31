// Range, fifth part: data validations, protection and the filter.
import { subtract } from '../../model/rectangle';
import type { Validation } from '../../model/sheet';
import { ScriptError } from '../host/emulated';
import { DataValidation } from './data-validation';
import { requireEdit } from './edit-right';
import { Filter } from './filter';
import { Protection } from './protection';
import { newProtection } from './protection-list';
import { RangeLook } from './range-look';
import { sameShape } from './shape';
import { validationsOn } from './validation-check';

export abstract class RangeRules extends RangeLook {
  getDataValidation(): DataValidation | null {
    return this.offset(0, 0, 1, 1).getDataValidations()[0]?.[0] ?? null;
  }

  getDataValidations(): (DataValidation | null)[][] {
    // Nothing can change a rule once it is made: the cells of one rule share it, a thousand of them in a column.
    const made = new Map<Validation, DataValidation>();
    const forScript = (rule: Validation | undefined): DataValidation | null => {
      if (!rule) return null;
      const one = made.get(rule) ?? new DataValidation(this._sheet, rule);
      made.set(rule, one);
      return one;
    };
    let before: readonly (Validation | undefined)[] | undefined;
    let told: (DataValidation | null)[] = [];
    return validationsOn(this._sheet._model, this._area).map((line) => {
      if (line !== before) told = line.map(forScript);
      before = line;
      return told;
    });
  }

  /** Null clears. Cells that break the rule already keep their values. */
  setDataValidation(rule: DataValidation | null | undefined): this {
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    this.#cutValidations();
    if (rule) this.#addValidation({ ...rule._rule, areas: [this._area] });
    return this;
  }

  setDataValidations(rules: readonly (readonly (DataValidation | null | undefined)[])[]): this {
    sameShape(rules, this._area);
    requireEdit(this._sheet._machine, this._sheet._model, this._area);
    this.#cutValidations();
    const { row, column } = this._area;
    for (const [i, line] of rules.entries()) {
      for (const [j, rule] of line.entries()) {
        const cell = { row: row + i, column: column + j, rows: 1, columns: 1 };
        if (rule) this.#addValidation({ ...rule._rule, areas: [cell] });
      }
    }
    return this;
  }

  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  #cutValidations(): void {
    const model = this._sheet._model;
    model.validations = model.validations
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => subtract(area, this._area)) }))
      .filter((rule) => rule.areas.length > 0);
  }

  #addValidation(rule: Validation): void {
    this._sheet._model.validations.push(rule);
  }

  /** A second call makes a second, overlapping protection (platform facts §4.7). */
  protect(): Protection {
    return new Protection(this._sheet, newProtection(this._sheet, this._area));
  }

  /** True where no protection keeps the current user out of any cell of the range. */
  canEdit(): boolean {
    try {
      requireEdit(this._sheet._machine, this._sheet._model, this._area);
      return true;
    } catch (error) {
      if (error instanceof ScriptError) return false;
      throw error;
    }
  }

  /** @throws ScriptError where the sheet has a filter already (§8.3 no. 14) */
  createFilter(): Filter {
    const model = this._sheet._model;
    if (model.filter) {
      throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
    }
    requireEdit(this._sheet._machine, model, this._area);
    model.filter = this._area;
    return new Filter(this._sheet);
  }

  /** The sheet's filter, whatever the range; null where there is none. */
  getFilter(): Filter | null {
    return this._sheet.getFilter();
  }
}
