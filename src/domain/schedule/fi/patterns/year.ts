// Years: vuonna 2021, v. 2021, 2020–2023, vuodesta 2014, syksy -21; and the turn of the year.
import type { Pattern, Proposal } from '../../language';
import type { Role } from '../../sense';
import { monthDay } from '../../spans';
import { type Time, yearsTime } from '../../time';
import type { Token } from '../../tokens';
import {
  fullYearAt,
  isDecimal,
  isGlued,
  isMark,
  isTail,
  isWord,
  senseAt,
  stopLength,
  suffixAt,
  unitAt,
  yearAt,
} from './shapes';

type Tokens = readonly Token[];

export const year: Pattern = {
  id: 'year',
  starts: ['unit', 'number', 'mark'],
  title: 'Vuosi',
  examples: [
    'vuonna 2021',
    'v. 2021 aikana',
    'vuosina 2020–2023',
    '2021–22',
    'vuodesta 2019 asti',
    'vuoden 2021 alusta',
    'syksy -21',
  ],
  match(tokens, at) {
    const unit = unitAt(tokens, at, 'year');
    if (unit === null) return figures(tokens, at, 'plain', 0) ?? shortYear(tokens, at);
    const start = at + 1 + stopLength(tokens, at + 1);
    if (tokens[start]?.kind === 'number')
      return figures(tokens, start, unit.role, start - at) ?? pair(tokens, at, start, unit.role);
    const short = isMark(tokens, start, '-') ? twoFigures(tokens, start + 1) : null;
    return short === null
      ? null
      : { length: start + 2 - at, piece: { is: 'time', time: yearsTime(short, short, unit.role) } };
  },
};

export const yearTurn: Pattern = {
  id: 'year-turn',
  starts: ['year-turn', 'unit'],
  title: 'Vuodenvaihde',
  examples: [
    'vuodenvaihteessa',
    'vuodenvaihteessa 2020–2021',
    'vuodenvaihteessa 21–22',
    'vuodenvaihteen jälkeen',
  ],
  match(tokens, at) {
    const turn = senseAt(tokens, at, 'year-turn');
    const split = turn === null && isWord(tokens, at, 'vuoden') && isTurn(tokens, at + 1);
    if (turn === null && !split) return null;
    const role = turn?.role ?? senseAt(tokens, at + 1, 'part')?.role ?? 'plain';
    const start = at + (split ? 2 : 1);
    const years = yearPair(tokens, start);
    const time = turnTime(years?.last ?? null, role);
    return { length: start - at + (years?.length ?? 0), piece: { is: 'time', time } };
  },
};

function isTurn(tokens: Tokens, at: number): boolean {
  return senseAt(tokens, at, 'part')?.part === 'turn';
}

/** A fortnight each side of New Year; the year is the one that begins. */
function turnTime(last: number | null, role: Role): Time {
  return {
    grain: 'range',
    year: last,
    span: (one) => {
      const earliest = monthDay(one, 0, 15);
      const latest = monthDay(one, 1, 15);
      return earliest === null || latest === null ? null : { earliest, latest };
    },
    said: last === null ? ['day'] : ['day', 'year'],
    role,
    part: 'turn',
  };
}

/** A year, or years, in figures; `taken` tokens stand before them. */
function figures(tokens: Tokens, at: number, role: Role, taken: number): Proposal | null {
  const first = fullYearAt(tokens, at);
  if (first === null || isTail(tokens, at) || isDecade(tokens, at + 1)) return null;
  const two = yearPair(tokens, at);
  if (two === null && isDecimal(tokens, at + 1)) return null;
  const last = two?.last ?? first;
  const end = at + (two?.length ?? 1);
  const suffix = suffixAt(tokens, end);
  const after = taken === 0 && suffix === null ? unitAt(tokens, end, 'year') : null;
  const length = taken + end - at + (suffix?.length ?? 0) + (after === null ? 0 : 1);
  return { length, piece: { is: 'time', time: yearsTime(first, last, suffix?.role ?? after?.role ?? role) } };
}

/** "2020–2023", "2021–22", "2020/2021", "2020 ja 2021", "20-21"; `last` and the tokens taken. */
function yearPair(tokens: Tokens, at: number): { readonly last: number; readonly length: number } | null {
  const first = yearAt(tokens, at);
  const joins = isMark(tokens, at + 1, '-') || isMark(tokens, at + 1, '/') || isWord(tokens, at + 1, 'ja');
  const last = yearAt(tokens, at + 2);
  if (first === null || last === null || !joins || last <= first || isDecimal(tokens, at + 3)) return null;
  if (isMark(tokens, at + 3, '.') && isGlued(tokens, at + 3) && tokens[at + 2]?.text.length === 2)
    return null;
  return { last, length: 3 };
}

/** "vuosina 20-21". */
function pair(tokens: Tokens, at: number, start: number, role: Role): Proposal | null {
  const years = yearPair(tokens, start);
  const first = yearAt(tokens, start);
  if (years === null || first === null) return null;
  return {
    length: start - at + years.length,
    piece: { is: 'time', time: yearsTime(first, years.last, role) },
  };
}

/** "2020-luvulla". */
function isDecade(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at, '-') && /^lu[kv]u/.test(tokens[at + 1]?.text ?? '');
}

/** "-21", "'21" or "21" after a month or a season: "syksy -21", "tammikuu 21". */
function shortYear(tokens: Tokens, at: number): Proposal | null {
  const before = tokens[at - 1]?.sense;
  if (before?.is !== 'month' && before?.is !== 'season') return null;
  const sign = ['-', '’', "'", '´'].some((mark) => isMark(tokens, at, mark)) ? 1 : 0;
  const full = sign === 1 && isGlued(tokens, at) ? fullYearAt(tokens, at + 1) : null;
  const short = full ?? twoFigures(tokens, at + sign);
  if (short === null || (sign === 1 && !isGlued(tokens, at + 1))) return null;
  const next = tokens[at + sign + 1];
  if (sign === 0 && next !== undefined && next.kind !== 'word' && !'),;?!'.includes(next.text)) return null;
  if (
    sign === 0 &&
    next?.kind === 'word' &&
    !/^(mennessä|aikana|asti|saakka|alkaen|lähtien)$/.test(next.text)
  )
    return null;
  return {
    length: sign + 1,
    piece: { is: 'time', time: { ...yearsTime(short, short, 'plain'), guess: 'likely' } },
  };
}

/** 15–49: a year of this programme's time. */
function twoFigures(tokens: Tokens, at: number): number | null {
  const short = tokens[at]?.text.length === 2 ? yearAt(tokens, at) : null;
  return short === null || short < 2013 || short > 2049 ? null : short;
}
