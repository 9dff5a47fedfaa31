// The steps that a procurement has to go through, with the days each takes: defaults, own work, and the law's floor.
import { addDays, type IsoDay } from '../../day/day';
import { statutoryDeadline } from '../../day/statutory-deadline';
import { workingDayUntil } from '../../day/working-days';
import { type FigureValues, figureIn } from '../figure';
import { scaleSteps } from '../reference-class';
import type { ForecastStep, StepSource } from '../step';
import type { ChosenClock } from './choose-clock';
import { CLOCKS, type HankintaStep } from './clocks';
import { legalMinimumOf, ODOTUSAIKA, VALITUSAIKA } from './legal-times';

export interface PathStep {
  readonly step: HankintaStep;
  readonly days: number;
  readonly source: StepSource;
}

/** Preparation, tendering, comparison, decision, standstill, signature: what is done in each Vaihe. */
export const RANK: Readonly<Record<HankintaStep, number>> = {
  markkinakartoitus: 0,
  valmistelu: 1,
  osallistumisaika: 2,
  ehdokkaat: 2,
  tarjousaika: 2,
  neuvottelut: 2,
  vertailu: 3,
  paatos: 4,
  odotusaika: 5,
  allekirjoitus: 6,
};
/** From the publishing of the tarjouspyyntö on. */
export const TENDER_RANK = 2;

/** The steps of the chosen clock in order. `total`: days that own work took from publishing to contract. */
export function pathOf(
  chosen: ChosenClock,
  figures: FigureValues,
  total: number | null,
): readonly PathStep[] {
  const planned: PathStep[] = CLOCKS[chosen.clock].map(({ step, length }) => ({
    step,
    days: figureIn(length, figures),
    source: { kind: 'setting', name: length.name },
  }));
  const waiting: PathStep = {
    step: 'odotusaika',
    days: 0,
    source: { kind: 'law', name: ODOTUSAIKA.name },
  };
  const steps = chosen.standstill ? [...planned.slice(0, -1), waiting, ...planned.slice(-1)] : planned;
  const lawful = (one: PathStep) => withFloor(one, chosen, figures);
  return (total === null ? steps.map(lawful) : stretched(steps.map(lawful), total)).map(lawful);
}

/** The tender and what follows, in proportion, so that they take `total` days. */
function stretched(steps: readonly PathStep[], total: number): readonly PathStep[] {
  const first = steps.findIndex(({ step }) => RANK[step] >= TENDER_RANK);
  const scaled = scaleSteps(
    steps.slice(first).map(({ days }) => days),
    total,
  );
  return steps.map((step, index): PathStep => {
    const days = scaled[index - first];
    return index < first || days === undefined
      ? step
      : { ...step, days, source: { kind: 'reference', name: '' } };
  });
}

/** Never shorter than the law allows. After an odotusaika the contract is made the day after it at the earliest. */
function withFloor(one: PathStep, chosen: ChosenClock, figures: FigureValues): PathStep {
  if (one.step === 'odotusaika') {
    // Odotusaika and valitusaika run side by side: the longer of them holds the contract.
    const [longer = ODOTUSAIKA] = [ODOTUSAIKA, VALITUSAIKA].sort(
      (a, b) => figureIn(b, figures) - figureIn(a, figures),
    );
    const days = figureIn(longer, figures);
    return one.days > days ? one : { ...one, days, source: { kind: 'law', name: longer.name } };
  }
  if (one.step === 'allekirjoitus' && chosen.standstill && one.days < 1) {
    return { ...one, days: 1, source: { kind: 'law', name: ODOTUSAIKA.name } };
  }
  const minimum = legalMinimumOf(chosen.clock, one.step, chosen.eu);
  const floor = minimum === undefined ? 0 : figureIn(minimum, figures);
  if (minimum === undefined || one.days >= floor) return one;
  return { ...one, days: floor, source: { kind: 'law', name: minimum.name } };
}

/** The step begun on a day: its end is moved off days off by the law on counting time; decisions are made on working days. */
export function stepFrom({ step, days, source }: PathStep, from: IsoDay): ForecastStep<HankintaStep> {
  const { lastDay, movedFrom } = statutoryDeadline(from, days);
  return { step, from, to: lastDay, days, source, lengthenedBy: [], movedFrom };
}

export interface LastBegin {
  readonly step: HankintaStep;
  /** The last working day on which the step can begin for the contract to be made by the target. */
  readonly begin: IsoDay;
}

/** Backwards from the target: steps in their own order. Begun a working day later, any of them misses the target. */
export function lastBegins(path: readonly PathStep[], target: IsoDay): readonly LastBegin[] {
  let needed = workingDayUntil(target);
  const begins = [...path].reverse().map(({ step, days }): LastBegin => {
    needed = workingDayUntil(addDays(needed, -days));
    return { step, begin: needed };
  });
  return begins.reverse();
}
