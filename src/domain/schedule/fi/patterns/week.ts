// ISO weeks: viikko 47, vko 6/2027, viikoilla 41–42, 47. viikolla.
import type { Pattern, Proposal } from '../../language';
import type { Role } from '../../sense';
import { rangeOf, type Time } from '../../time';
import type { Token } from '../../tokens';
import { weekTime } from './named-times';
import {
  isGlued,
  isMark,
  isWord,
  numberAt,
  senseAt,
  slashYear,
  stopLength,
  suffixAt,
  unitAt,
} from './shapes';

type Tokens = readonly Token[];

export const week: Pattern = {
  id: 'week',
  starts: ['unit', 'number'],
  title: 'Viikko',
  examples: [
    'viikolla 47',
    'vko 6/2027',
    'viikoilla 41–42',
    'vk 6-8',
    'viikko 5 / 2021',
    'viikosta 41 alkaen',
    '47. viikolla',
  ],
  match(tokens, at) {
    const unit = unitAt(tokens, at, 'week');
    return unit === null ? numberFirst(tokens, at) : wordFirst(tokens, at, unit.role);
  },
};

function wordFirst(tokens: Tokens, at: number, wordRole: Role): Proposal | null {
  const stop = stopLength(tokens, at + 1);
  const suffix = stop === 0 ? suffixAt(tokens, at + 1) : null;
  const role = suffix?.role ?? wordRole;
  const start = at + 1 + stop + (suffix?.length ?? 0);
  const first = weekNumber(tokens, start) ?? weekInWords(tokens, start);
  if (first === null) return null;
  let end = start + 1;
  let last = first;
  for (let step = joinLength(tokens, end); step > 0; step = joinLength(tokens, end)) {
    const next = weekNumber(tokens, end + step);
    if (next === null || isDayAt(tokens, end + step)) break;
    if (isMark(tokens, end, '/') && next !== last + 1) break;
    last = next;
    end += step + 1;
  }
  const year = slashYear(tokens, end);
  const over = year === null ? null : overYears(tokens, end + year.length);
  if (year !== null && over !== null) {
    const time = rangeOf(weekTime(last, year.year), weekTime(over.week, over.year));
    return { length: end + year.length + over.length - at, piece: { is: 'time', time: { ...time, role } } };
  }
  const tail = suffixAt(tokens, end + (year?.length ?? 0));
  const time = weeks(first, last, year?.year ?? null, tail?.role ?? role);
  if (time === null) return null;
  return { length: end - at + (year?.length ?? 0) + (tail?.length ?? 0), piece: { is: 'time', time } };
}

/** "viikot 50/2020–2/2021": the second of two weeks with a year each. */
function overYears(tokens: Tokens, at: number): { week: number; year: number; length: number } | null {
  const week = isMark(tokens, at, '-') ? weekNumber(tokens, at + 1) : null;
  const year = slashYear(tokens, at + 2);
  return week === null || year === null ? null : { week, year: year.year, length: 2 + year.length };
}

/** "47. viikolla"; after a month's name it is counted within the month, which is another pattern's. */
function numberFirst(tokens: Tokens, at: number): Proposal | null {
  const number = weekNumber(tokens, at);
  const unit = unitAt(tokens, at + 2, 'week');
  if (number === null || unit === null || !isMark(tokens, at + 1, '.')) return null;
  if (senseAt(tokens, at - 1, 'month') !== null) return null;
  return { length: 3, piece: { is: 'time', time: weekTime(number, null, unit.role) } };
}

function weeks(first: number, last: number, year: number | null, role: Role): Time | null {
  if (first === last) return weekTime(first, year, role);
  return {
    ...rangeOf(weekTime(first, year !== null && last < first ? year - 1 : year), weekTime(last, year)),
    role,
  };
}

/** "viikolla seitsemän" */
function weekInWords(tokens: Tokens, at: number): number | null {
  const count = senseAt(tokens, at, 'count')?.value ?? 0;
  return count >= 1 ? count : null;
}

function weekNumber(tokens: Tokens, at: number): number | null {
  const number = numberAt(tokens, at, 2);
  return number !== null && number >= 1 && number <= 53 ? number : null;
}

/** "viikolla 13, 23.–24.3.": what follows the comma is a day. */
function isDayAt(tokens: Tokens, at: number): boolean {
  return (isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1)) || numberAt(tokens, at, 2) === null;
}

function joinLength(tokens: Tokens, at: number): number {
  if (isMark(tokens, at, '-') || isMark(tokens, at, '/') || isWord(tokens, at, 'ja', 'tai', 'sekä')) return 1;
  return isMark(tokens, at, ',') && tokens[at + 1]?.kind === 'number' ? 1 : 0;
}
