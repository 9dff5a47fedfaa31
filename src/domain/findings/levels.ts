// How bad a deviation is: the limits of design.md ("Lights"), as settings.
import { daysBetween, type IsoDay } from '../day/day';
import type { TimeValue } from '../workbook/column';
import type { Settings } from '../workbook/settings';

/** Calendar days past a target's latest day; null while it is not past, open, or not understood. */
export function daysPast(target: TimeValue | undefined, today: IsoDay): number | null {
  if (target === undefined || target.latest === null || today <= target.latest) return null;
  return daysBetween(target.latest, today);
}

/** Over the limit, or past the hanke's end: punainen. */
export function levelOfDays(
  days: number,
  settings: Settings,
  today: IsoDay,
  hankeEnd: IsoDay | undefined,
): 'keltainen' | 'punainen' {
  const beyondEnd = hankeEnd !== undefined && today > hankeEnd;
  return days > settings.punainenPaivia || beyondEnd ? 'punainen' : 'keltainen';
}

export interface Overrun {
  /** Days from the target to the forecast. */
  readonly days: number;
  /** The limit of punainen that they pass while the days late do not. */
  readonly limit: number;
}

export interface LateLevel {
  readonly severity: 'keltainen' | 'punainen';
  /** Where the forecast makes it punainen, and not the days that have passed. */
  readonly overrun: Overrun | null;
}

/**
 * The level of a row past its target: by the days that have passed, or by those to the forecast where they are more.
 * `forecast` is a day not before `today`; null where there is none.
 */
export function lateLevel(
  {
    targetDay,
    days,
    forecast,
  }: { readonly targetDay: IsoDay; readonly days: number; readonly forecast: IsoDay | null },
  { settings, today }: { readonly settings: Settings; readonly today: IsoDay },
  hankeEnd: IsoDay | undefined,
): LateLevel {
  const limit = settings.punainenPaivia;
  const until = forecast === null ? days : daysBetween(targetDay, forecast);
  return {
    severity: levelOfDays(Math.max(days, until), settings, forecast ?? today, hankeEnd),
    overrun: until > limit && days <= limit ? { days: until, limit } : null,
  };
}

/** A forecast past its target by no more than it is allowed late in the work colours nothing, unless the hanke has ended by it. */
export function levelOfForecast(
  { days, tolerance }: { readonly days: number; readonly tolerance: number | null },
  settings: Settings,
  forecast: IsoDay,
  hankeEnd: IsoDay | undefined,
): 'huomautus' | 'keltainen' | 'punainen' {
  const level = levelOfDays(days, settings, forecast, hankeEnd);
  return tolerance !== null && level === 'keltainen' ? 'huomautus' : level;
}

/** In percentage points, as told beside what is held against them. */
export interface PointLimits {
  readonly yellow: number;
  readonly red: number;
}

export function pointLimits(settings: Settings): PointLimits {
  return { yellow: settings.keltainenProsenttiyksikkoa, red: settings.punainenProsenttiyksikkoa };
}

/** Percentage points behind elapsed time; null within the limit. */
export function levelOfPoints(behind: number, settings: Settings): 'keltainen' | 'punainen' | null {
  if (behind >= settings.punainenProsenttiyksikkoa) return 'punainen';
  return behind >= settings.keltainenProsenttiyksikkoa ? 'keltainen' : null;
}

/** How far a time has been put off from what it was at first, in calendar days by their last days. */
export interface Slip {
  /** The words of the first time, and the last day they mean. */
  readonly original: string;
  readonly originalDay: IsoDay;
  readonly days: number;
}

/** Null where it has not been put off, or one of the two names no last day. */
export function slipOf(original: TimeValue | undefined, present: TimeValue | undefined): Slip | null {
  if (original?.latest == null || present?.latest == null) return null;
  const days = daysBetween(original.latest, present.latest);
  return days > 0 ? { original: original.words, originalDay: original.latest, days } : null;
}
