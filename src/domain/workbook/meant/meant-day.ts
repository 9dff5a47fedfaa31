// Days as a hurried hand or another program writes them: `1. heinäkuuta 2020`, `2020/07/01`, `1.7.20`, `ke 1.7.2020`.
import { daysBetween, type IsoDay, makeDay } from '../../day/day';
import { readNumericDay } from '../../day/numeric-day';
import { MONTHS_FI } from '../../schedule/fi/months';
import { fold } from '../likeness';
import type { Meant } from './meant';

const YEAR_FIRST = /^(\d{4})([./-])(\d{1,2})\2(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/;
const DAY_FIRST = /^(\d{1,2})([./,-]) ?(\d{1,2})([./,-]) ?(\d{4})$/;
const SHORT_YEAR = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{2})$/;
const NO_YEAR = /^(\d{1,2})\. ?(\d{1,2})\.?$/;
const MONTH_NAMED = /^(\d{1,2})\.? (\p{L}+?)(?:ta|n)? (\d{4})$/u;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})$/;
const WEEKDAY =
  /^(?:ma|ti|ke|to|pe|la|su|(?:maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai)(?:na)?) /i;
const TIME_OF_DAY = /[ ,]+(?:klo\.? ?\d{1,2}(?:[.:]\d{2})?|\d{1,2}[.:]\d{2})$/i;

/** `text` without invisible characters; null where it is no day. A day without its year is probably the one nearest to `today`. */
export function meantDay(text: string, today: IsoDay): Meant | null {
  const bare = text.replace(/[.,;]+$/, '');
  const certain = dayOf(bare) ?? yearFirst(bare) ?? named(bare);
  if (certain !== null) return meant(certain, true);
  const dayFirst = DAY_FIRST.exec(bare);
  if (dayFirst !== null) {
    const [, day, one, month, other, year] = dayFirst;
    // `7/1/2020` may be American; `30/11/2020` can't be.
    const onlyOne = one === other && one !== ',' && Number(day) > 12;
    return meant(makeDay(Number(year), Number(month), Number(day)), onlyOne);
  }
  const short = SHORT_YEAR.exec(text);
  if (short !== null) {
    return meant(makeDay(2000 + Number(short[3]), Number(short[2]), Number(short[1])), false);
  }
  const noYear = NO_YEAR.exec(text);
  if (noYear !== null) return meant(nearestDay(Number(noYear[2]), Number(noYear[1]), today), false);
  const compact = COMPACT.exec(bare);
  if (compact !== null) {
    return meant(makeDay(Number(compact[1]), Number(compact[2]), Number(compact[3])), false);
  }
  // A weekday or a time of day beside it would be lost: the person is asked.
  const alone = bare.replace(WEEKDAY, '').replace(TIME_OF_DAY, '');
  return alone === bare ? null : meant(dayOf(alone), false);
}

function meant(day: IsoDay | null, certain: boolean): Meant | null {
  return day === null ? null : { to: { day, minutes: 0 }, certain };
}

function nearestDay(month: number, day: number, today: IsoDay): IsoDay | null {
  const year = Number(today.slice(0, 4));
  const found = [year - 1, year, year + 1].flatMap((one) => makeDay(one, month, day) ?? []);
  const distance = (one: IsoDay) => Math.abs(daysBetween(today, one));
  const [first] = found.sort((a, b) => distance(a) - distance(b));
  return first ?? null;
}

function dayOf(text: string): IsoDay | null {
  const read = readNumericDay(text);
  return read.found ? read.day : null;
}

function yearFirst(text: string): IsoDay | null {
  const found = YEAR_FIRST.exec(text);
  return found === null ? null : makeDay(Number(found[1]), Number(found[3]), Number(found[4]));
}

function named(text: string): IsoDay | null {
  const found = MONTH_NAMED.exec(text);
  const month = fold(found?.[2] ?? '');
  const index = MONTHS_FI.findIndex((one) => fold(one) === month);
  return found === null || index < 0 ? null : makeDay(Number(found[3]), index + 1, Number(found[1]));
}
