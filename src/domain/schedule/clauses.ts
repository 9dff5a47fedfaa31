// Times with their cues → clauses: what kind each is, which is moved or superseded, which is open at one end.

import { compose, isClose, isListed, isNear, timeOf, type Unit } from './compose';
import type { Cue, Piece } from './language';
import type { Placed } from './pieces';
import { rangeOf, type Time, withYears } from './time';
import type { Token } from './tokens';

/** One time with what is said of it. */
export interface Clause {
  readonly time: Time;
  readonly cue: Cue | null;
  /** First token, and the token after the last, the cue's with it. */
  readonly from: number;
  readonly to: number;
  readonly unit: number;
  /** The time before stands right beside it. */
  readonly besideBefore: boolean;
  /** "ja", "tai" and no other word stand between it and the time before. */
  readonly listedBefore: boolean;
}

export interface Clauses {
  readonly clauses: readonly Clause[];
  readonly vague: Placed | null;
  readonly impossible: Extract<Piece, { is: 'impossible' }> | null;
}

export function findClauses(pieces: readonly Placed[], tokens: readonly Token[]): Clauses {
  const units = inherited(compose(pieces));
  const cues = attachCues(units);
  const all: Clause[] = [];
  let vague: Placed | null = null;
  let impossible: Clauses['impossible'] = null;
  units.forEach((unit, at) => {
    if (unit.piece.is === 'impossible') impossible = impossible ?? unit.piece;
    if (
      unit.piece.is === 'vague' ||
      (unit.piece.is === 'cue' && unit.piece.vagueAlone === true && !unit.afterOther)
    )
      vague = vague ?? unit;
    const time = timeOf(unit);
    if (time === null) return;
    const cue = cues.get(at);
    const open = cue === undefined ? openDash(units, at, tokens) : null;
    if (time.bare === true && cue?.cue !== 'during' && cue?.cue !== 'by') return;
    const marks = [unit, ...(cue === undefined ? [] : [cue.unit])];
    all.push({
      time,
      cue: cue?.cue ?? open,
      from: Math.min(...marks.map((one) => one.from)),
      to: Math.max(...marks.map((one) => one.to)),
      unit: at,
      besideBefore: timeOf(units[at - 1]) !== null && isNear(unit),
      listedBefore: isListed(units.slice(Math.max(0, at - 2), at), unit),
    });
  });
  return { clauses: moved(ranges(all, units), units), vague, impossible };
}

/** "2.11. ja 5.11.2020": a time without its year takes that of the next in its list, or of the one before. */
function inherited(units: readonly Unit[]): readonly Unit[] {
  if (units.length < 2) return units;
  const out = [...units];
  for (let at = out.length - 1; at > 0; at -= 1) {
    const later = timeOf(out[at]);
    const link = out[at - 1];
    if (later === null || later.year === null || !later.said.includes('year') || link === undefined) continue;
    const listed = link.piece.is === 'link' && isClose(link) && isClose(out[at] ?? link);
    const place = listed ? at - 2 : isNear(out[at] ?? link) ? at - 1 : -1;
    const earlier = timeOf(out[place]);
    const unit = out[place];
    if (earlier === null || unit === undefined || earlier.year !== null || later.years !== undefined)
      continue;
    const named = withYears(earlier, [later.year, later.year]);
    const before = named?.span(later.year)?.earliest ?? '';
    const after = later.span(later.year)?.latest ?? '';
    const year = before <= after ? later.year : later.year - 1;
    const kept = withYears(earlier, [year, year]);
    if (kept !== null) out[place] = { ...unit, piece: { is: 'time', time: kept } };
  }
  return out;
}

interface Attached {
  readonly cue: Cue;
  readonly unit: Unit;
}

/** The cue of each time, by the time's place: one right after it, or one before it within the cue's reach. */
function attachCues(units: readonly Unit[]): ReadonlyMap<number, Attached> {
  const found = new Map<number, Attached>();
  units.forEach((unit, at) => {
    if (unit.piece.is !== 'cue') return;
    const { cue, side, reach, onlyTo } = unit.piece;
    const before = side !== 'before' && timeOf(units[at - 1]) !== null && isNear(unit) && !found.has(at - 1);
    const next = side === 'after' ? null : reached(units, at + 1, reach);
    const nextIsClose = next !== null && next === at + 1 && isClose(units[next] ?? unit);
    const place = before && !(reach > 0 && nextIsClose) ? at - 1 : next;
    if (place === null || (found.has(place) && place === at - 1)) return;
    if (onlyTo === true && timeOf(units[place])?.role !== 'to') return;
    const earlier = found.get(place);
    found.set(place, { cue: earlier === undefined ? cue : stronger(earlier.cue, cue), unit });
  });
  return found;
}

