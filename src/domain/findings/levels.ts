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
