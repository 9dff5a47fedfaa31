// Pieces side by side → times: a year with its month, a part of a time, from one to another by a dash.
import type { Piece } from './language';
import type { Placed } from './pieces';
import { rangeOf, type Time, withYears } from './time';
import { joined } from './time-join';
import { partOf } from './time-part';

export type Unit = Placed;

/** Times that belong together are one afterwards; cues, links and the rest stay in their order. One pass. */
export function compose(pieces: readonly Placed[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const one of pieces) {
    if (one.piece.is === 'part') addPart(out, one, one.piece);
    else if (one.piece.is === 'time') addTime(out, one, one.piece.time);
    else out.push(one);
  }
  return out;
}

function addPart(out: Unit[], unit: Unit, piece: Extract<Piece, { is: 'part' }>): void {
  const before = out[out.length - 1];
  const time = timeOf(before);
  if (before !== undefined && time !== null && isClose(unit)) {
    // "lokakuun ja marraskuun vaihteessa"
    const first =
      piece.part === 'turn' && isListed(out.slice(-3, -1), before) ? out[out.length - 3] : undefined;
    const start = timeOf(first);
    if (first !== undefined && start !== null && start.grain === time.grain) {
      out.splice(out.length - 3, 3, grown(first, unit, partOf(rangeOf(start, time), 'turn', piece.role)));
      return;
    }
    out[out.length - 1] = grown(before, unit, partOf(time, piece.part, piece.role));
    return;
  }
  // "maaliskuun alussa vai lopussa": the second part is of the same month.
  const listed = isListed(out, unit) ? timeOf(out[out.length - 2])?.whole : undefined;
  if (listed !== undefined)
    out.push({ ...unit, piece: { is: 'time', time: partOf(listed, piece.part, piece.role) } });
  else out.push(unit);
}

function addTime(out: Unit[], unit: Unit, time: Time): void {
  const before = out[out.length - 1];
  const known = timeOf(before);
  if (before !== undefined && known !== null && isNear(unit)) {
    const one = joined(known, time);
    if (one !== null) {
      out[out.length - 1] = grown(before, unit, one);
      return;
    }
  }
  if (before?.piece.is === 'part' && isClose(unit) && time.role === 'some') {
    out[out.length - 1] = grown(before, unit, partOf(time, before.piece.part, before.piece.role));
    return;
  }
  const start = isDash(before) && isClose(unit) && isClose(before) ? timeOf(out[out.length - 2]) : null;
  const first = out[out.length - 2];
  if (
    start !== null &&
    first !== undefined &&
    start.bare !== true &&
    time.bare !== true &&
    start.ends === undefined
  ) {
    out.splice(out.length - 2, 2, grown(first, unit, rangeOf(start, time)));
    return;
  }
  if (!addLateYear(out, unit, time)) out.push({ ...unit, piece: { is: 'time', time } });
}

/** "maaliskuun loppuun mennessä 2021": the year comes after the cue. */
function addLateYear(out: Unit[], unit: Unit, time: Time): boolean {
  const cue = out[out.length - 1];
  const before = out[out.length - 2];
  const known = timeOf(before);
  if (time.years === undefined || cue?.piece.is !== 'cue' || !isClose(unit) || !isClose(cue)) return false;
  if (known === null || before === undefined || cue.piece.side === 'before') return false;
  const named = withYears(known, time.years);
  if (named === null) return false;
  out[out.length - 2] = { ...before, piece: { is: 'time', time: named } };
  out[out.length - 1] = { ...cue, to: unit.to };
  return true;
}

export function timeOf(unit: Unit | undefined): Time | null {
  return unit?.piece.is === 'time' ? unit.piece.time : null;
}

/** Nothing stands between this and the one before. */
export function isClose(unit: Unit): boolean {
  return unit.words === 0 && unit.marks === 0;
}

/** At most a comma, a bracket or a colon stands between. */
export function isNear(unit: Unit): boolean {
  return unit.words === 0 && unit.marks <= 1;
}

function isDash(unit: Unit | undefined): unit is Unit {
  return unit?.piece.is === 'link' && unit.piece.link === 'span';
}

/** The last of `out` is "ja" or "tai", with nothing on either side of it. */
export function isListed(out: readonly Unit[], unit: Unit): boolean {
  const link = out[out.length - 1];
  return link?.piece.is === 'link' && link.piece.link === 'list' && isClose(unit) && isClose(link);
}

function grown(first: Unit, last: Unit, time: Time): Unit {
  return { ...first, to: last.to, piece: { is: 'time', time } };
}
