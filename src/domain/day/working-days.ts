// Working days: the days on which offices are open and a deadline can end.
import { addDays, type IsoDay } from './day';
import { holidayOn } from './holidays';
import { weekdayOf } from './weekday';

/** Neither Saturday, Sunday, public holiday, juhannusaatto nor jouluaatto. */
export function isWorkingDay(day: IsoDay): boolean {
  return weekdayOf(day) <= 5 && holidayOn(day) === undefined;
}

/** The day itself where it is a working day, else the first one after it. */
export function workingDayFrom(day: IsoDay): IsoDay {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/** The day itself where it is a working day, else the last one before it. */
export function workingDayUntil(day: IsoDay): IsoDay {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}
