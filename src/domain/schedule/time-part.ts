// Parts of a time: the end of a month, the turn of two, the start of a week, the second week.
import { weekStart } from '../day/week';
import type { Part, Role } from './sense';
import { monthDay, partOfMonths, type Span, shifted } from './spans';
import { type Counted, rangeOf, type Time, type TimePart } from './time';

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
  const earliest = nth < 0 ? shifted(whole.latest, 1 - size) : shifted(whole.earliest, (nth - 1) * size);
  const latest = shifted(earliest, size - 1);
  if (earliest > whole.latest || earliest < whole.earliest) return whole;
  return { earliest, latest: latest > whole.latest ? whole.latest : latest };
}

/** From the last third of the first month to the first third of the one after; of a year, a fortnight each side. */
function turnSpan(time: Time, whole: Span): Span {
  const lastMonth = Number(whole.latest.slice(5, 7));
  const lastYear = Number(whole.latest.slice(0, 4));
  if (time.years !== undefined && time.years[0] < time.years[1]) {
    return { earliest: `${time.years[0]}-12-15`, latest: `${time.years[1]}-01-15` };
  }
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
  return { earliest: shifted(monday, first), latest: shifted(monday, last) };
}
