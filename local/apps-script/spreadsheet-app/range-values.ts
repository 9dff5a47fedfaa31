// Range, third part: values, formulas, shown texts and notes.
import type { Cell } from '../../model/cell';
import { hasContent } from '../../model/sheet';
import { ScriptError } from '../host/emulated';
import { cellExchange } from './cell-exchange';
import { displayValue } from './display-value';
import { RangeCells } from './range-cells';
import { sameShape } from './shape';

export abstract class RangeValues extends RangeCells {
  /** The first cell's value. */
  getValue(): unknown {
    return this.offset(0, 0, 1, 1).getValues()[0]?.[0];
  }

  /**
   * Strings, numbers, booleans and Dates; '' for empty cells and for formulas whose value no .xlsx has brought;
   * error cells as their text (platform facts §4.4, §8.3 nos 4, 6).
   */
  getValues(): unknown[][] {
    const exchange = cellExchange(this._sheet._machine);
    return this._readValues(exchange.toScript);
  }

  /** The same value into every cell. */
  setValue(value: unknown): this {
    const exchange = cellExchange(this._sheet._machine);
    return this._changeValues((cell) => exchange.written(cell, value));
  }

  /**
   * Strings are read as if typed: "=" starts a formula (never computed here), "1.5." becomes a day in fi_FI;
   * null and undefined clear; Dates become serials in the spreadsheet's zone (§8.3 nos 2, 5).
   */
  setValues(values: readonly (readonly unknown[])[]): this {
    sameShape(values, this._area);
    const exchange = cellExchange(this._sheet._machine);
    return this._changeValues((cell, i, j) => exchange.written(cell, values[i]?.[j]));
  }

  getDisplayValue(): string {
    return this.offset(0, 0, 1, 1).getDisplayValues()[0]?.[0] ?? '';
  }

  /** Texts as shown, in the file's locale (§8.3 no. 7). */
  getDisplayValues(): string[][] {
    const { locale } = cellExchange(this._sheet._machine);
    return this._readValues((cell) => displayValue(cell, locale));
  }

  getFormula(): string {
    return this.offset(0, 0, 1, 1).getFormulas()[0]?.[0] ?? '';
  }

  /** '' where a cell has no formula. */
  getFormulas(): string[][] {
    return this._readValues((cell) => cell.formula ?? '');
  }

  /** The same text into every cell: the emulator does not move references. */
  setFormula(formula: string): this {
    if (this._area.rows * this._area.columns > 1 && /[A-Z]\d/i.test(formula)) {
      throw new ScriptError('not emulated: Range.setFormula with references on several cells');
    }
    return this._changeValues((cell) => withFormula(cell, formula));
  }

  setFormulas(formulas: readonly (readonly string[])[]): this {
    sameShape(formulas, this._area);
    return this._changeValues((cell, i, j) => withFormula(cell, formulas[i]?.[j] ?? ''));
  }

  isBlank(): boolean {
    return !this._readValues(hasContent).some((line) => line.includes(true));
  }

  getNote(): string {
    return this.offset(0, 0, 1, 1).getNotes()[0]?.[0] ?? '';
  }

  /** '' where a cell has no note. */
  getNotes(): string[][] {
    return this._read((cell) => cell.note ?? '');
  }

  /** A number is kept as "25" (platform facts §4.2); null or '' takes the note away. */
  setNote(note: string | number | null | undefined): this {
    return this._changeAlike((cell) =>
      withNote(cell, note === null || note === undefined ? '' : String(note)),
    );
  }

  /** A number is kept as "25.0" (§8.3 no. 9). */
  setNotes(notes: readonly (readonly (string | number | null | undefined)[])[]): this {
    sameShape(notes, this._area);
    return this._change((cell, i, j) => withNote(cell, javaText(notes[i]?.[j])));
  }

  clearNote(): this {
    return this._changeAlike((cell) => withNote(cell, ''));
  }
}

function withFormula(cell: Cell, text: string): Cell {
  const { formula: _formula, ...rest } = cell;
  if (text === '') return { ...rest, value: '' };
  return { ...rest, value: '', formula: text.startsWith('=') ? text : `=${text}` };
}

function withNote(cell: Cell, text: string): Cell {
  if ((cell.note ?? '') === text) return cell;
  const { note: _note, ...rest } = cell;
  return text === '' ? rest : { ...rest, note: text };
}

function javaText(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' && Number.isInteger(value) ? `${value}.0` : String(value);
}
