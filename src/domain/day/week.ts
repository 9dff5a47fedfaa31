// ISO 8601 weeks: Monday first, week 1 holds 4 January.
import { type IsoDay, makeDay } from './day';
import { dayNumber, dayOfNumber } from './day-number';

export interface IsoWeek {
  /** The year the week belongs to: 1.1.2021 is in week 53 of 2020. */
  readonly year: number;
  readonly week: number;
}

/** 1.1.1970, the day from which days are counted, was a Thursday. */
const THURSDAY = 3;

/** 0 = Monday … 6 = Sunday. */
export function daysSinceMonday(day: IsoDay): number {
  return (((dayNumber(day) + THURSDAY) % 7) + 7) % 7;
}

/** The Monday that begins the week of a day. */
export function weekStart(day: IsoDay): IsoDay {
  return dayOfNumber(dayNumber(day) - daysSinceMonday(day));
}

/** The Monday of an ISO week, or null where the year has no such week (53 in most years). */
export function mondayOf(year: number, week: number): IsoDay | null {
  const fourth = makeDay(year, 1, 4);
  if (fourth === null || !Number.isInteger(week) || week < 1 || week > 53) return null;
  const monday = dayOfNumber(dayNumber(weekStart(fourth)) + (week - 1) * 7);
  return week < 53 || weekOf(monday).year === year ? monday : null;
}

/** The ISO week of a day; its year is the year of the week's Thursday. */
export function weekOf(day: IsoDay): IsoWeek {
  const thursday = dayOfNumber(dayNumber(day) - daysSinceMonday(day) + 3);
  const year = Number(thursday.slice(0, 4));
  return { year, week: Math.floor((dayNumber(thursday) - dayNumber(`${year}-01-01`)) / 7) + 1 };
}
