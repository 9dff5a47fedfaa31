// A day or a span in natural Finnish, for our own sentences: what is written here reads back to the same span.
import { firstDayOf, type IsoDay, lastDayOf, monthOf } from '../../day/day';
import { daysSinceMonday, weekOf } from '../../day/week';
import type { ScheduleKind } from '../schedule';
import { MONTHS_FI } from './months';

export interface WrittenSpan {
  readonly kind: ScheduleKind;
  /** Null: open. */
  readonly earliest: IsoDay | null;
  readonly latest: IsoDay | null;
}

/** `13.11.2020`. */
export function writeDay(day: IsoDay): string {
  return `${dayAndMonth(day)}${day.slice(0, 4)}`;
}

/**
 * "tammikuun 2021 loppuun mennessä", "viikolla 47/2020", "5.–7.5.2021", "1.3.2021 alkaen"; years are always told.
 * With both ends open: "avoin", or an empty text where there is no time at all.
 */
export function writeSchedule({ kind, earliest, latest }: WrittenSpan): string {
  if (earliest === null && latest === null) return kind === 'none' ? '' : 'avoin';
  if (earliest === null) return `${endOf(latest ?? '')} ${kind === 'by' ? 'mennessä' : 'saakka'}`;
  if (latest === null) return `${writeDay(earliest)} alkaen`;
  const during = duringOf(earliest, latest);
  return kind === 'around' ? `noin ${during}` : during;
}

/** The last day of a month or a year by name, others in figures. */
function endOf(day: IsoDay): string {
  if (day !== lastDayOf(monthOf(day))) return writeDay(day);
  const year = day.slice(0, 4);
  return day.slice(5) === '12-31' ? `vuoden ${year} loppuun` : `${monthName(day)}n ${year} loppuun`;
}

function duringOf(earliest: IsoDay, latest: IsoDay): string {
  if (earliest === latest) return writeDay(earliest);
  return (
    wholeMonths(earliest, latest) ??
    wholeWeeks(earliest, latest) ??
    partOfMonth(earliest, latest) ??
    days(earliest, latest)
  );
}

/** Seasons by their first and last month; other spans of whole months by the names of the months. */
const SEASONS: Readonly<Record<string, string>> = {
  '01-05': 'keväällä',
  '06-08': 'kesällä',
  '09-12': 'syksyllä',
};

function wholeMonths(earliest: IsoDay, latest: IsoDay): string | null {
  if (earliest !== firstDayOf(monthOf(earliest)) || latest !== lastDayOf(monthOf(latest))) return null;
  const [first, last] = [earliest.slice(0, 4), latest.slice(0, 4)];
  const months = `${earliest.slice(5, 7)}-${latest.slice(5, 7)}`;
  if (months === '01-12') return first === last ? `vuonna ${first}` : `vuosina ${first}–${last}`;
  if (first !== last) return `${monthName(earliest)}sta ${first} ${monthName(latest)}hun ${last}`;
  if (monthOf(earliest) === monthOf(latest)) return `${monthName(earliest)}ssa ${first}`;
  return `${SEASONS[months] ?? `${monthName(earliest).replace(/kuu$/, '')}–${monthName(latest)}ssa`} ${first}`;
}

function wholeWeeks(earliest: IsoDay, latest: IsoDay): string | null {
  if (daysSinceMonday(earliest) !== 0 || daysSinceMonday(latest) !== 6) return null;
  const first = weekOf(earliest);
  const last = weekOf(latest);
  if (first.year !== last.year) return null;
  return first.week === last.week
    ? `viikolla ${first.week}/${first.year}`
    : `viikoilla ${first.week}–${last.week}/${first.year}`;
}

/** First and last day of the parts that Finnish has a word for; an empty last day is the month's last. */
const MONTH_PARTS: Readonly<Record<string, string>> = {
  '01-10': 'alussa',
  '01-15': 'alkupuolella',
  '11-20': 'puolivälissä',
  '16-': 'loppupuolella',
  '21-': 'lopussa',
};

function partOfMonth(earliest: IsoDay, latest: IsoDay): string | null {
  if (monthOf(earliest) !== monthOf(latest)) return null;
  const end = latest === lastDayOf(monthOf(latest)) ? '' : latest.slice(8);
  const part = MONTH_PARTS[`${earliest.slice(8)}-${end}`];
  return part === undefined ? null : `${monthName(earliest)}n ${earliest.slice(0, 4)} ${part}`;
}

function days(earliest: IsoDay, latest: IsoDay): string {
  if (monthOf(earliest) === monthOf(latest)) return `${Number(earliest.slice(8))}.–${writeDay(latest)}`;
  const sameYear = earliest.slice(0, 4) === latest.slice(0, 4);
  return `${sameYear ? dayAndMonth(earliest) : writeDay(earliest)}–${writeDay(latest)}`;
}

function dayAndMonth(day: IsoDay): string {
  return `${Number(day.slice(8, 10))}.${Number(day.slice(5, 7))}.`;
}

function monthName(day: IsoDay): string {
  return MONTHS_FI[Number(day.slice(5, 7)) - 1] ?? '';
}
