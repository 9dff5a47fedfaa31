// A time that may still lack its year: its days in a given year, and how years and ranges are made of times.
import type { SchedulePart, SchedulePrecision } from './schedule';
import type { Part, Role } from './sense';
import { daySpan, monthDay, type Span, through } from './spans';

export type Grain = Exclude<SchedulePrecision, 'vague' | 'none'> | 'weekday';

/** A counted day or week of a month: "the second week", "the last day"; -1 is the last. */
export interface Counted {
  readonly nth: number;
  readonly unit: 'day' | 'week';
}

export type TimePart = Part | Counted;

export interface Time {
  readonly grain: Grain;
  /** The year said, or of a day counted from the anchor; null: the anchor decides. */
  readonly year: number | null;
  /** Days of the time in that year (the year in which it ends); null: there is no such day or week. */
  readonly span: (year: number) => Span | null;
  readonly said: readonly SchedulePart[];
  readonly role: Role;
  /** Where only years were said: the first and last of them. */
  readonly years?: readonly [number, number];
  /** The part taken of it, and the time it was taken of. */
  readonly part?: TimePart;
  readonly whole?: Time;
  /** From one time to another. */
  readonly ends?: readonly [Time, Time];
  /** Written as one: "touko-kesäkuun alussa" is the start of May. */
  readonly compound?: boolean;
  /** 0 = Monday: the weekday that was said of it. */
  readonly weekday?: number;
  /** A unit without a name ("the month"): a time only with a part or a cue. */
  readonly bare?: boolean;
  /** Read in spite of a typing error, or from figures that could be something else. */
  readonly guess?: 'likely' | 'uncertain';
  /** Days into a holiday on which "by" it ends. */
  readonly feast?: number;
  /** "Until the summer" is before it begins. */
  readonly beforeItBegins?: boolean;
  readonly ambiguous?: boolean;
  /** What was probably meant where the calendar has no such day. */
  readonly mended?: string;
}

/** A time counted from the anchor: no more than likely, as the words may have been written on another day. */
export function fixedTime(grain: Grain, span: Span, said: readonly SchedulePart[], role: Role): Time {
  return { grain, year: Number(span.latest.slice(0, 4)), span: () => span, said, role, guess: 'likely' };
}

export function yearsTime(first: number, last: number, role: Role): Time {
  return {
    grain: first === last ? 'year' : 'range',
    year: last,
    years: [first, last],
    span: () => yearsSpan(first, last),
    said: ['year'],
    role,
  };
}

export function yearsSpan(first: number, last: number): Span | null {
  return through(daySpan(monthDay(first, 1, 1)), daySpan(monthDay(last, 12, 31)));
}

/** The time in the years said beside it, or null where it has its own. */
export function withYears(time: Time, years: readonly [number, number]): Time | null {
  if (time.ends !== undefined) return rangeWithYears(time, time.ends, years);
  if (time.year !== null || time.bare === true) return null;
  const [first, last] = years;
  const span = (year: number) =>
    first === last || crosses(time, last) ? time.span(year) : through(time.span(first), time.span(last));
  const whole = time.whole === undefined ? null : withYears(time.whole, years);
  return { ...time, year: last, span, said: [...time.said, 'year'], ...(whole === null ? {} : { whole }) };
}

function rangeWithYears(
  time: Time,
  ends: readonly [Time, Time],
  years: readonly [number, number],
): Time | null {
  const [first, last] = ends;
  const lastWith = withYears(last, [years[1], years[1]]);
  if (lastWith === null) return null;
  const firstWith = years[0] === years[1] ? null : withYears(first, [years[0], years[0]]);
  return {
    ...rangeOf(firstWith ?? first, lastWith),
    role: time.role,
    ...(time.compound ? { compound: true } : {}),
  };
}

function crosses(time: Time, year: number): boolean {
  const span = time.span(year);
  return span !== null && span.earliest.slice(0, 4) !== span.latest.slice(0, 4);
}

/** From the start of one to the end of the other; a missing year comes from the other end. */
export function rangeOf(first: Time, last: Time): Time {
  const span = (year: number): Span | null => {
    const end = last.span(last.year ?? year);
    if (first.year !== null) return through(first.span(first.year), end);
    return through(first.span(year), end) ?? through(first.span(year - 1), end);
  };
  const year = last.year ?? (first.year === null ? null : yearAfter(first, first.year, last));
  const guess = first.guess ?? last.guess;
  return {
    grain: 'range',
    year,
    span,
    said: [...new Set([...first.said, ...last.said])],
    role: last.role,
    ends: [first, last],
    ...(guess === undefined ? {} : { guess }),
  };
}

/** The year that puts the second after the first. */
function yearAfter(first: Time, year: number, last: Time): number {
  return through(first.span(year), last.span(year)) === null ? year + 1 : year;
}
