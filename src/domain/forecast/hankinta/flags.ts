// What a procurement gives cause to say beside its target: a decision without a contract, and the hanke's end.
import { daysBetween, type IsoDay } from '../../day/day';
import { type ClockSettings, chooseClock } from './choose-clock';
import type { HankintaInput } from './forecast';
import { pathOf, RANK, stepFrom, TENDER_RANK } from './path';

export interface DecisionWithoutContract {
  /** When the contract would usually have been made, counted from the publishing; null where that is not known. */
  readonly usual: IsoDay | null;
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
  const usual = usualContract(input, settings);
  const passed = [input.tavoite, usual].filter((day): day is IsoDay => day !== null && day < today).sort();
  return passed[0] === undefined ? null : { usual, days: daysBetween(passed[0], today) };
}

/** The contract day by the clock alone, from the day of publishing. */
export function usualContract(input: HankintaInput, settings: ClockSettings): IsoDay | null {
  const published = input.tarjouspyyntoJulkaistu;
  if (published === null) return null;
  const path = pathOf(chooseClock(input, settings, published), settings.figures, null);
  return path
    .filter(({ step }) => RANK[step] >= TENDER_RANK)
    .reduce((day, step) => stepFrom(step, day).to, published);
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
