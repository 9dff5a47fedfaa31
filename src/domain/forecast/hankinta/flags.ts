// What a procurement gives cause to say beside its target: a decision without a contract, and the hanke's end.
import { daysBetween, type IsoDay } from '../../day/day';
import type { ForecastStep } from '../step';
import { type ClockSettings, chooseClock } from './choose-clock';
import type { HankintaStep } from './clocks';
import type { HankintaInput } from './forecast';
import { pathOf, RANK, stepFrom, TENDER_RANK } from './path';

export interface DecisionWithoutContract {
  /** When the contract would usually have been made, counted from the publishing; null where that is not known. */
  readonly usual: IsoDay | null;
  /** How that day is reached; empty without it. */
  readonly steps: readonly ForecastStep<HankintaStep>[];
  /** Days since the earlier of the target and the usual day that have passed. */
  readonly days: number;
}

const DECIDED: readonly string[] = ['Hankintapäätös', 'Odotusaika', 'Sopimus'];

/**
 * The decision is made and nothing is signed although the target has passed, or the usual time from the publishing.
 * No column tells the day of the decision: without a target day and a publishing day nobody can say.
 */
export function decisionWithoutContract(
  input: HankintaInput,
  settings: ClockSettings,
  today: IsoDay,
): DecisionWithoutContract | null {
  if (!DECIDED.includes(input.vaihe) || input.sopimusAllekirjoitettu !== null) return null;
  const steps = usualSteps(input, settings);
  const usual = steps[steps.length - 1]?.to ?? null;
  const passed = [input.tavoite, usual].filter((day): day is IsoDay => day !== null && day < today).sort();
  return passed[0] === undefined ? null : { usual, steps, days: daysBetween(passed[0], today) };
}

/** The clock alone, from the day of publishing to the contract; empty where that day is not known. */
export function usualSteps(
  input: HankintaInput,
  settings: ClockSettings,
): readonly ForecastStep<HankintaStep>[] {
  const published = input.tarjouspyyntoJulkaistu;
  if (published === null) return [];
  let day = published;
  return pathOf(chooseClock(input, settings, published), settings.figures, null)
    .filter(({ step }) => RANK[step] >= TENDER_RANK)
    .map((one) => {
      const step = stepFrom(one, day);
      day = step.to;
      return step;
    });
}

export interface BeyondEnd {
  readonly what: 'toimitus' | 'sopimus';
  /** The delivery's last day, or the earliest likely contract. */
  readonly day: IsoDay;
  readonly hankeEnd: IsoDay;
  readonly days: number;
}

/** Costs after the hanke's last day are not paid for: a delivery, or even the contract, beyond it can't be used. */
export function beyondEnd(
  delivery: IsoDay | null,
  contract: IsoDay | null,
  hankeEnd: IsoDay | undefined,
): BeyondEnd | null {
  if (hankeEnd === undefined) return null;
  const over = (what: BeyondEnd['what'], day: IsoDay | null): BeyondEnd | null =>
    day === null || day <= hankeEnd ? null : { what, day, hankeEnd, days: daysBetween(hankeEnd, day) };
  return over('sopimus', contract) ?? over('toimitus', delivery);
}
