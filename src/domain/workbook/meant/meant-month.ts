// Months as people write them beside the forms that are read: `11.2020`, `2020/11`, `marraskuun 2020`.
import { type IsoMonth, isMonth } from '../../day/day';
import { MONTHS_FI } from '../../schedule/fi/months';
import { fold } from '../likeness';
import type { Meant } from './meant';

const MONTH_FIRST = /^(\d{1,2}) ?[./-] ?(\d{4})$/;
const YEAR_FIRST = /^(\d{4}) ?[./-]? ?(\d{1,2})$/;
const NAMED = /^(\p{L}{4,}) ?-? ?(\d{4})$/u;

/** `text` without invisible characters; null where it is no month of one year. */
export function meantMonth(text: string): Meant | null {
  const bare = text.replace(/[.,;]+$/, '');
  const monthFirst = MONTH_FIRST.exec(bare);
  if (monthFirst !== null) return meant(Number(monthFirst[2]), Number(monthFirst[1]));
  const yearFirst = YEAR_FIRST.exec(bare);
  if (yearFirst !== null) return meant(Number(yearFirst[1]), Number(yearFirst[2]));
  const named = NAMED.exec(bare);
  if (named === null) return null;
  const word = fold(named[1] ?? '');
  // `marras`, `marraskuun`, `marraskuussa`: the stem tells the month.
  const index = MONTHS_FI.findIndex((one) => {
    const month = fold(one);
    return word.startsWith(month) || month === `${word}kuu`;
  });
  return index < 0 ? null : meant(Number(named[2]), index + 1);
}

function meant(year: number, month: number): Meant | null {
  const to: IsoMonth = `${year}-${String(month).padStart(2, '0')}`;
  return isMonth(to) ? { to, certain: true } : null;
}
