// The recruitment ladder: the earliest likely start of the work, step by step from what the row says.
import type { IsoDay } from '../../day/day';
import type { CountedFrom } from '../counted-from';
import { type FigureValues, figureIn } from '../figure';
import { type ReferenceClass, scaleSteps } from '../reference-class';
import type { SeasonName } from '../seasons';
import type { ForecastStep } from '../step';
import {
  LADDERS,
  type LadderStep,
  type RekrytointiStep,
  type RekrytointiVaihe,
  type Tayttotapa,
} from './ladders';
import { isSearch, walkLadder } from './walk';

/** What a row of Rekrytoinnit says; null = empty, unreadable or no such column. */
export interface RekrytointiInput {
  /** Null = Haku. */
  readonly tayttotapa: Tayttotapa | null;
  readonly vaihe: RekrytointiVaihe;
  readonly hakuAlkaa: IsoDay | null;
  readonly hakuPaattyy: IsoDay | null;
  readonly aloitus: IsoDay | null;
}

export interface OpenRekrytointi {
  readonly state: 'open';
  /** The earliest likely first day of work; never before `today`. */
  readonly start: IsoDay;
  /** The start that four of five would make, by the own reference class; null without one. */
  readonly late: IsoDay | null;
  readonly tayttotapa: Tayttotapa;
  readonly vaihe: RekrytointiVaihe;
  readonly steps: readonly ForecastStep<RekrytointiStep>[];
  /** The person is chosen and Aloitus names the first day: nothing is estimated. */
  readonly agreed: boolean;
  /** Where the steps are counted from a day before today; then they may have ended by today. */
  readonly stale: CountedFrom | null;
  readonly lengthenedBy: readonly SeasonName[];
  /** The search was interrupted: counted as if it began again today. */
  readonly restart: boolean;
  /** Where the workbook's own finished recruitments gave the lengths. */
  readonly reference: ReferenceClass | null;
}

export type RekrytointiForecast =
  | OpenRekrytointi
  | { readonly state: 'begun'; readonly start: IsoDay | null }
  | { readonly state: 'cancelled' };

/**
 * From Vaihe, the dates and today. How much of the present step is spent nobody knows unless Haku päättyy or
 * Aloitus tells: it is counted whole from today, or from `stale.from` where the row is old. Work steps stand still in July and at Christmas (seasons.ts),
 * calendar steps run through. With a reference class its P50 from the opening of the search to the start replaces
 * the default lengths (stretched in proportion) and the seasons, which it has lived through already.
 */
export function forecastRekrytointi(
  input: RekrytointiInput,
  settings: { readonly figures: FigureValues },
  today: IsoDay,
  reference: ReferenceClass | null = null,
  stale: CountedFrom | null = null,
): RekrytointiForecast {
  const { vaihe } = input;
  if (vaihe === 'Peruttu') return { state: 'cancelled' };
  if (vaihe === 'Aloittanut' || (input.aloitus !== null && input.aloitus <= today)) {
    return { state: 'begun', start: input.aloitus };
  }
  const tayttotapa = input.tayttotapa ?? 'Haku';
  const ladder = LADDERS[tayttotapa];
  const own = reference !== null && ladder.some(isSearch) ? reference : null;
  const walk = (total: number | null) =>
    walkLadder({
      ...input,
      vaihe,
      tayttotapa,
      lengths: lengthsOf(ladder, settings.figures, total),
      own: total !== null,
      figures: settings.figures,
      from: stale?.from ?? today,
    });
  const steps = walk(own?.p50 ?? null);
  const seasons = steps.flatMap(({ lengthenedBy }) => lengthenedBy);
  return {
    state: 'open',
    start: endOf(steps, today),
    late: own === null ? null : endOf(walk(own.p80), today),
    tayttotapa,
    vaihe,
    steps,
    agreed: vaihe === 'Valittu' && input.aloitus !== null,
    stale,
    lengthenedBy: seasons.filter((season, index) => seasons.indexOf(season) === index),
    restart: vaihe === 'Keskeytetty',
    reference: own,
  };
}

function endOf(steps: readonly ForecastStep[], today: IsoDay): IsoDay {
  const end = steps[steps.length - 1]?.to ?? today;
  return end < today ? today : end;
}

/** Days of each step; those from the search on are stretched to `total` where it is given. */
function lengthsOf(
  ladder: readonly LadderStep[],
  figures: FigureValues,
  total: number | null,
): readonly number[] {
  const days = ladder.map(({ length }) => figureIn(length, figures));
  if (total === null) return days;
  const search = ladder.findIndex(isSearch);
  return [...days.slice(0, search), ...scaleSteps(days.slice(search), total)];
}
