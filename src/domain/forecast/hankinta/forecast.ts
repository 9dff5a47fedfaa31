// The procurement clock: the earliest likely contract day from what the row says, step by step, and backwards from the target.
import { daysBetween, type IsoDay } from '../../day/day';
import type { Laji } from '../../hankinta/thresholds';
import type { CountedFrom } from '../counted-from';
import type { ReferenceClass } from '../reference-class';
import type { ForecastStep } from '../step';
import { type ClockSettings, chooseClock, type ProcedureLevel } from './choose-clock';
import type { ClockName, HankintaStep, HankintaVaihe, Menettely } from './clocks';
import { type LastBegin, lastBegins, type PathStep, pathOf, RANK, stepFrom, TENDER_RANK } from './path';

/** What a row of Hankinnat says; null = empty, unreadable or no such column. */
export interface HankintaInput {
  readonly laji: Laji | null;
  /** Euros without VAT. */
  readonly arvo: number | null;
  readonly menettely: Menettely | null;
  readonly vaihe: HankintaVaihe;
  readonly tarjouspyyntoJulkaistu: IsoDay | null;
  readonly sopimusAllekirjoitettu: IsoDay | null;
  /** The last day of Sopimuksen tavoiteaika. */
  readonly tavoite: IsoDay | null;
}

export interface OpenHankinta {
  readonly state: 'open';
  /** The earliest likely day of the contract; never before `today`. */
  readonly contract: IsoDay;
  /** The day that four of five would make, by the own reference class; null without one. */
  readonly late: IsoDay | null;
  readonly vaihe: HankintaVaihe;
  readonly clock: ClockName;
  /** Menettely is empty: the clock is an assumption. */
  readonly assumed: boolean;
  /** What Laji and Arvo call for; null where they don't tell. */
  readonly level: ProcedureLevel | null;
  /** Steps ahead; the tender period may have begun before today. Odotusaika and valitusaika are one step: they run side by side. */
  readonly steps: readonly ForecastStep<HankintaStep>[];
  /** The contract is made and Sopimus allekirjoitettu names its day: nothing is estimated. */
  readonly agreed: boolean;
  /** Where the steps are counted from a day before today; then they may have ended by today. */
  readonly stale: CountedFrom | null;
  /** Backwards from the target, for the steps ahead; empty without a target day. */
  readonly lastBegins: readonly LastBegin[];
  /** The tender was interrupted: counted as if a new one were prepared from today. */
  readonly restart: boolean;
  readonly reference: ReferenceClass | null;
}

export type HankintaForecast =
  | OpenHankinta
  | { readonly state: 'signed'; readonly contract: IsoDay | null }
  | { readonly state: 'cancelled' };

type OpenVaihe = Exclude<HankintaVaihe, 'Toimitus' | 'Valmis' | 'Peruttu'>;

/** The rank of the first step still ahead. A decision that is made is told the same day; a new tender is prepared anew. */
const RANK_OF_VAIHE: Readonly<Record<OpenVaihe, number>> = {
  Suunnitteilla: 0,
  Markkinakartoitus: 0,
  Tarjouspyyntö: TENDER_RANK,
  Tarjousvertailu: RANK.vertailu,
  Hankintapäätös: RANK.odotusaika,
  Odotusaika: RANK.odotusaika,
  Sopimus: RANK.allekirjoitus,
  Keskeytetty: RANK.valmistelu,
};

/**
 * From Vaihe, the dates and today. The present step is counted whole from today, or from `stale.from` where the row is
 * old, but the tender from the day on which the tarjouspyyntö was published. Every step ends on a working day. With a reference class its P50 from publishing to
 * contract replaces the default lengths, never below the law's minimum.
 */
export function forecastHankinta(
  input: HankintaInput,
  settings: ClockSettings,
  today: IsoDay,
  reference: ReferenceClass | null = null,
  stale: CountedFrom | null = null,
): HankintaForecast {
  const { vaihe, sopimusAllekirjoitettu: signed } = input;
  if (vaihe === 'Peruttu') return { state: 'cancelled' };
  if (vaihe === 'Toimitus' || vaihe === 'Valmis' || (signed !== null && signed <= today)) {
    return { state: 'signed', contract: signed };
  }
  const chosen = chooseClock(input, settings, input.tarjouspyyntoJulkaistu ?? today);
  const aheadOf = (total: number | null) =>
    pathOf(chosen, settings.figures, total).filter(({ step }) => RANK[step] >= RANK_OF_VAIHE[vaihe]);
  const walk = (total: number | null) => walkPath(aheadOf(total), { ...input, vaihe }, stale?.from ?? today);
  const steps = walk(reference?.p50 ?? null);
  return {
    state: 'open',
    contract: endOf(steps, today),
    late: reference === null ? null : endOf(walk(reference.p80), today),
    vaihe,
    clock: chosen.clock,
    assumed: chosen.assumed,
    level: chosen.level,
    steps,
    agreed: vaihe === 'Sopimus' && signed !== null,
    stale,
    lastBegins: input.tavoite === null ? [] : lastBegins(aheadOf(reference?.p50 ?? null), input.tavoite),
    restart: vaihe === 'Keskeytetty',
    reference,
  };
}

function endOf(steps: readonly ForecastStep[], today: IsoDay): IsoDay {
  const end = steps[steps.length - 1]?.to ?? today;
  return end < today ? today : end;
}

type Step = ForecastStep<HankintaStep>;

/** `from`: the day from which the present step is counted. */
function walkPath(
  path: readonly PathStep[],
  input: HankintaInput & { readonly vaihe: OpenVaihe },
  from: IsoDay,
): readonly Step[] {
  const published = input.tarjouspyyntoJulkaistu;
  const steps: Step[] = [];
  let day = from;
  let tendering = false;
  for (const one of path) {
    if (RANK[one.step] === TENDER_RANK && !tendering) {
      tendering = true;
      // The tender runs from its publishing; one that is not out yet can't be published before it is prepared.
      if (published !== null && (input.vaihe === 'Tarjouspyyntö' || published > day)) day = published;
    }
    if (RANK[one.step] > TENDER_RANK && day < from) day = from;
    const step = stepFrom(one, day);
    day = step.to;
    if (step.to > from || RANK[one.step] !== TENDER_RANK) steps.push(step);
  }
  return untilSignature(steps, input);
}

/** A day agreed on for the signature: before the contract stage it can only put the contract off. */
function untilSignature(steps: readonly Step[], input: HankintaInput): readonly Step[] {
  const signed = input.sopimusAllekirjoitettu;
  const last = steps[steps.length - 1];
  if (signed === null || last === undefined) return steps;
  if (input.vaihe !== 'Sopimus' && signed <= last.to) return steps;
  const agreed: Step = {
    ...last,
    to: signed,
    days: daysBetween(last.from, signed),
    source: { kind: 'cell', name: 'Sopimus allekirjoitettu' },
    movedFrom: null,
  };
  return [...steps.slice(0, -1), agreed];
}
