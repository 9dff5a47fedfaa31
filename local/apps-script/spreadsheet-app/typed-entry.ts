// Reads a string as typing it into a cell does (USER_ENTERED): formula, boolean, number, date, error or text.
import type { CellValue } from '../../model/cell';
import { isDateFormat } from '../../model/cell';
import type { SheetLocale } from './locale';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

export interface TypedEntry {
  readonly value: CellValue;
  /** With "=". Its value is '' until an .xlsx brings one: the emulator computes nothing. */
  readonly formula?: string;
  /** What Sheets would format an unformatted cell with. */
  readonly numberFormat?: string;
}

const ERRORS = ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'];

/**
 * @param text what the script wrote
 * @param format the cell's present number format: `@` keeps everything text
 * @param year the year that a day without one gets
 * Source: platform facts §4.3, §8.3 no. 5.
 */
export function typedEntry(
  text: string,
  format: string | undefined,
  locale: SheetLocale,
  year: number,
): TypedEntry {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (format === '@') return { value: text };
  if (text.startsWith('=') && text.length > 1) return { value: '', formula: text };
  const bare = text.trim();
  const first = bare.charCodeAt(0);
  // Nearly all text of a real sheet: skip the patterns.
  if (bare.length > 40 || Number.isNaN(first)) return { value: text };
  const upper = bare.toUpperCase();
  if (upper === 'TRUE' || upper === locale.booleans[0]) return { value: true };
  if (upper === 'FALSE' || upper === locale.booleans[1]) return { value: false };
  if (ERRORS.includes(upper)) return { value: { error: upper } };
  const entry = typedNumber(bare, locale) ?? typedDate(bare, locale, year);
  if (entry) return entry;
  // "+" in front of anything else is read as the start of a formula, as in the well-known #ERROR! of phone lists.
  if (bare.startsWith('+') && bare.length > 1) return { value: '', formula: `=${bare}` };
  return { value: text };
}

/** The format after typing: the person's own stays unless the kind of value changes. */
export function formatAfterTyping(
  current: string | undefined,
  typed: string | undefined,
): string | undefined {
  if (typed === undefined || current === undefined || current === 'General') return typed ?? current;
  if (isDateFormat(current) !== isDateFormat(typed)) return typed;
  return !isDateFormat(typed) && typed.includes('%') && !current.includes('%') ? typed : current;
}
