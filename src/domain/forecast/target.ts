// A forecast held against a target: late already, not reachable any more, too tight, or too vague to hold it against.
import { daysBetween, type IsoDay } from '../day/day';
import { CHECKED, type Figure, type FigureValues, figureIn } from './figure';
import type { Slack } from './slack';

/** What a target cell says: its words, and the first and last day they mean (null = open or not understood). */
export interface TargetTime {
  readonly words: string;
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

export const VAGUE_LIMIT: Figure = {
  name: 'Epämääräisen tavoitteen raja',
  value: 60,
  unit: 'päivää',
  mark: 'U',
  source: 'hankesalkun oma raja: ”pian” ei enää pidä paikkaansa, jos ennuste on kauempana',
  checked: CHECKED,
};

export type TargetVerdict =
  /** The target's last day is past; `forecastDays` = days from target to forecast. */
  | { readonly kind: 'past'; readonly target: IsoDay; readonly days: number; readonly forecastDays: number }
  /** Not past, but the forecast is later; `tolerance` = the limit that it stays within, or null where it does not. */
  | {
      readonly kind: 'not-reachable';
      readonly target: IsoDay;
      readonly days: number;
      readonly tolerance: number | null;
    }
  /** In time by less than the work at hand needs. */
  | { readonly kind: 'tight'; readonly target: IsoDay; readonly spare: number; readonly slack: Slack }
  /** No day in the target, and the forecast is further away than the limit. */
  | { readonly kind: 'vague-far'; readonly words: string; readonly days: number; readonly limit: number }
  | { readonly kind: 'on-time'; readonly target: IsoDay; readonly spare: number }
  | { readonly kind: 'none' };

/** `forecast` is a day not before `today`; a missing target gives none. */
export function holdAgainst(
  target: TargetTime | null,
  forecast: IsoDay,
  slack: Slack,
  figures: FigureValues,
  today: IsoDay,
): TargetVerdict {
  if (target === null) return { kind: 'none' };
  if (target.latest === null) {
    // "Helmikuusta alkaen" is open at its end, not vague.
    if (target.earliest !== null) return { kind: 'none' };
    const limit = figureIn(VAGUE_LIMIT, figures);
    const days = daysBetween(today, forecast);
    return days > limit ? { kind: 'vague-far', words: target.words, days, limit } : { kind: 'none' };
  }
  const days = daysBetween(target.latest, forecast);
  if (target.latest < today) {
    return {
      kind: 'past',
      target: target.latest,
      days: daysBetween(target.latest, today),
      forecastDays: days,
    };
  }
  if (days > 0) {
    const tolerance = days <= slack.tolerance ? slack.tolerance : null;
    return { kind: 'not-reachable', target: target.latest, days, tolerance };
  }
  const spare = daysBetween(forecast, target.latest);
  return spare < slack.reserve
    ? { kind: 'tight', target: target.latest, spare, slack }
    : { kind: 'on-time', target: target.latest, spare };
}
