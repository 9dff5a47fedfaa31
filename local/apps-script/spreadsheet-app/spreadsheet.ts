// Spreadsheet: the file's tabs, names, locale and zone.
import { covers, type Rectangle } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import type { EnumValue } from '../host/script-enum';
import { zoneNamed } from '../host/zone';
import { splitTab } from './a1-notation';
import { requireSheetEdit } from './edit-right';
import { sheetLocale } from './locale';
import { NamedRange } from './named-range';
import type { Protection } from './protection';
import type { Range } from './range';
import { Sheet } from './sheet';
import { checkSignatures } from './signature-check';
import { SPREADSHEET } from './signatures';

export class Spreadsheet extends Emulated {
  override readonly _name = 'Spreadsheet';
  /** @param _toasts what `toast` showed, oldest first */
  constructor(
    readonly _machine: Machine,
    readonly _toasts: string[] = [],
  ) {
    super();
  }

  get _workbook() {
    return this._machine.workbook;
  }

  getId(): string {
    return this._workbook.id;
  }

  getName(): string {
    return this._workbook.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._workbook.id}/edit`;
  }

  /** IANA name; the spreadsheet's own, not the script's (platform facts §2.2). */
  getSpreadsheetTimeZone(): string {
    return this._workbook.timeZone;
  }

  /** Serials stay: the same wall clock is another instant from now on. */
  setSpreadsheetTimeZone(timezone: string): void {
    try {
      zoneNamed(timezone);
    } catch {
      throw new ScriptError(`Invalid argument: ${timezone}`);
    }
    this._workbook.timeZone = timezone;
  }

  getSpreadsheetLocale(): string {
    return this._workbook.locale;
  }

  setSpreadsheetLocale(locale: string): void {
    sheetLocale(locale);
    this._workbook.locale = locale;
  }

  getSheets(): Sheet[] {
    return this._workbook.sheets.map((model) => new Sheet(this, model));
  }

  getNumSheets(): number {
    return this._workbook.sheets.length;
  }

  /** Null where there is none; upper and lower case matter. */
  getSheetByName(name: string): Sheet | null {
    const model = this._workbook.sheetByName(name);
    return model ? new Sheet(this, model) : null;
  }

  getSheetById(id: number): Sheet | null {
    const model = this._workbook.sheets.find(({ sheetId }) => sheetId === id);
    return model ? new Sheet(this, model) : null;
  }

  /**
   * `insertSheet()`, `(name)`, `(index)`, `(name, index)`: 0-based index, after the active tab without one
   * (§8.3 no. 13). The new tab becomes active.
   */
  insertSheet(nameOrIndex?: string | number, index?: number): Sheet {
    const name = typeof nameOrIndex === 'string' ? nameOrIndex : this.#freeName();
    const wanted = typeof nameOrIndex === 'number' ? nameOrIndex : index;
    this._requireFreeName(name);
    const place = wanted ?? this.getActiveSheet().getIndex();
    if (place < 0 || place > this._workbook.sheets.length) {
      throw new ScriptError(`Sheet index ${place} is out of range.`);
    }
    const model = this._workbook.insertSheet(name, place);
    this._select(model);
    return new Sheet(this, model);
  }

  deleteSheet(sheet: Sheet): void {
    requireSheetEdit(this._machine, sheet._model);
    const seen = this._workbook.sheets.filter(({ hidden }) => !hidden);
    if (this._workbook.sheets.length === 1 || (seen.length === 1 && seen[0] === sheet._model)) {
      throw new ScriptError("You can't remove all the sheets in a document.");
    }
    this._workbook.deleteSheet(sheet._model);
  }

  getActiveSheet(): Sheet {
    const { sheets } = this._workbook;
    const model =
      sheets.find(({ sheetId }) => sheetId === this.#selection?.sheetId) ??
      sheets.find(({ hidden }) => !hidden) ??
      sheets[0];
    if (!model) throw new ScriptError('The spreadsheet has no sheets.');
    return new Sheet(this, model);
  }

  setActiveSheet(sheet: Sheet): Sheet {
    return sheet.activate();
  }

  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: Range): Range {
    return range.activate();
  }

  /** The selection's first cell. */
  getCurrentCell(): Range {
    return this.getActiveRange().getCell(1, 1);
  }

  get #selection() {
    return this._workbook.selections.get(this._machine.user().id);
  }

  /** The current user's selection moves there. */
  _select(model: SheetModel, area: Rectangle = this._selectedArea(model)): void {
    this._workbook.selections.set(this._machine.user().id, { sheetId: model.sheetId, area });
  }

  /** A1 where the person's selection is on another tab or no longer on the grid. */
  _selectedArea(model: SheetModel): Rectangle {
    const area = this.#selection?.sheetId === model.sheetId ? this.#selection.area : undefined;
    const grid = { row: 1, column: 1, rows: model.maxRows, columns: model.maxColumns };
    return area && covers(grid, area) ? area : { row: 1, column: 1, rows: 1, columns: 1 };
  }

  /** @param pos 1-based, as getIndex counts */
  moveActiveSheet(pos: number): void {
    if (pos < 1 || pos > this._workbook.sheets.length)
      throw new ScriptError(`Sheet index ${pos} is out of range.`);
    this._workbook.moveSheet(this.getActiveSheet()._model, Math.trunc(pos) - 1);
  }

  /** A1 with a tab, A1 of the active tab, or a named range. */
  getRange(a1Notation: string): Range {
    const named = this.getRangeByName(a1Notation);
    if (named) return named;
    const { tab, cells } = splitTab(a1Notation);
    if (tab === undefined) return this.getActiveSheet().getRange(a1Notation);
    const sheet = this.getSheetByName(tab);
    if (!sheet) throw new ScriptError('Range not found');
    return cells === undefined ? sheet.getDataRange() : sheet.getRange(cells);
  }

  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }

  getRangeByName(name: string): Range | null {
    const target = this._workbook.namedRanges.get(name);
    return target ? (this.getSheetById(target.sheetId)?._range(target.area) ?? null) : null;
  }

  setNamedRange(name: string, range: Range): void {
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^[a-z]{1,3}\d+$/i.test(name)) {
      throw new ScriptError('The name of the range is invalid.');
    }
    this._workbook.namedRanges.set(name, { sheetId: range.getGridId(), area: range._area });
  }

  getNamedRanges(): NamedRange[] {
    return [...this._workbook.namedRanges.keys()].map((name) => new NamedRange(this, name));
  }

  removeNamedRange(name: string): void {
    this._workbook.namedRanges.delete(name);
  }

  /** @throws ScriptError without a type (§8.3 no. 18) */
  getProtections(type?: EnumValue): Protection[] {
    if (!type) throw new ScriptError('Please set protection type.');
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  /** Kept for the host, as `host.ui.toasts`. */
  toast(msg: string, title = '', _timeoutSeconds = 5): void {
    this._toasts.push(title === '' ? msg : `${title}: ${msg}`);
  }

  /** @throws ScriptError where a tab other than `own` has the name */
  _requireFreeName(name: string, own?: SheetModel): void {
    if (name === '') throw new ScriptError('The sheet name cannot be empty.');
    // Sheets compares tab names without regard to case.
    const taken = this._workbook.sheets.some(
      (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
    );
    if (taken) {
      throw new ScriptError(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  #freeName(): string {
    for (let number = this._workbook.sheets.length + 1; ; number++) {
      const name = `Taulukko${number}`;
      if (!this._workbook.sheetByName(name)) return name;
    }
  }
}

checkSignatures(Spreadsheet.prototype, 'SpreadsheetApp.Spreadsheet', SPREADSHEET);
