// What a recruitment's forecast gives cause to say beside its target: little time left, a search without a choice.
import { addDays, daysBetween, type IsoDay } from '../../day/day';
import { addMonths, monthsBetween } from '../../day/months';
import { CHECKED, type Figure, type FigureValues, figureIn } from '../figure';
import type { RekrytointiVaihe } from './ladders';

export const WORK_MONTHS: Figure = {
  name: 'Työaikaa hankkeessa vähintään',
  value: 6,
  unit: 'kuukautta',
  mark: 'U',
  source: 'hankesalkun oma raja: lyhyempään työhön on vaikea saada hakijoita',
  checked: CHECKED,
};

export const SEARCH_GRACE: Figure = {
  name: 'Haku päättynyt: aikaa haastatteluihin',
  value: 21,
  unit: 'päivää',
  mark: 'S',
  source: 'toteutuneita hakuja: hakuajan päättymisestä haastatteluihin 2–3 viikkoa, tästä pidempi',
  checked: CHECKED,
};

export interface ShortWork {
  readonly start: IsoDay;
  readonly hankeEnd: IsoDay;
  /** Months of work left when the person begins; 0 where the start is after the end. Not rounded. */
  readonly months: number;
  readonly limit: number;
  /** The start is after the hanke's last day: the post can't be paid for at all. */
  readonly afterEnd: boolean;
}

/** Where less than the limit is left of the hanke from the start on; null where there is enough or no end is known. */
export function shortWork(
  start: IsoDay,
  hankeEnd: IsoDay | undefined,
  figures: FigureValues,
): ShortWork | null {
  if (hankeEnd === undefined) return null;
  const limit = figureIn(WORK_MONTHS, figures);
  const closes = addDays(hankeEnd, 1);
  if (start <= addMonths(closes, -limit)) return null;
  const months = monthsBetween(start, closes);
  return { start, hankeEnd, months, limit, afterEnd: start > hankeEnd };
}

export interface SearchEnded {
  readonly hakuPaattyy: IsoDay;
  /** Days since the last day of the search. */
  readonly days: number;
  /** So many days it usually takes to come to the interviews. */
  readonly grace: number;
}

/** Haku päättyy has passed and Vaihe is still Haku auki: no interviews, no choice, no new search. */
export function searchEnded(
  vaihe: RekrytointiVaihe,
  hakuPaattyy: IsoDay | null,
  figures: FigureValues,
  today: IsoDay,
): SearchEnded | null {
  if (vaihe !== 'Haku auki' || hakuPaattyy === null || hakuPaattyy >= today) return null;
  return { hakuPaattyy, days: daysBetween(hakuPaattyy, today), grace: figureIn(SEARCH_GRACE, figures) };
}
