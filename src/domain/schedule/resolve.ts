// A clause → its days: the missing year from the anchor, then what the cue or the case makes of the time.
import type { IsoDay } from '../day/day';
import { dayNumber } from '../day/day-number';
import { dayMonthsAway } from '../day/months';
import type { Clause } from './clauses';
import type { Cue } from './language';
import type { Confidence, ScheduleKind } from './schedule';
import { type Span, shifted } from './spans';
import type { Time } from './time';
import { weekdayAgrees } from './time-join';

export interface Resolved {
  readonly clause: Clause;
  readonly kind: Exclude<ScheduleKind, 'vague' | 'none'>;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
  readonly yearImplied: boolean;
  readonly confidence: Confidence;
  readonly ambiguous: boolean;
}

/** A time without its year is the first whose last day is no more than this before the anchor. */
const MONTHS_BACK = -3;

/** Each clause's days; times of one list without their years come one after the other. */
export function resolveAll(clauses: readonly Clause[], anchor: IsoDay): readonly (Resolved | null)[] {
  const out = clauses.map((clause) => resolve(clause, anchor));
  for (let at = clauses.length - 1; at > 0; at -= 1) {
    const later = out[at];
    const earlier = clauses[at - 1];
    if (clauses[at]?.listedBefore !== true || !later?.yearImplied || earlier?.time.year !== null) continue;
    const year = Number((later.latest ?? later.earliest ?? anchor).slice(0, 4));
    const first = earlier.time.span(year)?.earliest ?? '';
    const chosen = first <= (later.latest ?? later.earliest ?? '') ? year : year - 1;
    const again = resolve({ ...earlier, time: { ...earlier.time, year: chosen } }, anchor);
    if (again !== null)
      out[at - 1] = { ...again, yearImplied: true, confidence: out[at - 1]?.confidence ?? again.confidence };
  }
  return out;
}

/** Null: the calendar has no such time near the anchor (29.2., week 53). */
export function resolve(clause: Clause, anchor: IsoDay): Resolved | null {
  const { time } = clause;
  const span = spanNear(time, anchor);
  if (span === null) return null;
  const yearImplied = time.year === null;
  const agrees = weekdayAgrees(time, span);
  const ambiguous = time.ambiguous === true || !agrees;
  const confidence: Confidence = ambiguous
    ? 'uncertain'
    : (time.guess ?? (yearImplied ? 'likely' : 'certain'));
  return { clause, ...meant(clause, span), yearImplied, confidence, ambiguous };
}

function spanNear(time: Time, anchor: IsoDay): Span | null {
  if (time.year !== null) return time.span(time.year);
  const limit = dayMonthsAway(anchor, MONTHS_BACK) ?? anchor;
  const first = Number(limit.slice(0, 4));
  const last = Number(anchor.slice(0, 4)) + 1;
  for (let one = first; one <= last; one += 1) {
    const span = time.span(one);
    if (span !== null && lastToCompare(time, span) >= limit) return span;
  }
  return null;
}

/**
 * The last day; of a season its middle: in February "syksyllä" is the coming autumn, although the last one ended
 * less than three months ago.
 */
function lastToCompare(time: Time, span: Span): IsoDay {
  if (time.grain !== 'season') return span.latest;
  return shifted(span.earliest, Math.floor((dayNumber(span.latest) - dayNumber(span.earliest)) / 2));
}

type Meant = Pick<Resolved, 'kind' | 'earliest' | 'latest'>;

function meant({ time, cue }: Clause, span: Span): Meant {
  const shown = cue ?? cueOfForm(time);
  if (shown === null || shown === 'during' || shown === 'around') {
    const around = shown === 'around' || time.part === 'turn';
    return { kind: around ? 'around' : 'during', ...span };
  }
  if (shown === 'from') return { kind: 'from', earliest: span.earliest, latest: null };
  if (shown === 'after') return { kind: 'from', earliest: shifted(span.latest, 1), latest: null };
  if (shown === 'before') return { kind: 'by', earliest: null, latest: dayBefore(time, span) };
  // "vuodesta 2019 asti" is since.
  if (shown === 'until' && time.role === 'from')
    return { kind: 'from', earliest: span.earliest, latest: null };
  return { kind: shown, earliest: null, latest: lastDayMeant(time, shown, span) };
}

/** "ennen vuoden loppua" is while the year still lasts. */
function dayBefore(time: Time, span: Span): IsoDay {
  return time.part === 'end' && time.whole !== undefined ? span.latest : shifted(span.earliest, -1);
}

/** "kesään mennessä" is before it begins; "puoliväliin mennessä" is by the middle, the 15th of a month. */
function lastDayMeant(time: Time, cue: Cue, span: Span): IsoDay {
  if (time.beforeItBegins === true && time.part === undefined && time.role === 'to' && cue === 'by') {
    return shifted(span.earliest, -1);
  }
  if (time.feast !== undefined && cue === 'by') return shifted(span.earliest, time.feast);
  if (time.part !== 'middle' || time.whole === undefined || time.role !== 'to') return span.latest;
  return middleOf(span);
}

/** The 15th of a month; of longer times the last day of their first half. */
function middleOf(span: Span): IsoDay {
  const sameMonth = span.earliest.slice(0, 7) === span.latest.slice(0, 7);
  return sameMonth ? `${span.earliest.slice(0, 8)}15` : span.latest;
}

/** Without a cue the case may tell: "maaliskuun loppuun" until, "vuoden alusta" and "viikosta 41" from. */
function cueOfForm(time: Time): Cue | null {
  if (time.part === 'end' && time.role === 'to' && time.whole !== undefined) return 'until';
  if (time.role === 'from') return 'from';
  const dayOrWeekday = time.grain === 'weekday' || time.grain === 'day';
  return time.role === 'to' && dayOrWeekday && time.part === undefined ? 'by' : null;
}
