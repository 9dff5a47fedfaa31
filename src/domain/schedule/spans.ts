// Spans of calendar days: months, weeks and thirds as first and last day.
import { type IsoDay, makeDay } from '../day/day';
import { dayNumber, dayOfNumber } from '../day/day-number';
import { mondayOf } from '../day/week';
import type { Part } from './sense';

/** Never empty: earliest ≤ latest. */
export interface Span {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

export function daySpan(day: IsoDay | null): Span | null {
  return day === null ? null : { earliest: day, latest: day };
}

/** The day `count` days on. */
export function shifted(day: IsoDay, count: number): IsoDay {
  return dayOfNumber(dayNumber(day) + count);
}

/** From the first day of one month to the last day of another; months run on past 12 and below 1. */
export function monthsSpan(year: number, first: number, last: number): Span | null {
  const from = monthDay(year, first, 1);
  const next = monthDay(year, last + 1, 1);
  return from === null || next === null ? null : { earliest: from, latest: shifted(next, -1) };
}

/** A day of a month counted from January of the year. */
export function monthDay(year: number, month: number, day: number): IsoDay | null {
  return makeDay(year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1, day);
}

export function weekSpan(year: number, week: number): Span | null {
  const monday = mondayOf(year, week);
  return monday === null ? null : { earliest: monday, latest: shifted(monday, 6) };
}

/** From the start of one to the end of the other; null where the end comes before the start. */
export function through(first: Span | null, last: Span | null): Span | null {
  if (first === null || last === null || last.latest < first.earliest) return null;
  return { earliest: first.earliest, latest: last.latest };
}

/** First third, middle third and last third of whole months, a third of a month being 1.–10., 11.–20., 21.–. */
const THIRD_ENDS = [10, 20] as const;

/**
 * A part of a span of whole months: a month falls at its 10th, 15th and 20th day; longer spans into thirds and
 * halves of months in the same way (the first third of September–December ends on 10.10.).
 */
export function partOfMonths(span: Span, part: Exclude<Part, 'turn'>): Span {
  const months = monthCount(span);
  const year = Number(span.earliest.slice(0, 4));
  const first = Number(span.earliest.slice(5, 7));
  const thirdAt = (thirds: number) => {
    const month = first + Math.floor(thirds / 3);
    return monthDay(year, month, thirds % 3 === 0 ? 1 : (THIRD_ENDS[(thirds % 3) - 1] ?? 0) + 1);
  };
  const halfAt = monthDay(year, first + Math.floor(months / 2), months % 2 === 0 ? 1 : 16);
  const cuts: Record<Exclude<Part, 'turn'>, readonly [IsoDay | null, IsoDay | null]> = {
    start: [span.earliest, thirdAt(months)],
    'first-half': [span.earliest, halfAt],
    middle: [thirdAt(months), thirdAt(2 * months)],
    'second-half': [halfAt, null],
    end: [thirdAt(2 * months), null],
  };
  const [from, next] = cuts[part];
  return { earliest: from ?? span.earliest, latest: next === null ? span.latest : shifted(next, -1) };
}

function monthCount(span: Span): number {
  const count = (day: IsoDay) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return count(span.latest) - count(span.earliest) + 1;
}
