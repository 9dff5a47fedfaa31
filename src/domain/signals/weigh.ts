// Weighs the clauses of one sentence against each other: contrasts, conditions and concessions.
import type { ClauseReading, Reading, Statement } from './polarity';
import type { Status } from './signal';

export interface Judgement {
  readonly status: Status;
  /** Some trouble in it is denied, resolved or elsewhere. */
  readonly negated: boolean;
}

const BAD: readonly Reading[] = ['delay', 'risk', 'block'];

/** What the clauses after one clause come to. */
interface Rest {
  /** A later clause says that it concerns others, or does not reach us. */
  readonly elsewhere: boolean;
  /** A later clause says that a trouble is over, and tells of none itself. */
  readonly resolved: boolean;
  /** From the next turn ("mutta") on, work goes on and nothing is amiss. */
  readonly turnsWell: boolean;
  /** A later clause tells what will be done. */
  readonly plans: boolean;
}

/** The sentence as a whole, as far as a clause must know of the others. */
interface Whole {
  readonly conditional: boolean;
  /** How many clauses tell of trouble, and how many that work goes on. */
  readonly bad: number;
  readonly goingOn: number;
}

export function weigh(readings: readonly ClauseReading[], asks: boolean): Judgement {
  const conditional = readings.some(({ has }) => has('condition'));
  const whole = {
    conditional,
    bad: readings.filter(tellsBad).length,
    goingOn: readings.filter(goesOn).length,
  };
  const rests = restsOf(readings);
  let negated = readings.some(({ denied }) => denied.length > 0);
  const bad: Statement[] = [];
  readings.forEach((reading, at) => {
    const rest = rests[at];
    if (rest === undefined || !tellsBad(reading)) return;
    if (isSetAside(reading, rest, whole)) negated = true;
    else bad.push(...reading.statements.filter(isBad));
  });
  if (bad.length > 0) return { status: statusOfBad(bad, conditional), negated };
  return { status: statusOfGood(readings, conditional, asks), negated };
}

/** Whether a clause's trouble does not count in the sentence as a whole. */
function isSetAside(reading: ClauseReading, rest: Rest, whole: Whole): boolean {
  const onlyTrouble = whole.bad === 1;
  // "Mittareita ei vielä seurata, seuranta alkaa keväällä."
  if (rest.plans && reading.statements.every((one) => !isBad(one) || one.notYet === true)) return true;
  const othersGoOn = whole.goingOn > (goesOn(reading) ? 1 : 0);
  // "Jos ongelmia ilmenee, sovitaan jatkosta", "vaikka rahoitusta ei saataisikaan": what might be is no trouble yet.
  if (reading.has('condition') || reading.has('supposition')) return onlyTrouble;
  // "Vaikka haasteita on ollut, työ etenee aikataulussa."
  if (reading.has('concession') && !whole.conditional && othersGoOn && onlyTrouble) return !isLate(reading);
  // "Viivästys ei vaikuta hankkeen aikatauluun." "Häiriöitä oli, mutta ne on korjattu."
  if (rest.elsewhere || rest.resolved) return true;
  // "Hakijoita oli vähän, mutta hyvä tekijä löytyi." A delay is over by that only where it was so at first.
  return rest.turnsWell && (!isLate(reading) || reading.has('past'));
}

/** For each clause what comes after it; one pass from the end. */
function restsOf(readings: readonly ClauseReading[]): readonly Rest[] {
  const rests: Rest[] = [];
  let elsewhere = false;
  let resolved = false;
  let turnsWell = false;
  let plans = false;
  let laterBad = false;
  let laterGoesOn = false;
  for (const reading of [...readings].reverse()) {
    rests.push({ elsewhere, resolved, turnsWell, plans });
    laterBad = laterBad || tellsBad(reading);
    laterGoesOn = laterGoesOn || goesOn(reading);
    plans = plans || (!tellsBad(reading) && reading.statements.some(({ says }) => says === 'plan'));
    elsewhere = elsewhere || reading.has('elsewhere');
    // "Kunnes valitus on ratkaistu": that it will be over some day is no comfort yet.
    resolved = resolved || (reading.has('resolved') && !reading.has('condition') && !tellsBad(reading));
    if (reading.has('contrast')) turnsWell = laterGoesOn && !laterBad;
  }
  return rests.reverse();
}

/** What is late or stopped stays so, whatever else goes well. */
function isLate({ statements }: ClauseReading): boolean {
  return statements.some(({ says }) => says === 'delay' || says === 'block');
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

function statusOfBad(bad: readonly Statement[], conditional: boolean): Status {
  if (conditional) return 'at_risk';
  if (bad.some(({ says }) => says === 'block')) return 'blocked';
  return bad.some(({ says }) => says === 'delay') ? 'delayed' : 'at_risk';
}

function statusOfGood(readings: readonly ClauseReading[], conditional: boolean, asks: boolean): Status {
  const said = new Set(readings.flatMap(({ statements }) => statements.map(({ says }) => says)));
  if (asks) return readings.some(({ has }) => has('asked')) ? 'at_risk' : 'neutral';
  if (said.has('progress')) return conditional ? 'planned' : 'on_track';
  if (said.has('done')) return conditional ? 'planned' : said.has('plan') ? 'on_track' : 'done';
  return said.has('plan') || conditional ? 'planned' : 'neutral';
}