/** "noin", "aikana" say less than "viimeistään". */
function stronger(one: Cue, other: Cue): Cue {
  return one === 'around' || one === 'during' ? other : one;
}

/** The first time after the cue, with at most `reach` words between. */
function reached(units: readonly Unit[], start: number, reach: number): number | null {
  let words = 0;
  for (let at = start; at < units.length && at < start + 3; at += 1) {
    const unit = units[at];
    if (unit === undefined) return null;
    words += unit.words;
    if (words > reach || unit.marks > 1) return null;
    if (unit.piece.is === 'time') return unit.piece.time.bare === true ? null : at;
    if (unit.piece.is !== 'cue' && unit.piece.is !== 'link') return null;
  }
  return null;
}

/** "syksy 2020–", "1.3. →": from; "–30.6.", "→ 30.6.": until. */
function openDash(units: readonly Unit[], at: number, tokens: readonly Token[]): Cue | null {
  const unit = units[at];
  const next = units[at + 1];
  if (unit === undefined) return null;
  if (next?.piece.is === 'link' && next.piece.link !== 'list' && isClose(next)) {
    const after = tokens[next.to];
    const glued = tokens[next.from]?.spaced === false;
    if (after === undefined || (glued && after.kind === 'mark' && timeOf(units[at + 2]) === null))
      return 'from';
  }
  const before = units[at - 1];
  if (before?.piece.is !== 'link' || before.piece.link === 'list' || !isClose(unit)) return null;
  if (timeOf(units[at - 2]) !== null && isClose(before)) return null;
  const glued = tokens[unit.from]?.spaced === false || before.piece.link === 'arrow';
  const free =
    before.from === 0 || tokens[before.from]?.spaced === true || tokens[before.from - 1]?.kind === 'mark';
  return glued && free ? 'until' : null;
}

/** "lokakuusta joulukuuhun": from one to the other, unless something was moved. */
function ranges(clauses: readonly Clause[], units: readonly Unit[]): readonly Clause[] {
  const anyMoved = units.some((unit) => unit.piece.is === 'moved');
  if (anyMoved) return clauses;
  const out: Clause[] = [];
  for (const clause of clauses) {
    const last = out[out.length - 1];
    const gap = last === undefined ? undefined : units[clause.unit];
    const tight = last !== undefined && clause.unit === last.unit + 1 && gap !== undefined && isNear(gap);
    const loose = last?.cue === null || last?.cue === 'around' || last?.cue === 'during';
    const open = loose && last?.time.role === 'from' && clause.time.role === 'to';
    if (last !== undefined && tight && open && (clause.cue === null || clause.cue === 'until')) {
      out[out.length - 1] = {
        ...last,
        time: { ...rangeOf(last.time, clause.time), role: 'plain' },
        to: clause.to,
        unit: clause.unit,
      };
    } else out.push(clause);
  }
  return out;
}

/** What was moved is meant where it was moved to; what is superseded is not meant where something else is. */
function moved(clauses: readonly Clause[], units: readonly Unit[]): readonly Clause[] {
  let kept = clauses;
  const drop = (test: (clause: Clause) => boolean) => {
    const rest = kept.filter((clause) => !test(clause));
    if (rest.length > 0) kept = rest;
  };
  const superseded = new Set<number>();
  let verb = -1;
  let arrow = -1;
  units.forEach((unit, at) => {
    if (unit.piece.is === 'superseded') superseded.add(at + 1);
    if (unit.piece.is === 'instead') superseded.add(at - 1);
    if (unit.piece.is === 'moved') verb = at;
    if (unit.piece.is === 'link' && unit.piece.link === 'arrow') arrow = at;
  });
  drop((clause) => superseded.has(clause.unit));
  if (verb < 0) return kept;
  if (arrow > 0) drop((clause) => clause.unit < arrow);
  drop((clause) => clause.time.role === 'from' && clause.cue === null);
  drop((clause) => clause.unit < verb);
  const last = kept[kept.length - 1];
  return last === undefined ? kept : [last];
}
