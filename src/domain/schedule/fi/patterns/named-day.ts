// Days with the month's name: 15. helmikuuta, 1.–7. kesäkuuta, tammikuun 16. päivä.
import type { Pattern, Proposal } from '../../language';
import type { Role } from '../../sense';
import { rangeOf } from '../../time';
import type { Token } from '../../tokens';
import { dayTime } from './named-times';
import { isRealDay } from './numeric-day';
import { dayStep } from './numeric-days';
import { isMark, numberAt, senseAt, stopLength, unitAt } from './shapes';

type Tokens = readonly Token[];

export const dayOfMonth: Pattern = {
  id: 'day-of-month',
  starts: ['number'],
  title: 'Päivä ja kuukauden nimi',
  examples: [
    '15. helmikuuta 2021',
    '3.–9. toukokuuta 2021',
    'perjantaista 4. joulukuuta alkaen',
    '3. päivä maaliskuuta',
  ],
  match(tokens, at) {
    if (tokens[at]?.kind !== 'number') return null;
    const step = dayStep(tokens, at);
    const first = step === null ? null : numberAt(tokens, at, 2);
    const found = named(tokens, at) ?? (step === null ? null : named(tokens, at + step));
    if (found === null) return null;
    const start = found.at === at ? null : first;
    return days(found.month, start, found.day, found.role, found.end - at, found.guessed);
  },
};

export const monthsDay: Pattern = {
  id: 'months-day',
  starts: ['month'],
  title: 'Kuukauden nimi ja päivä',
  examples: [
    'tammikuun 16. päivä',
    'helmikuun 3. pvä mennessä',
    'toukokuun 3.–5. päivä',
    'lokakuun 1. päivästä alkaen',
  ],
  match(tokens, at) {
    const month = senseAt(tokens, at, 'month');
    if (month === null || month.role !== 'of') return null;
    const step = dayStep(tokens, at + 1);
    const last = step !== null && numberAt(tokens, at + 1 + step, 2) !== null ? at + 1 + step : at + 1;
    const day = numberAt(tokens, last, 2);
    if (day === null || !dotOrDay(tokens, last)) return null;
    const dot = isMark(tokens, last + 1, '.') ? 1 : 0;
    if (isOtherUnit(tokens, last + 1 + dot)) return null;
    const word = unitAt(tokens, last + 1 + dot, 'day');
    const end = last + 1 + dot + (word === null ? 0 : 1);
    const stop = word?.short === true ? stopLength(tokens, end) : 0;
    const start = last === at + 1 ? null : numberAt(tokens, at + 1, 2);
    return days(month.month, start, day, word?.role ?? 'plain', end + stop - at, month.guessed === true);
  },
};

/** "16." or "16 päivä"; "tammikuun 16 osallistujaa" is no day. */
function dotOrDay(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at + 1, '.') || unitAt(tokens, at + 1, 'day')?.short === true;
}

/** "tammikuun 2. viikolla", "tammikuun 2.1." */
function isOtherUnit(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind === 'number') return token.spaced === false;
  return token?.sense?.is === 'unit' && token.sense.unit !== 'day';
}

interface Named {
  readonly at: number;
  readonly day: number;
  readonly month: number;
  readonly role: Role;
  readonly end: number;
  readonly guessed: boolean;
}

function named(tokens: Tokens, at: number): Named | null {
  const day = numberAt(tokens, at, 2);
  if (day === null) return null;
  const dot = isMark(tokens, at + 1, '.') ? 1 : 0;
  const word = unitAt(tokens, at + 1 + dot, 'day');
  const monthAt = at + 1 + dot + (word === null ? 0 : 1);
  const month = senseAt(tokens, monthAt, 'month');
  if (month === null || (dot === 0 && month.role !== 'some')) return null;
  const role = word !== null && word.role !== 'plain' ? word.role : month.role;
  const end =
    monthAt + 1 + (tokens[monthAt]?.text.endsWith('k') === true ? stopLength(tokens, monthAt + 1) : 0);
  return { at, day, month: month.month, role, end, guessed: month.guessed === true };
}

function days(
  month: number,
  first: number | null,
  last: number,
  role: Role,
  length: number,
  guessed: boolean,
): Proposal | null {
  if (!isRealDay({ day: last, month, year: null })) return { length, piece: { is: 'impossible' } };
  const plain = role === 'some' || role === 'of' || role === 'in' ? 'plain' : role;
  const end = dayTime(last, month, null, plain);
  const time = first === null || first >= last ? end : { ...rangeOf(dayTime(first, month, null), end) };
  return { length, piece: { is: 'time', time: guessed ? { ...time, guess: 'likely' } : time } };
}
