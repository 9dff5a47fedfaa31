// Between a cell and a script: what getValue gives and what setValue leaves (platform facts §4.3, §4.4, §8.3 nos 4–6).
import { type Cell, isDateFormat, isSheetError } from '../../model/cell';
import { ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { zoneNamed } from '../host/zone';
import { type SheetLocale, sheetLocale } from './locale';
import { instantToSerial, serialToInstant } from './serial';
import { isDate } from './signature-check';
import { formatAfterTyping, typedEntry } from './typed-entry';

const MAX_LENGTH = 50_000;

export interface CellExchange {
  readonly locale: SheetLocale;
  /** String, number, boolean, or a Date in the script's realm; '' for an empty cell. */
  toScript(cell: Cell): unknown;
  /**
   * The cell after a script wrote `value` to it: strings as if typed, Dates as serials in the spreadsheet's zone.
   * @throws ScriptError over 50,000 characters
   */
  written(cell: Cell, value: unknown): Cell;
}

/** One exchange serves one call: it fixes the locale, the zone and the current year. */
export function cellExchange(machine: Machine): CellExchange {
  const { timeZone, locale: localeName } = machine.workbook;
  const locale = sheetLocale(localeName);
  const year = new Date(zoneNamed(timeZone).wall(machine.now())).getUTCFullYear();
  const dateFormats = new Map<string, boolean>();
  const instants = new Map<number, number>();

  function showsDate(pattern: string | undefined): boolean {
    if (pattern === undefined) return false;
    const known = dateFormats.get(pattern);
    if (known !== undefined) return known;
    const answer = isDateFormat(pattern);
    dateFormats.set(pattern, answer);
    return answer;
  }

  function instantOf(serial: number): number {
    const known = instants.get(serial);
    if (known !== undefined) return known;
    const instant = serialToInstant(serial, timeZone);
    instants.set(serial, instant);
    return instant;
  }

  return {
    locale,
    toScript({ value, numberFormat }) {
      if (typeof value === 'number') {
        return showsDate(numberFormat) ? machine.makeDate(instantOf(value)) : value;
      }
      return isSheetError(value) ? value.error : value;
    },
    written(cell, value) {
      if (typeof value === 'string') {
        if (value === '') return constant(cell, '');
        if (value.length > MAX_LENGTH) {
          throw new ScriptError(
            'Your input contains more than the maximum of 50000 characters in a single cell.',
          );
        }
        const entry = typedEntry(value, cell.numberFormat, locale, year);
        const format = formatAfterTyping(cell.numberFormat, entry.numberFormat);
        const next = constant(cell, entry.value, format);
        return entry.formula === undefined ? next : { ...next, formula: entry.formula };
      }
      if (typeof value === 'number') {
        return constant(cell, Number.isFinite(value) ? value : { error: '#NUM!' });
      }
      if (typeof value === 'boolean') return constant(cell, value);
      if (value === null || value === undefined) return constant(cell, '');
      if (isDate(value)) return dated(cell, value);
      return constant(cell, objectText(value));
    },
  };

  function dated(cell: Cell, value: Date): Cell {
    const instant = value.getTime();
    if (Number.isNaN(instant)) return constant(cell, { error: '#NUM!' });
    const serial = instantToSerial(instant, timeZone);
    const pattern = Number.isInteger(serial) ? locale.datePattern : `${locale.datePattern} h:mm:ss`;
    return constant(cell, serial, formatAfterTyping(cell.numberFormat, pattern));
  }
}

/** The cell with another constant and perhaps another format; the formula goes, note and looks stay. */
function constant(cell: Cell, value: Cell['value'], numberFormat = cell.numberFormat): Cell {
  const { formula: _formula, numberFormat: _format, ...rest } = cell;
  return numberFormat === undefined ? { ...rest, value } : { ...rest, value, numberFormat };
}

/** Java's way with what is neither text, number, boolean nor Date. */
function objectText(value: unknown): string {
  if (Array.isArray(value)) return '[Ljava.lang.Object;@1';
  if (typeof value !== 'object' || value === null) return String(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  // An emulated object or a script's class instance names itself; an object literal shows its entries.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return String(value);
  return `{${Object.entries(value)
    .map(([key, item]) => `${key}=${String(item)}`)
    .join(', ')}}`;
}
