// A time that may still lack its year, and how times join: a year beside a month, a part of a year, from one to another.
import { addDays } from '../day/day';
import { weekdayOf, weekStart } from '../day/week';
import type { SchedulePart, SchedulePrecision } from './schedule';
import type { Part, Role } from './sense';
import { daySpan, monthDay, partOfMonths, type Span, through } from './spans';

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

/** A time whose days are known whatever the year: counted from the anchor, or written in full. */
export function fixedTime(grain: Grain, span: Span, said: readonly SchedulePart[], role: Role): Time {
  return { grain, year: Number(span.latest.slice(0, 4)), span: () => span, said, role };
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

/** A part of the time: the end of a month, the turn of two, the second week. */
export function partOf(time: Time, part: TimePart, role: Role): Time {
  const { bare: _bare, guess: _guess, ...named } = time;
  const kept = time.guess === undefined ? {} : { guess: time.guess };
  if (time.ends !== undefined && part !== 'turn' && part !== 'middle')
    return partOfRange(time, time.ends, part, role);
  const span = (year: number) => {
    const whole = time.span(year);
    return whole === null ? null : partSpan(time, whole, part);
  };
  return { ...named, ...kept, span, role, part, whole: time };
}

function partOfRange(time: Time, ends: readonly [Time, Time], part: TimePart, role: Role): Time {
  const [first, last] = ends;
  if (time.compound !== true) return { ...rangeOf(first, partOf(last, part, role)), role, part, whole: time };
  const early = part === 'start' || part === 'first-half';
  const chosen = early && time.year === null ? first : early ? rangeStart(time, first) : last;
  return { ...partOf(chosen, part, role), whole: time };
}

/** The first of a pair in the year that the pair gives it. */
function rangeStart(pair: Time, first: Time): Time {
  const span = pair.span(pair.year ?? 0);
  return span === null ? first : { ...first, year: Number(span.earliest.slice(0, 4)) };
}

function partSpan(time: Time, whole: Span, part: TimePart): Span {
  if (typeof part !== 'string') return countedSpan(whole, part);
  if (part === 'turn') return turnSpan(time, whole);
  if (time.grain === 'week') return partOfWeek(whole, part);
  if (time.grain === 'day') return whole;
  if (time.grain !== 'year') return partOfMonths(whole, part);
  const year = Number(whole.latest.slice(0, 4));
  const first = Number(whole.earliest.slice(0, 4));
  if (part === 'start') return { ...whole, latest: `${first}-01-31` };
  if (part === 'end') return { ...whole, earliest: `${year}-12-01` };
  return partOfMonths(whole, part);
}

const COUNTED_DAYS = { day: 1, week: 7 } as const;

function countedSpan(whole: Span, { nth, unit }: Counted): Span {
  const size = COUNTED_DAYS[unit];
  const earliest = nth < 0 ? addDays(whole.latest, 1 - size) : addDays(whole.earliest, (nth - 1) * size);
  const latest = addDays(earliest, size - 1);
  if (earliest > whole.latest || earliest < whole.earliest) return whole;
  return { earliest, latest: latest > whole.latest ? whole.latest : latest };
}

/** From the last third of the first month to the first third of the one after; of a year, a fortnight each side. */
function turnSpan(time: Time, whole: Span): Span {
  const lastMonth = Number(whole.latest.slice(5, 7));
  const lastYear = Number(whole.latest.slice(0, 4));
  if (time.grain === 'year') {
    return { earliest: `${lastYear}-12-15`, latest: monthDay(lastYear, 13, 15) ?? whole.latest };
  }
  const oneMonth = whole.earliest.slice(0, 7) === whole.latest.slice(0, 7);
  const latest = monthDay(lastYear, oneMonth ? lastMonth + 1 : lastMonth, 10) ?? whole.latest;
  return { earliest: `${whole.earliest.slice(0, 8)}21`, latest };
}

/** Days from Monday, first and last. */
const WEEK_PARTS: Record<Exclude<Part, 'turn'>, readonly [number, number]> = {
  start: [0, 2],
  'first-half': [0, 2],
  middle: [1, 3],
  'second-half': [3, 6],
  end: [3, 6],
};

function partOfWeek(whole: Span, part: Exclude<Part, 'turn'>): Span {
  const monday = weekStart(whole.latest);
  const [first, last] = WEEK_PARTS[part];
  return { earliest: addDays(monday, first), latest: addDays(monday, last) };
}

/** Two times side by side as one: a year and its month, a week and its day; null where they stay apart. */
export function joined(a: Time, b: Time): Time | null {
  if (a.years !== undefined && b.years === undefined && a.part === undefined && b.year === null) {
    const named = withYears(b, a.years);
    if (named !== null) return named;
  }
  if (b.years !== undefined && a.years === undefined) {
    const named = b.part === undefined ? withYears(a, b.years) : null;
    return named;
  }
  if (a.ends !== undefined && a.compound !== true && b.years === undefined) return null;
  if (a.grain === 'weekday' && b.grain === 'week') return weekdayIn(b, a);
  if (a.grain === 'week' && b.grain === 'weekday') return weekdayIn(a, b);
  if (a.grain === 'weekday' && b.weekday === undefined && isDay(b)) return { ...b, ...weekdayOfTime(a, b) };
  return null;
}

function isDay(time: Time): boolean {
  return time.grain === 'day' || (time.ends?.[0].grain === 'day' && time.ends[1].grain === 'day');
}

/** "maanantaista 27. syyskuuta": the case may stand on the weekday alone. */
function weekdayOfTime(weekday: Time, day: Time): Pick<Time, 'role' | 'weekday' | 'said'> {
  const role = day.role === 'plain' || day.role === 'some' ? weekday.role : day.role;
  const said = [...new Set([...day.said, 'weekday' as const])];
  return { role, said, ...(weekday.weekday === undefined ? {} : { weekday: weekday.weekday }) };
}

function weekdayIn(week: Time, weekday: Time): Time {
  const span = (year: number) => {
    const whole = week.span(year);
    return whole === null ? null : daySpan(addDays(weekStart(whole.latest), weekday.weekday ?? 0));
  };
  const { part: _part, ...rest } = week;
  return {
    ...rest,
    grain: 'day',
    span,
    role: weekday.role,
    said: [...new Set([...week.said, 'weekday' as const])],
  };
}

/** False where a weekday was said of a day that falls on another. */
export function weekdayAgrees(time: Time, span: Span): boolean {
  return time.weekday === undefined || weekdayOf(span.earliest) === time.weekday;
}
