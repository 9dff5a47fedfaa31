// Months on the calendar: a day some months away, and how many months a span holds.
import { addDays, daysBetween, type IsoDay, type IsoMonth, lastDayOf, monthOf } from './day';

/** The day with the same number `count` months away, or the last day of that month where it has no such day. */
export function addMonths(day: IsoDay, count: number): IsoDay {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + count;
  const month: IsoMonth = `${String(Math.floor(index / 12)).padStart(4, '0')}-${String((index % 12) + 1).padStart(2, '0')}`;
  const same = `${month}-${day.slice(8, 10)}`;
  const last = lastDayOf(month);
  return same < last ? same : last;
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
