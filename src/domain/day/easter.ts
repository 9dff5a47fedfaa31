// Easter Sunday of the Western churches: what Finnish movable holidays are counted from.
import { type IsoDay, makeDay } from './day';

/**
 * Easter Sunday by the Gregorian rule (the "Meeus/Jones/Butcher" algorithm), between 22.3. and 25.4.
 * @throws RangeError for a year outside 1900–2199, which the calendar of this project does not hold.
 */
export function easterSunday(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  const day = makeDay(year, Math.floor(count / 31), (count % 31) + 1);
  if (day === null) throw new RangeError(`No Easter for the year ${year}`);
  return day;
}
