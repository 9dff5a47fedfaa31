// Weighs the clauses of one sentence against each other: contrasts, conditions and concessions.
import type { ClauseReading, Reading, Statement } from './polarity';
import type { Status } from './signal';

export interface Judgement {
  readonly status: Status;
  /** Some trouble in it is denied, resolved or elsewhere. */
  readonly negated: boolean;
}

const BAD: readonly Reading[] = ['delay', 'risk', 'block'];

export function weigh(readings: readonly ClauseReading[], asks: boolean): Judgement {
  const conditional = readings.some(({ has }) => has('condition'));
  let negated = readings.some(({ denied }) => denied.length > 0);
  const bad: Statement[] = [];
  readings.forEach((reading, at) => {
    const own = reading.statements.filter(isBad);
    if (own.length === 0) return;
    if (isSetAside(reading, at, readings, conditional)) negated = true;
    else bad.push(...own);
  });
  if (bad.length > 0) return { status: statusOfBad(bad, conditional), negated };
  return { status: statusOfGood(readings, conditional, asks), negated };
}

/** Whether a clause's trouble does not count in the sentence as a whole. */
function isSetAside(
  reading: ClauseReading,
  at: number,
  readings: readonly ClauseReading[],
  conditional: boolean,
): boolean {
  const others = readings.filter((other) => other !== reading);
  const later = readings.slice(at + 1);
  // "Jos ongelmia ilmenee, sovitaan jatkosta": what might be is no trouble yet.
  if (reading.has('condition')) return !others.some(({ statements }) => statements.some(isBad)) && !asksFor(reading);
  // "Vaikka haasteita on ollut, työ etenee aikataulussa."
  if (reading.has('concession') && !conditional && others.some(goesOn) && !others.some(tellsBad)) return true;
  const turn = later.findIndex(({ has }) => has('contrast'));
  const after = turn < 0 ? [] : later.slice(turn);
  // "Viivästys ei vaikuta hankkeen aikatauluun."
  if (later.some(({ has }) => has('elsewhere'))) return true;
  // "Häiriöitä oli, mutta ne on korjattu": a trouble that is over. A delay that still goes on is not.
  if (later.some(({ has, statements }) => has('resolved') && !statements.some(isBad))) return true;
  const isOver = after.some((other) => reached(other)) && !after.some(tellsBad);
  return isOver && !reading.statements.some(({ says }) => says === 'delay' || says === 'block');
}

function asksFor({ statements }: ClauseReading): boolean {
  return statements.some(({ says }) => says === 'block');
}

function isBad({ says }: Statement): boolean {
  return BAD.includes(says);
}

function tellsBad({ statements }: ClauseReading): boolean {
  return statements.some(isBad);
}

function goesOn({ statements }: ClauseReading): boolean {
  return statements.some(({ says }) => says === 'progress' || says === 'done');
}

function reached({ statements }: ClauseReading): boolean {
  return statements.some(({ says }) => says === 'done' || says === 'progress');
}

function statusOfBad(bad: readonly Statement[], conditional: boolean): Status {
  if (conditional) return 'at_risk';
  if (bad.some(({ says }) => says === 'block')) return 'blocked';
  return bad.some(({ says }) => says === 'delay') ? 'delayed' : 'at_risk';
}

function statusOfGood(readings: readonly ClauseReading[], conditional: boolean, asks: boolean): Status {
  const said = new Set(readings.flatMap(({ statements }) => statements.map(({ says }) => says)));
  if (asks) return 'neutral';
  if (said.has('progress')) return conditional ? 'planned' : 'on_track';
  if (said.has('done')) return conditional ? 'planned' : said.has('plan') ? 'on_track' : 'done';
  return said.has('plan') || conditional ? 'planned' : 'neutral';
}
