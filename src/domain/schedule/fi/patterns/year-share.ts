// Quarters, thirds and halves of a year: Q1/2021, I/2021, 2. vuosineljännes, ensimmäisellä vuosipuoliskolla, H2.
import type { Pattern, Proposal } from '../../language';
import type { Role } from '../../sense';
import { rangeOf } from '../../time';
import type { Token } from '../../tokens';
import { shareTime, type YearShare } from './named-times';
import { fullYearAt, isGlued, isMark, numberAt, senseAt, slashYear, suffixAt, yearAt } from './shapes';

type Tokens = readonly Token[];

const LETTERS: ReadonlyMap<string, YearShare> = new Map([
  ['q', 'quarter'],
  ['h', 'half'],
  ['t', 'third'],
]);
const ROMANS: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

export const yearShareLetter: Pattern = {
  id: 'year-share-letter',
  starts: ['word', 'number'],
  title: 'Vuosineljännes ja -puolisko lyhyesti',
  examples: ['Q2/2021', 'Q3 2026', 'Q1–Q2/2021', 'Q4', 'H2/2021', '3Q/21', 'T2/2021'],
  match(tokens, at) {
    const first = lettered(tokens, at);
    if (first === null) return null;
    const dash = at + first.length;
    const second = isMark(tokens, dash, '-')
      ? (lettered(tokens, dash + 1) ?? counted(tokens, dash + 1))
      : null;
    const last = second?.nth ?? first.nth;
    const end = second === null ? dash : dash + 1 + second.length;
    const year = slashYear(tokens, end);
    if (first.share !== 'quarter' && year === null && fullYearAt(tokens, end) === null) return null;
    const suffix = suffixAt(tokens, end + (year?.length ?? 0));
    const length = end - at + (year?.length ?? 0) + (suffix?.length ?? 0);
    return shares(first.share, first.nth, last, year?.year ?? null, suffix?.role ?? 'plain', length);
  },
};

export const yearShareWord: Pattern = {
  id: 'year-share-word',
  starts: ['ordinal', 'word', 'number'],
  title: 'Vuosineljännes, -kolmannes ja -puolisko sanoin',
  examples: [
    ...['2. vuosineljännes 2021', 'vuoden 2021 viimeisellä neljänneksellä', 'toisella vuosipuoliskolla'],
    ...['I/2021', 'II neljännes 2021', 'viimeisellä kvartaalilla', '1. vuosikolmannes'],
  ],
  match(tokens, at) {
    const nth = ordinalAt(tokens, at);
    if (nth === null) return null;
    const unit = senseAt(tokens, at + nth.length, 'unit');
    if (unit !== null && unit.part === undefined && isShare(unit.unit)) {
      return shares(unit.unit, nth.value, nth.value, null, unit.role, nth.length + 1);
    }
    const year = nth.roman ? slashYear(tokens, at + 1) : null;
    return year === null
      ? null
      : shares('quarter', nth.value, nth.value, year.year, 'plain', 1 + year.length);
  },
};

function isShare(unit: string): unit is YearShare {
  return unit === 'quarter' || unit === 'third' || unit === 'half';
}

function shares(
  share: YearShare,
  first: number,
  last: number,
  year: number | null,
  role: Role,
  length: number,
): Proposal | null {
  const one = shareTime(share, first, year, role);
  const other = shareTime(share, last, year, role);
  if (one === null || other === null || last < first) return null;
  return { length, piece: { is: 'time', time: first === last ? one : { ...rangeOf(one, other), role } } };
}

/** "Q1", "1Q". */
function lettered(tokens: Tokens, at: number): { share: YearShare; nth: number; length: number } | null {
  if (!isGlued(tokens, at + 1)) return null;
  const wordFirst = tokens[at]?.kind === 'word';
  const share = LETTERS.get(tokens[wordFirst ? at : at + 1]?.text ?? '');
  const nth = numberAt(tokens, wordFirst ? at + 1 : at, 1);
  if (share === undefined || nth === null || (!wordFirst && share !== 'quarter')) return null;
  return { share, nth, length: 2 };
}

function counted(tokens: Tokens, at: number): { nth: number; length: number } | null {
  const nth = numberAt(tokens, at, 1);
  return nth === null ? null : { nth, length: 1 };
}

/** "2.", "toisen", "II". */
function ordinalAt(tokens: Tokens, at: number): { value: number; length: number; roman: boolean } | null {
  const word = senseAt(tokens, at, 'ordinal');
  if (word !== null) return { value: word.value, length: 1, roman: false };
  const roman = ROMANS.get(tokens[at]?.text ?? '');
  if (roman !== undefined) return { value: roman, length: 1, roman: true };
  const number = numberAt(tokens, at, 1);
  if (number === null || yearAt(tokens, at) !== null) return null;
  return isMark(tokens, at + 1, '.') ? { value: number, length: 2, roman: false } : null;
}
