// Several clauses → one reading: the narrower of two, the whole span of several; and how sure it is.
import type { IsoDay } from '../day/day';
import { dayNumber } from '../day/day-number';
import type { Resolved } from './resolve';
import type { Confidence, Schedule, ScheduleKind, SchedulePart, SchedulePrecision } from './schedule';
import type { Token } from './tokens';

/** `clauses`: at least one. */
export function conclude(clauses: readonly Resolved[], tokens: readonly Token[], hedged: boolean): Schedule {
  const kept = clauses.length === 1 ? clauses : narrowest(nearestOfPairs(withoutLooseWeekdays(clauses)));
  const open = [firstDay(kept), lastDay(kept)] as const;
  // Open before the first and after the last: then only the days that were told are left to say.
  const endless = open[0] === null && open[1] === null;
  const earliest = endless ? least(kept.map((one) => one.earliest)) : open[0];
  const latest = endless ? greatest(kept.map((one) => one.latest)) : open[1];
  // "1.3. alkaen, valmis helmikuussa" can't be: the last day told holds.
  const crossed = earliest !== null && latest !== null && earliest > latest;
  const ambiguous = crossed || kept.some((one) => one.ambiguous);
  const [only] = kept;
  const alone = kept.length === 1 && only !== undefined ? only.clause.time.said : null;
  const said = alone ?? [...new Set(kept.flatMap((one) => one.clause.time.said))];
  const first = tokens[Math.min(...extent(kept, 'from'))];
  const last = tokens[Math.max(...extent(kept, 'to')) - 1];
  return {
    kind: kindOf(kept, earliest, latest),
    precision: precisionOf(kept),
    earliest: crossed ? latest : earliest,
    latest: crossed ? earliest : latest,
    said,
    implied: impliedBy(kept, said),
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    confidence: ambiguous ? 'uncertain' : leastSure(kept, hedged),
    hedged,
    ...(ambiguous ? { problem: 'ambiguous' as const } : {}),
  };
}

/** Null: open. "Vuoden loppuun mennessä ja tammikuussa" is open before, "1.3. alkaen, valmis 30.6." is not. */
function firstDay(kept: readonly Resolved[]): IsoDay | null {
  const first = least(kept.map((one) => one.earliest));
  const openEnd = least(kept.filter((one) => one.earliest === null).map((one) => one.latest));
  return first !== null && openEnd !== null && openEnd < first && !hasFrom(kept, first) ? null : first;
}

function lastDay(kept: readonly Resolved[]): IsoDay | null {
  const last = greatest(kept.map((one) => one.latest));
  const openStart = greatest(kept.filter((one) => one.latest === null).map((one) => one.earliest));
  const closed = kept.some((one) => one.latest === last && one.earliest === null);
  return last !== null && openStart !== null && openStart > last && !closed ? null : last;
}

/** An end before its start is an error to be told, not an opening. */
function hasFrom(kept: readonly Resolved[], first: IsoDay): boolean {
  return kept.some((one) => one.earliest === first && one.latest === null);
}

function least(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);
}

function greatest(days: readonly (IsoDay | null)[]): IsoDay | null {
  return days.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

/** First and last only: spreading thousands of clauses into Math.min would overflow the stack. */
function extent(kept: readonly Resolved[], end: 'from' | 'to'): readonly number[] {
  const ends = [kept[0], kept[kept.length - 1]];
  return ends.map((one) => one?.clause[end] ?? 0);
}

/** "keskiviikkona, 19.10.2022 alkaen": a weekday alone says less than a date. */
function withoutLooseWeekdays(clauses: readonly Resolved[]): readonly Resolved[] {
  const dated = clauses.filter((one) => one.clause.time.grain !== 'weekday');
  return dated.length === 0 ? clauses : dated;
}

/** "elokuun alussa viikolla 32": of two side by side that overlap, the shorter. */
function nearestOfPairs(clauses: readonly Resolved[]): readonly Resolved[] {
  return clauses.filter((one, at) => {
    const before = clauses[at - 1];
    const after = clauses[at + 1];
    const longerThanBefore = before !== undefined && one.clause.besideBefore && isLonger(one, before);
    return !longerThanBefore && !(after?.clause.besideBefore === true && isLonger(one, after));
  });
}

function isLonger(one: Resolved, other: Resolved): boolean {
  if (one.earliest === null || one.latest === null || other.earliest === null || other.latest === null)
    return false;
  const overlap = one.earliest <= other.latest && other.earliest <= one.latest;
  return (
    overlap &&
    dayNumber(one.latest) - dayNumber(one.earliest) > dayNumber(other.latest) - dayNumber(other.earliest)
  );
}

/** Drops a span that holds another one. Sorted, so that thousands of times take no longer each than a few. */
function narrowest(clauses: readonly Resolved[]): readonly Resolved[] {
  const closed = clauses.filter((one) => one.earliest !== null && one.latest !== null);
  const byStart = [...closed].sort((a, b) => order(b.earliest, a.earliest) || order(a.latest, b.latest));
  const wider = new Set<Resolved>();
  let firstEnd: IsoDay | null = null;
  for (const one of byStart) {
    if (firstEnd !== null && one.latest !== null && firstEnd <= one.latest) wider.add(one);
    else firstEnd = one.latest;
  }
  return clauses.filter((one) => !wider.has(one));
}

function order(a: IsoDay | null, b: IsoDay | null): number {
  return (a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0;
}

function kindOf(kept: readonly Resolved[], earliest: IsoDay | null, latest: IsoDay | null): ScheduleKind {
  const kinds = new Set(kept.map((one) => one.kind));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return only;
  if (earliest !== null && latest !== null) return 'during';
  return earliest === null ? 'by' : 'from';
}

function precisionOf(kept: readonly Resolved[]): SchedulePrecision {
  const grain = kept.length === 1 ? kept[0]?.clause.time.grain : 'range';
  return grain === undefined || grain === 'weekday' ? 'day' : grain;
}

function impliedBy(kept: readonly Resolved[], said: readonly SchedulePart[]): readonly SchedulePart[] {
  return kept.some((one) => one.yearImplied) && !said.includes('year') ? ['year'] : [];
}

const SURENESS: readonly Confidence[] = ['certain', 'likely', 'uncertain'];

/** Several times in one cell, and a writer's own doubt, make it no more than likely. */
function leastSure(kept: readonly Resolved[], hedged: boolean): Confidence {
  const levels = kept.map((one) => SURENESS.indexOf(one.confidence));
  const own = levels.reduce((a, b) => Math.max(a, b), kept.length > 1 || hedged ? 1 : 0);
  return SURENESS[own] ?? 'uncertain';
}
