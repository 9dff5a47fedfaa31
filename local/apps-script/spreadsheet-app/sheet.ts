// Sheet, whole: visibility, rules, protection, sorting and clearing on top of its parts.
import type { Rectangle } from '../../model/rectangle';
import { ScriptError } from '../host/emulated';
import type { EnumValue } from '../host/script-enum';
import { ConditionalFormatRule } from './conditional-format';
import { requireSheetEdit } from './edit-right';
import { Filter } from './filter';
import { Protection } from './protection';
import { newProtection, protectionsOf } from './protection-list';
import { type ClearOptions, Range } from './range';
import { SheetLines } from './sheet-lines';
import { checkSignatures } from './signature-check';
import { SHEET } from './signatures';

export class Sheet extends SheetLines {
  override _range(area: Rectangle): Range {
    return new Range(this, area);
  }

  /** The whole sheet, whose A1 notation is ''. */
  _wholeRange(): Range {
    return new Range(this, this._grid(), true);
  }

  isSheetHidden(): boolean {
    return this._model.hidden;
  }

  /** @throws ScriptError where it is the last tab to be seen */
  hideSheet(): this {
    requireSheetEdit(this._machine, this._model);
    const seen = this._machine.workbook.sheets.filter((sheet) => !sheet.hidden);
    if (seen.length === 1 && seen[0] === this._model) {
      throw new ScriptError("You can't hide all the sheets in a document.");
    }
    this._model.hidden = true;
    return this;
  }

  showSheet(): this {
    requireSheetEdit(this._machine, this._model);
    this._model.hidden = false;
    return this;
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this._model.conditionalFormats.map((format) => new ConditionalFormatRule(this, format));
  }

  /** Replaces all rules of the sheet (platform facts §4.7); rules read from it before come back unchanged. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRule[]): void {
    requireSheetEdit(this._machine, this._model);
    if (rules.some((rule) => rule._sheet._model !== this._model)) {
      throw new ScriptError('Conditional format rule cannot reference a different sheet.');
    }
    this._model.conditionalFormats = rules.map((rule) => rule._format);
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  /** The sheet has one protection of its own: a second call gives the same one (§4.7). */
  protect(): Protection {
    const [existing] = protectionsOf(this, 'SHEET');
    return new Protection(this, existing ?? newProtection(this, undefined));
  }

  /** @throws ScriptError without a type (§8.3 no. 18) */
  getProtections(type?: EnumValue): Protection[] {
    if (!type) throw new ScriptError('Please set protection type.');
    return protectionsOf(this, type.name() === 'SHEET' ? 'SHEET' : 'RANGE').map(
      (protection) => new Protection(this, protection),
    );
  }

  getFilter(): Filter | null {
    return this._model.filter ? new Filter(this) : null;
  }

  /** All rows but the frozen ones, so an unfrozen header row is sorted too (§8.3 no. 15). */
  sort(columnPosition: number, ascending = true): this {
    const first = this._model.frozenRows + 1;
    const rows = this._model.lastRow() - first + 1;
    if (rows < 1) return this;
    const columns = Math.max(this._model.lastColumn(), 1);
    this._range({ row: first, column: 1, rows, columns }).sort({ column: columnPosition, ascending });
    return this;
  }

  /** Contents and formats of the whole sheet; notes and validations stay. */
  clear(options: ClearOptions = {}): this {
    this.#touched().clear(options);
    return this;
  }

  clearContents(): this {
    this.#touched().clearContent();
    return this;
  }

  clearFormats(): this {
    this.#touched().clearFormat();
    return this;
  }

  clearNotes(): this {
    this.#touched().clearNote();
    return this;
  }

  /** Every row that ever held something, over the grid's whole width. */
  #touched(): Range {
    return this._range({ ...this._grid(), rows: Math.max(1, this._model.rows.length) });
  }
}

checkSignatures(Sheet.prototype, 'SpreadsheetApp.Sheet', SHEET);
