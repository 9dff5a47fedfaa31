// Walks a recruitment ladder from the present step on: each step ends where a date of the row or its length says.
import { addDays, daysBetween, type IsoDay } from '../../day/day';
import type { FigureValues } from '../figure';
import { afterSeasons } from '../seasons';
import type { ForecastStep, StepSource } from '../step';
import {
  LADDERS,
  type LadderStep,
  type OpenVaihe,
  type RekrytointiStep,
  STEP_OF_VAIHE,
  type Tayttotapa,
} from './ladders';

export interface LadderWalk {
  readonly tayttotapa: Tayttotapa;
  readonly vaihe: OpenVaihe;
  readonly hakuAlkaa: IsoDay | null;
  readonly hakuPaattyy: IsoDay | null;
  readonly aloitus: IsoDay | null;
  /** Days of every step of the ladder. */
  readonly lengths: readonly number[];
  /** True where the lengths are of the workbook's own finished work: the seasons are in them. */
  readonly own: boolean;
  readonly figures: FigureValues;
  /** The present step is counted from this day, and dates are held against it: today, or sooner for an old row. */
  readonly from: IsoDay;
}

type Step = ForecastStep<RekrytointiStep>;

/** The step that Haku alkaa and Haku päättyy speak of. */
export function isSearch({ step }: LadderStep): boolean {
  return step === 'hakuaika' || step === 'tarjousaika';
}

/** Steps still ahead, in order; a gap between two is waiting for Haku alkaa. The last `to` is the first day of work. */
export function walkLadder(walk: LadderWalk): readonly Step[] {
  const ladder = LADDERS[walk.tayttotapa];
  const present = ladder.findIndex(({ step }) => step === STEP_OF_VAIHE[walk.tayttotapa][walk.vaihe]);
  const search = ladder.findIndex(isSearch);
  const steps: Step[] = [];
  let day = walk.from;
  ladder.forEach((rung, index) => {
    if (index < present || (rung.step === 'ilmoitus' && searchIsSet(walk))) return;
    const days = walk.lengths[index] ?? 0;
    const step = isSearch(rung)
      ? searchStep(rung, days, day, walk, index === present)
      : lengthStep(rung, days, day, walk, index > search);
    if (step === null) return;
    steps.push(step);
    day = step.to;
  });
  return untilAloitus(steps, walk);
}

/** `ofSearch`: the search or what follows it. What comes before is not in the own finished work. */
function lengthStep(
  { step, pace, length }: LadderStep,
  days: number,
  from: IsoDay,
  walk: LadderWalk,
  ofSearch: boolean,
): Step {
  const own = walk.own && ofSearch;
  const source = sourceOf(length.name, own);
  if (pace === 'calendar' || own) return stepOf(step, from, addDays(from, days), days, source);
  const { end, lengthenedBy } = afterSeasons(from, days, walk.figures);
  return { ...stepOf(step, from, end, days, source), lengthenedBy };
}

/** Permission is there and the dates of the search too: the notice needs no time of its own. */
function searchIsSet({ vaihe, hakuAlkaa, hakuPaattyy, from }: LadderWalk): boolean {
  if (vaihe !== 'Täyttölupa saatu') return false;
  return (hakuAlkaa !== null && hakuAlkaa > from) || (hakuPaattyy !== null && hakuPaattyy >= from);
}

/**
 * The search. Open or about to be: it ends on Haku päättyy; where that has passed, the search is over (null).
 * Not yet allowed: it opens when it can, at the earliest on Haku alkaa, and never ends before Haku päättyy.
 */
function searchStep(
  { step, length }: LadderStep,
  days: number,
  reached: IsoDay,
  walk: LadderWalk,
  present: boolean,
): Step | null {
  const { hakuPaattyy, from } = walk;
  // A start after the end is a slip that dates-order tells of: the end alone is believed.
  const hakuAlkaa = hakuPaattyy !== null && (walk.hakuAlkaa ?? '') > hakuPaattyy ? null : walk.hakuAlkaa;
  const opens = hakuAlkaa !== null && hakuAlkaa > reached ? hakuAlkaa : reached;
  const dated = present || searchIsSet(walk);
  if (dated && hakuPaattyy !== null) {
    if (hakuPaattyy < opens) return present ? null : byLength();
    return stepOf(step, opens, hakuPaattyy, daysBetween(opens, hakuPaattyy), cell('Haku päättyy'));
  }
  if (dated && hakuAlkaa !== null && hakuAlkaa <= from) {
    // Open since Haku alkaa: the usual time runs from that day, as a tender's does from its publishing.
    const end = addDays(hakuAlkaa, days);
    return end <= from ? null : stepOf(step, hakuAlkaa, end, days, sourceOf(length.name, walk.own));
  }
  return byLength();

  function byLength(): Step {
    const end = addDays(opens, days);
    const planned = opens === hakuAlkaa && hakuPaattyy !== null && hakuPaattyy >= opens ? hakuPaattyy : null;
    if (planned !== null)
      return stepOf(step, opens, planned, daysBetween(opens, planned), cell('Haku päättyy'));
    if (hakuPaattyy !== null && hakuPaattyy > end) {
      return stepOf(step, opens, hakuPaattyy, daysBetween(opens, hakuPaattyy), cell('Haku päättyy'));
    }
    return stepOf(step, opens, end, days, sourceOf(length.name, walk.own));
  }
}

/** The person chosen has a day to begin on: before the choice it can only put the start off. */
function untilAloitus(steps: readonly Step[], { aloitus, vaihe }: LadderWalk): readonly Step[] {
  const last = steps[steps.length - 1];
  if (aloitus === null || last === undefined) return steps;
  if (vaihe !== 'Valittu' && aloitus <= last.to) return steps;
  const set = stepOf(last.step, last.from, aloitus, daysBetween(last.from, aloitus), cell('Aloitus'));
  return [...steps.slice(0, -1), set];
}

function stepOf(step: RekrytointiStep, from: IsoDay, to: IsoDay, days: number, source: StepSource): Step {
  return { step, from, to, days, source, lengthenedBy: [], movedFrom: null };
}

function cell(name: string): StepSource {
  return { kind: 'cell', name };
}

function sourceOf(name: string, own: boolean): StepSource {
  return own ? { kind: 'reference', name: '' } : { kind: 'setting', name };
}
