// Times by their calendar names, built once for all patterns: a day, a month, a season, a week, a part of the year.
import type { Part, Role, Season } from '../../sense';
import { daySpan, monthDay, monthsSpan, weekSpan } from '../../spans';
import { rangeOf, type Time } from '../../time';
import { partOf } from '../../time-part';

/** A day of a month; `year` null: the anchor decides. */
export function dayTime(day: number, month: number, year: number | null, role: Role = 'plain'): Time {
  return {
    grain: 'day',
    year,
    span: (one) => daySpan(monthDay(one, month, day)),
    said: year === null ? ['day', 'month'] : ['day', 'month', 'year'],
    role,
    ...(day === 29 && month === 2 ? { mended: `28.2.${year ?? ''}` } : {}),
  };
}

export function monthTime(month: number, year: number | null, role: Role = 'plain'): Time {
  return {
    grain: 'month',
    year,
    span: (one) => monthsSpan(one, month, month),
    said: year === null ? ['month'] : ['month', 'year'],
    role,
  };
}

/** From one month to another; over the year's end the year is that of the last. */
export function monthsTime(first: number, last: number, year: number | null, role: Role = 'plain'): Time {
  const range = rangeOf(
    monthTime(first, year === null || first <= last ? year : year - 1),
    monthTime(last, year),
  );
  return { ...range, role, compound: true };
}

export function weekTime(week: number, year: number | null, role: Role = 'plain'): Time {
  return {
    grain: 'week',
    year,
    span: (one) => weekSpan(one, week),
    said: year === null ? ['week'] : ['week', 'year'],
    role,
  };
}

/** First and last month; the year is the one in which the season ends (month 0 is the December before). */
const SEASON_MONTHS: Readonly<Record<Season, readonly [number, number]>> = {
  spring: [1, 5],
  summer: [6, 8],
  autumn: [9, 12],
  winter: [0, 2],
  'late-winter': [2, 3],
  'school-year': [-4, 7],
};

export function seasonTime(season: Season, role: Role): Time {
  const [first, last] = SEASON_MONTHS[season];
  return {
    grain: 'season',
    year: null,
    span: (year) => monthsSpan(year, first, last),
    said: ['season'],
    role,
    beforeItBegins: true,
  };
}

/** Months in a quarter, a third and a half of a year. */
const SHARE_MONTHS = { quarter: 3, third: 4, half: 6 } as const;
export type YearShare = keyof typeof SHARE_MONTHS;

/** The nth quarter, third or half of a year; -1 is the last. Null: there is no such. */
export function shareTime(share: YearShare, nth: number, year: number | null, role: Role): Time | null {
  const months = SHARE_MONTHS[share];
  const count = 12 / months;
  const ordinal = nth === -1 ? count : nth;
  if (ordinal < 1 || ordinal > count) return null;
  return {
    grain: share === 'half' ? 'half' : 'quarter',
    year,
    span: (one) => monthsSpan(one, (ordinal - 1) * months + 1, ordinal * months),
    said: year === null ? ['quarter'] : ['quarter', 'year'],
    role,
  };
}

/** "alkusyksy": a time of its own, which "mennessä" ends on its last day. */
export function seasonPart(whole: Time, part: Part, role: Role): Time {
  const { whole: _whole, ...time } = partOf(whole, part, role);
  return { ...time, beforeItBegins: false };
}
