// Which day of the week a calendar day is.
import type { IsoDay } from './day';
import { daysSinceMonday } from './week';

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: IsoDay): Weekday {
  return (daysSinceMonday(day) + 1) as Weekday;
}
