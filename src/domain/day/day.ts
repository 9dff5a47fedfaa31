// Calendar days: ISO text outside, day numbers inside. No clock and no time zone: a day is a date on a calendar.
import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { dayNumber, dayOfNumber, daysInMonth, isoText } from './day-number';

/** `yyyy-MM-dd`; compares as text. */
export type IsoDay = string;
/** `yyyy-MM`; compares as text. */
export type IsoMonth = string;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO_MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** The day of a calendar date, or null where there is no such day (31.2.). Month is 1–12. */
export function makeDay(year: number, month: number, dayOfMonth: number): IsoDay | null {
  if (!Number.isInteger(year) || year < 1900 || year > 2199) return null;
  const real = Number.isInteger(dayOfMonth) && dayOfMonth >= 1 && dayOfMonth <= daysInMonth(year, month);
  return real ? isoText(year, month, dayOfMonth) : null;
}

/** True for a real calendar day written `yyyy-MM-dd`. */
export function isDay(text: string): boolean {
  const match = ISO_DAY.exec(text);
  return match !== null && makeDay(Number(match[1]), Number(match[2]), Number(match[3])) !== null;
}

/** True for `yyyy-MM` with a month from 01 to 12. */
export function isMonth(text: string): boolean {
  return ISO_MONTH.test(text);
}

/** A part of a day is left out: 1.5 days on is the next day. */
export function addDays(day: IsoDay, count: number): IsoDay {
  return dayOfNumber(dayNumber(day) + Math.floor(count));
}

/** Days from one day to another: negative where `to` is earlier. */
export function daysBetween(from: IsoDay, to: IsoDay): number {
  return dayNumber(to) - dayNumber(from);
}

export function monthOf(day: IsoDay): IsoMonth {
  return day.slice(0, 7);
}

export function firstDayOf(month: IsoMonth): IsoDay {
  return `${month}-01`;
}

export function lastDayOf(month: IsoMonth): IsoDay {
  return fromDate(lastDayOfMonth(toDate(firstDayOf(month))));
}

/**
 * How much of a span has passed at the end of `today`, from 0 to 1, both ends counted as whole days.
 * Null where the span ends before it starts.
 */
export function elapsedShare(start: IsoDay, end: IsoDay, today: IsoDay): number | null {
  const whole = daysBetween(start, end) + 1;
  if (whole <= 0) return null;
  return Math.min(1, Math.max(0, (daysBetween(start, today) + 1) / whole));
}

function toDate(day: IsoDay): Date {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
}

function fromDate(date: Date): IsoDay {
  const month = String(date.getUTCMonth() + 1).padStart(2, '0');
  const dayOfMonth = String(date.getUTCDate()).padStart(2, '0');
  return `${date.getUTCFullYear()}-${month}-${dayOfMonth}`;
}
