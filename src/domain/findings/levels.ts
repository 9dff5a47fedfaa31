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
