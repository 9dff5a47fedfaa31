// Reads typed days and times of a locale: "30.11.2020", "1.5.", "1/2", "2020-11-30", "marraskuu 2020", "9:30".
import type { SheetLocale } from './locale';
import { daySerial } from './serial';

export interface TypedDate {
  /** Days since 1899-12-30. */
  readonly value: number;
  readonly numberFormat: string;
}

const CLOCK = /^(\d{1,4})[:.](\d{2})(?:[:.](\d{2}))?$/;
const DAY_AND_CLOCK = /^(.*\d\.?)\s+(?:klo\s+)?(\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)$/i;

/** @param year the year of a day written without one; @returns undefined where the text is no date or time */
export function typedDate(text: string, locale: SheetLocale, year: number): TypedDate | undefined {
  const day = typedDay(text, locale, year);
  if (day) return day;
  const clock = typedClock(text);
  if (clock) return clock;
  const [, dayText, clockText] = DAY_AND_CLOCK.exec(text) ?? [];
  const date = dayText ? typedDay(dayText, locale, year) : undefined;
  const time = clockText ? typedClock(clockText) : undefined;
  if (!date || !time || time.value >= 1) return undefined;
  return { value: date.value + time.value, numberFormat: `${date.numberFormat} h:mm:ss` };
}

function typedDay(text: string, locale: SheetLocale, year: number): TypedDate | undefined {
  let match = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[3]), Number(match[4]), 'yyyy-mm-dd');
  match = /^(\d{4})-(\d{1,2})$/.exec(text);
  if (match) return dated(Number(match[1]), Number(match[2]), 1, 'yyyy-mm');
  match = /^(\d{1,2})([/.])(\d{4})$/.exec(text);
  if (match) return dated(Number(match[3]), Number(match[1]), 1, `m${match[2]}yyyy`);
  match = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2})?)?$/.exec(text);
  if (match) return shortDay(match, locale, year);
  return named(text, locale, year);
}

function shortDay(match: RegExpExecArray, locale: SheetLocale, year: number): TypedDate | undefined {
  const [whole, one = '', mark = '', other = '', yearText] = match;
  const trailing = whole.endsWith(mark);
  // "1/2/" and "1-2-" are no days; "1.5." is.
  if (trailing && mark !== '.') return undefined;
  const [day, month] = locale.dayFirst ? [one, other] : [other, one];
  const short = locale.dayFirst ? `d${mark}m${trailing ? mark : ''}` : `m${mark}d`;
  if (yearText === undefined) return dated(year, Number(month), Number(day), short);
  return dated(
    fullYear(yearText),
    Number(month),
    Number(day),
    mark === '.' || mark === '/' ? locale.datePattern : `d${mark}m${mark}yyyy`,
  );
}

/** "marraskuu 2020", "30. marraskuuta 2020", "30. marraskuuta". */
function named(text: string, locale: SheetLocale, year: number): TypedDate | undefined {
  const match = /^(?:(\d{1,2})\.?\s+)?([\p{L}]{3,})(?:\s+(\d{4}))?$/u.exec(text);
  const word = match?.[2]?.toLowerCase();
  if (!match || !word || (match[1] === undefined && match[3] === undefined)) return undefined;
  const month = locale.months.findIndex((names) => names.some((name) => name.toLowerCase() === word)) + 1;
  if (month === 0) return undefined;
  const pattern = `${match[1] ? 'd. ' : ''}mmmm${match[3] ? ' yyyy' : ''}`;
  return dated(Number(match[3] ?? year), month, Number(match[1] ?? 1), pattern);
}

function typedClock(text: string): TypedDate | undefined {
  const match = CLOCK.exec(text);
  if (!match) return undefined;
  const [, hours, minutes, seconds] = match.map(Number);
  if (hours === undefined || minutes === undefined || minutes > 59) return undefined;
  const second = match[3] === undefined || seconds === undefined ? 0 : seconds;
  // Past a day only with colons: "25.30" is more likely text than a duration.
  if (second > 59 || (hours > 23 && text.includes('.'))) return undefined;
  const value = (hours * 3600 + minutes * 60 + second) / 86_400;
  if (hours > 23) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** Two digits: 00–49 → 2000s, 50–99 → 1900s. */
function fullYear(text: string): number {
  const number = Number(text);
  return text.length === 4 ? number : number + (number < 50 ? 2000 : 1900);
}

function dated(year: number, month: number, day: number, numberFormat: string): TypedDate | undefined {
  const value = daySerial(year, month, day);
  return value === undefined ? undefined : { value, numberFormat };
}
