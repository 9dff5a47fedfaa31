// Which day of the week a calendar day is.
import { daysBetween, type IsoDay } from './day';

export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Any Monday will do as the one to count from. */
const A_MONDAY = '2020-11-30';

/** ISO 8601: 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: IsoDay): Weekday {
  const past = daysBetween(A_MONDAY, day) % 7;
  return (past < 0 ? past + 8 : past + 1) as Weekday;
}
