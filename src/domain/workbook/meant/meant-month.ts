// Months as people write them beside the forms that are read: `11.2020`, `2020/11`, `marraskuun 2020`.
import { addDays, type IsoDay, type IsoMonth, isMonth, monthOf } from '../../day/day';
import { MONTHS_FI } from '../../schedule/fi/months';
import { fold } from '../likeness';
import type { Meant } from './meant';

const MONTH_FIRST = /^(\d{1,2}) ?[./-] ?(\d{4})$/;
const YEAR_FIRST = /^(20\d{2}) ?[./-]? ?(\d{1,2})$/;
const NAMED = /^(\p{L}{4,}) ?[-–’']? ?(\d{4}|\d{2})?$/u;
/** `11/20`; `11.20` may be a day of another month. */
const SHORT_YEAR = /^(\d{1,2}) ?\/ ?(2\d)$/;
const DAY = /^\d{1,2}\. ?(\d{1,2})\.$/;
/** A date cell that has lost its format: 1.1.2000 to 31.12.2099 as the sheet counts days. */
const SERIAL = /^\d{5}$/;
const [FIRST_SERIAL, LAST_SERIAL, SERIAL_OF_1970] = [36_526, 73_050, 25_569];

/** `text` without invisible characters; null where it is no month. One without its year is probably the one nearest to `today`. */
export function meantMonth(text: string, today: IsoDay): Meant | null {
  const bare = text.replace(/[.,;]+$/, '');
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst !== null) return meant(Number(monthFirst[2]), Number(monthFirst[1]));
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst !== null) return meant(Number(yearFirst[1]), Number(yearFirst[2]));
  const shortYear = SHORT_YEAR.exec(bare);
  if (shortYear !== null) return asked(meant(2000 + Number(shortYear[2]), Number(shortYear[1])));
  const day = DAY.exec(text);
  if (day !== null) return nearestMonth(Number(day[1]), today);
  if (SERIAL.test(bare)) return ofSerial(Number(bare));
  const named = NAMED.exec(bare);
  if (named === null) return null;
  const word = fold(named[1] ?? '');
  // `marras`, `marraskuun`, `marraskuussa`: the stem tells the month.
  const index = MONTHS_FI.findIndex((one) => {
    const month = fold(one);
    return word.startsWith(month) || month === `${word}kuu`;
  });
  if (index < 0) return null;
  const year = named[2];
  if (year === undefined) return nearestMonth(index + 1, today);
  return year.length === 4 ? meant(Number(year), index + 1) : asked(meant(2000 + Number(year), index + 1));
}

function ofSerial(serial: number): Meant | null {
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return null;
  return { to: monthOf(addDays('1970-01-01', serial - SERIAL_OF_1970)), certain: true };
}

function nearestMonth(month: number, today: IsoDay): Meant | null {
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const shift = month - now > 6 ? -1 : now - month > 6 ? 1 : 0;
  return asked(meant(year + shift, month));
}

function asked(of: Meant | null): Meant | null {
  return of === null ? null : { to: of.to, certain: false };
}

function meant(year: number, month: number): Meant | null {
  const to: IsoMonth = `${year}-${String(month).padStart(2, '0')}`;
  return isMonth(to) ? { to, certain: true } : null;
}
