// Months by name, and pairs and lists of them: tammikuussa, marras-joulukuu, touko- tai kesäkuussa, huhti–touko.
import type { Pattern } from '../../language';
import type { Role } from '../../sense';
import type { Token } from '../../tokens';
import { MONTH_STEMS, mendedStem } from '../words/month-words';
import { monthsTime, monthTime } from './named-times';
import { fullYearAt, isGlued, isMark, isWord, senseAt, stopLength } from './shapes';

type Tokens = readonly Token[];

export const month: Pattern = {
  id: 'month',
  starts: ['month', 'word'],
  title: 'Kuukausi',
  examples: [
    'tammikuu 2021',
    'maaliskuussa',
    'toukokuuhun mennessä',
    'helmik. 2021',
    'tammi 2021',
    'tamikuussa 2021',
  ],
  match(tokens, at) {
    const sense = senseAt(tokens, at, 'month');
    if (sense === null) return stemAlone(tokens, at);
    const time = monthTime(sense.month, null, sense.role);
    const length = 1 + (tokens[at]?.text.endsWith('k') === true ? stopLength(tokens, at + 1) : 0);
    return {
      length,
      piece: { is: 'time', time: sense.guessed === true ? { ...time, guess: 'likely' } : time },
    };
  },
};

/** "tammi 2021", "elo" as the whole cell; "kesä" and "joulu" are other times. */
function stemAlone(tokens: Tokens, at: number): ReturnType<Pattern['match']> {
  const number = MONTH_STEMS.get(tokens[at]?.text ?? '');
  if (number === undefined || tokens[at]?.sense !== undefined) return null;
  const dated = fullYearAt(tokens, at + 1) !== null;
  if (!dated && tokens.length > 1) return null;
  return { length: 1, piece: { is: 'time', time: { ...monthTime(number, null), guess: 'likely' } } };
}

const MOST_MONTHS = 5;

export const months: Pattern = {
  id: 'months',
  starts: ['word', 'season', 'holiday'],
  title: 'Kuukausia peräkkäin',
  examples: [
    ...[
      'helmi-maaliskuu 2021',
      'tammi–maaliskuussa',
      'elo/syyskuussa',
      'touko- tai kesäkuussa',
      'huhti-touko',
    ],
    ...['marras-tammikuu 2020–2021', 'loka-, marras- ja joulukuussa', 'maalis-huhtikuun vaihteessa'],
  ],
  match(tokens, at) {
    if (tokens[at]?.kind !== 'word') return null;
    const stem = MONTH_STEMS.get(tokens[at]?.text ?? '');
    const first = stem ?? (isMark(tokens, at + 1, '-') ? mendedStem(tokens[at]?.text ?? '') : undefined);
    if (first === undefined) return null;
    let next = at;
    for (let count = 1; count < MOST_MONTHS; count += 1) {
      const step = joinLength(tokens, next + 1);
      if (step === 0) return null;
      next += 1 + step;
      const last = lastMonth(tokens, next, stem !== undefined);
      if (last !== null) {
        const time = monthsTime(first, last.month, null, last.role);
        const length =
          next - at + 1 + (tokens[next]?.text.endsWith('k') === true ? stopLength(tokens, next + 1) : 0);
        return {
          length,
          piece: { is: 'time', time: stem === undefined ? { ...time, guess: 'likely' } : time },
        };
      }
      if (!MONTH_STEMS.has(tokens[next]?.text ?? '')) return null;
    }
    return null;
  },
};

/** A month's name ends the list; so does a bare stem, where nothing joins it to a further one. */
function lastMonth(tokens: Tokens, at: number, sure: boolean): { month: number; role: Role } | null {
  const sense = senseAt(tokens, at, 'month');
  if (sense !== null) return { month: sense.month, role: sense.role };
  const stem = MONTH_STEMS.get(tokens[at]?.text ?? '');
  const goesOn =
    joinLength(tokens, at + 1) > 0 &&
    MONTH_STEMS.has(tokens[at + 1 + joinLength(tokens, at + 1)]?.text ?? '');
  const more = goesOn || senseAt(tokens, at + 1 + joinLength(tokens, at + 1), 'month') !== null;
  return stem !== undefined && sure && !more && isGlued(tokens, at) ? { month: stem, role: 'plain' } : null;
}

/** "-", "/", "- ja", "-, ", "-/": what stands between the months of a list. */
function joinLength(tokens: Tokens, at: number): number {
  const dash = isMark(tokens, at, '-') ? 1 : 0;
  const comma = isMark(tokens, at + dash, ',') || isMark(tokens, at + dash, '/') ? 1 : 0;
  const word = isWord(tokens, at + dash + comma, 'ja', 'tai', 'sekä', 'vai') ? 1 : 0;
  return dash + comma + word;
}
