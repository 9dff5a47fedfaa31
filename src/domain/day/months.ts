// Months on the calendar: a day some months away, and how many months a span holds.
import { addDays, daysBetween, type IsoDay, lastDayOf, makeDay, monthOf } from './day';
import { daysInMonth } from './day-number';

/** The day with the same number `count` months away, or that month's last day where it is shorter; null outside 1900–2199. */
export function dayMonthsAway(day: IsoDay, count: number): IsoDay | null {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const year = Math.floor(months / 12);
  const month = (((months % 12) + 12) % 12) + 1;
  return makeDay(year, month, Math.min(Number(day.slice(8)), daysInMonth(year, month)));
}

/** As dayMonthsAway, of a day that is known to stay in the calendar. @throws RangeError outside 1900–2199 */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const away = dayMonthsAway(day, count);
  if (away === null) throw new RangeError(`no such month in the calendar: ${day} ${count}`);
  return away;
}

/**
 * Months from the first day to the day before `end`, each day being its share of its own month: October is 1,
 * and 1.–15.11. is 0.5. 0 where `end` is not after `start`. Not rounded.
 */
export function monthsBetween(start: IsoDay, end: IsoDay): number {
  let months = 0;
  for (let from = start; from < end; ) {
    const monthEnd = lastDayOf(monthOf(from));
    const next = addDays(monthEnd, 1);
    const until = next < end ? next : end;
    months += daysBetween(from, until) / Number(monthEnd.slice(8, 10));
    from = until;
  }
  return months;
}
