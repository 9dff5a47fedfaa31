// Easter Sunday of a year, the day on which the movable feasts hang.
import { gregorianEaster } from 'date-easter';
import type { IsoDay } from './day';
import { makeDay } from './day';

/** Easter Sunday by the Gregorian calendar. @throws RangeError for a year outside 1900–2199 */
export function easterSunday(year: number): IsoDay {
  const easter = gregorianEaster(year);
  const day = makeDay(year, easter.month, easter.day);
  if (day === null) throw new RangeError(`no such year in the calendar: ${year}`);
  return day;
}
