// A day in figures: 13.11.2020, 13.11., 13.11, 30.6.18, 2020-11-30, 30/11/2020; and days that the calendar lacks.
import { makeDay } from '../../../day/day';
import type { Pattern, Piece, Proposal } from '../../language';
import type { Token } from '../../tokens';
import { dayTime } from './named-times';
import { fullYearAt, isDecimal, isGlued, isMark, isTail, numberAt, suffixAt, yearAt } from './shapes';

type Tokens = readonly Token[];

export interface NumericDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  readonly length: number;
  /** 13.11 without its last full stop may be another number. */
  readonly bare: boolean;
}

export const numericDay: Pattern = {
  id: 'numeric-day',
  starts: ['number'],
  title: 'Päivä numeroin',
  examples: [
    '13.11.2020',
    '13.11.',
    '30.6.18',
    '2020-11-30',
    '13.11 mennessä',
    '31.12.2020:een mennessä',
    '31.2.2021',
  ],
  match(tokens, at) {
    if (tokens[at]?.kind !== 'number' || isTail(tokens, at)) return null;
    return isoDay(tokens, at) ?? slashDay(tokens, at) ?? finnishDay(tokens, at);
  },
};

/** `d.m.`, `d.m.yy`, `d.m.yyyy` or `d.m` at a place, whether or not there is such a day. */
export function numericDayAt(tokens: Tokens, at: number): NumericDay | null {
  const day = numberAt(tokens, at, 2);
  const month = numberAt(tokens, at + 2, 2);
  if (day === null || month === null || !isMark(tokens, at + 1, '.') || !isGlued(tokens, at + 1)) return null;
  if (!isMark(tokens, at + 3, '.') || !isGlued(tokens, at + 3)) {
    const late = tokens[at + 3]?.spaced === true ? fullYearAt(tokens, at + 3) : null;
    if (late !== null) return { day, month, year: late, length: 4, bare: false };
    return isGlued(tokens, at + 2) && !isDecimal(tokens, at + 3)
      ? { day, month, year: null, length: 3, bare: true }
      : null;
  }
  if (tokens[at + 4]?.kind !== 'number') return { day, month, year: null, length: 4, bare: false };
  const glued = isGlued(tokens, at + 4);
  const year = glued ? yearAt(tokens, at + 4) : fullYearAt(tokens, at + 4);
  if (year === null && glued) return null;
  if (year !== null && glued && isDecimal(tokens, at + 5) && !isMark(tokens, at + 5, '/')) return null;
  return { day, month, year, length: year === null ? 4 : 5, bare: false };
}

function finnishDay(tokens: Tokens, at: number): Proposal | null {
  const read = numericDayAt(tokens, at);
  if (read === null || (read.bare && !isSurelyDay(tokens, at))) return null;
  const suffix = suffixAt(tokens, at + read.length);
  const length = read.length + (suffix?.length ?? 0);
  if (!isRealDay(read)) return looksLikeDay(read) ? { length, piece: impossible(read) } : null;
  const time = dayTime(read.day, read.month, read.year, suffix?.role ?? 'plain');
  return { length, piece: { is: 'time', time: read.bare ? { ...time, guess: 'likely' } : time } };
}

/** 29.2. is a day in some years: the anchor's year decides later. */
export function isRealDay({
  day,
  month,
  year,
}: {
  day: number;
  month: number;
  year: number | null;
}): boolean {
  return month >= 1 && month <= 12 && makeDay(year ?? 2020, month, day) !== null;
}

function looksLikeDay({ day, month, year, bare }: NumericDay): boolean {
  if (bare) return false;
  return year !== null || (month >= 1 && month <= 12 && day >= 1 && day <= 31);
}

/** "13.11" may be a version or a share: a day with a two-figure month, or with words of time beside it. */
function isSurelyDay(tokens: Tokens, at: number): boolean {
  const month = tokens[at + 2]?.text ?? '';
  const next = tokens[at + 3];
  const cued =
    next?.kind === 'word' && /^(mennessä|asti|saakka|alkaen|lähtien|klo|jälkeen|aikana)$/.test(next.text);
  const named = tokens[at - 1]?.sense?.is === 'weekday';
  return (
    cued ||
    named ||
    isInRange(tokens, at) ||
    (month.length === 2 && Number(month) <= 12 && next?.kind !== 'number')
  );
}

/** "20.12-10.1": one end has a two-figure month or its full stop. "15.1" alone in its cell is a day, "1.5" may not be. */
function isInRange(tokens: Tokens, at: number): boolean {
  if (tokens.length === 3) return (numberAt(tokens, at, 2) ?? 0) > 12;
  const isSure = (one: number) => {
    const read = tokens[one]?.kind === 'number' ? numericDayAt(tokens, one) : null;
    return read !== null && (!read.bare || tokens[one + 2]?.text.length === 2);
  };
  return (isMark(tokens, at + 3, '-') && isSure(at + 4)) || (isMark(tokens, at - 1, '-') && isSure(at - 4));
}

/** 30.2.2021 → the month's last day; 11.30.2020 → 30.11.2020; else nothing sensible. */
function impossible({ day, month, year }: NumericDay): Piece {
  const tail = year === null ? '' : String(year);
  if (month >= 1 && month <= 12 && day >= 29 && day <= 31) {
    const last = [31, 30, 29, 28].find((one) => makeDay(year ?? 2021, month, one) !== null) ?? 28;
    return { is: 'impossible', suggestion: `${last}.${month}.${tail}` };
  }
  const swapped = day >= 1 && day <= 12 && month > 12 && makeDay(year ?? 2020, day, month) !== null;
  return swapped ? { is: 'impossible', suggestion: `${month}.${day}.${tail}` } : { is: 'impossible' };
}

function isoDay(tokens: Tokens, at: number): Proposal | null {
  const year = fullYearAt(tokens, at);
  const month = numberAt(tokens, at + 2, 2);
  const day = numberAt(tokens, at + 4, 2);
  const shape = isMark(tokens, at + 1, '-') && isMark(tokens, at + 3, '-');
  if (year === null || month === null || day === null || !shape) return null;
  if (![1, 2, 3, 4].every((step) => isGlued(tokens, at + step))) return null;
  if (makeDay(year, month, day) === null)
    return { length: 5, piece: impossible({ day, month, year, length: 5, bare: false }) };
  return { length: 5, piece: { is: 'time', time: dayTime(day, month, year) } };
}

/** 30/11/2020; where either order could be meant (5/6/2021) the Finnish one is taken and said to be ambiguous. */
function slashDay(tokens: Tokens, at: number): Proposal | null {
  const day = numberAt(tokens, at, 2);
  const month = numberAt(tokens, at + 2, 2);
  const year = fullYearAt(tokens, at + 4);
  if (day === null || month === null || year === null || !isMark(tokens, at + 1, '/')) return null;
  if (!isMark(tokens, at + 3, '/')) return null;
  if (makeDay(year, month, day) === null) {
    return { length: 5, piece: impossible({ day, month, year, length: 5, bare: false }) };
  }
  const time = dayTime(day, month, year);
  const unclear = day <= 12 && day !== month;
  return {
    length: 5,
    piece: { is: 'time', time: unclear ? { ...time, guess: 'uncertain', ambiguous: true } : time },
  };
}
