// Figures that are no time: clock times, amounts, shares, section and issue numbers, versions.
import type { Pattern } from '../../language';
import type { Token } from '../../tokens';
import {
  AMOUNT_UNITS,
  CLOCK_WORDS,
  DURATION_UNITS,
  NUMBERED_NOUNS,
  NUMBERED_STEMS,
  NUMBERED_WORDS,
} from '../words/not-time-words';
import { numericDayAt } from './numeric-day';
import { fullYearAt, isGlued, isMark, numberAt, senseAt } from './shapes';

type Tokens = readonly Token[];

const UNITS = new Set(AMOUNT_UNITS);
const DURATIONS = new Set(DURATION_UNITS);
const NUMBERED = new Set(NUMBERED_WORDS);
const CLOCKS = new Set(CLOCK_WORDS);
/** The longest amount looked at: "12 500 000,50". */
const MOST_GROUPS = 5;

export const clockTime: Pattern = {
  id: 'clock',
  starts: ['word'],
  title: 'Kellonaika (ei päivä)',
  examples: ['klo 8.45', 'klo 13.15–14.45', 'kello 8–12', 'pe 13.11. klo 10–12'],
  match(tokens, at) {
    if (!CLOCKS.has(tokens[at]?.text ?? '')) return null;
    const start = at + 1 + (isMark(tokens, at + 1, '.') ? 1 : 0);
    const first = hourLength(tokens, start);
    if (first === 0) return null;
    const dash = start + first;
    const second = isMark(tokens, dash, '-') ? hourLength(tokens, dash + 1) : 0;
    return { length: (second === 0 ? dash : dash + 1 + second) - at, piece: { is: 'other' } };
  },
};

/** "8", "8.45", "13:15.", "10": tokens of an hour. */
function hourLength(tokens: Tokens, at: number): number {
  if (numberAt(tokens, at, 2) === null) return 0;
  const minutes =
    (isMark(tokens, at + 1, '.') || isMark(tokens, at + 1, ':')) && numberAt(tokens, at + 2, 2) !== null;
  const length = minutes && isGlued(tokens, at + 2) ? 3 : 1;
  const stop = length === 3 && isMark(tokens, at + 3, '.') && isGlued(tokens, at + 3);
  return length + (stop ? 1 : 0);
}

export const amount: Pattern = {
  id: 'amount',
  starts: ['number'],
  title: 'Määrä (ei päivä)',
  examples: ['12 500,50 €', '6 M€', '50 %', '7 kpl', '18 kk', '2 htv'],
  match(tokens, at) {
    if (tokens[at]?.kind !== 'number') return null;
    let end = at + 1;
    for (let group = 1; group < MOST_GROUPS; group += 1) {
      const mark =
        ',.-/'.includes(tokens[end]?.text ?? ' ') && tokens[end]?.kind === 'mark' && isGlued(tokens, end)
          ? 1
          : 0;
      if (tokens[end + mark]?.kind !== 'number') break;
      end += mark + 1;
    }
    const unit = tokens[end]?.text ?? '';
    const isDuration = DURATIONS.has(unit) && end === at + 1 && numberAt(tokens, at, 2) !== null;
    if (!UNITS.has(unit) && !isDuration && !isMillions(tokens, end)) return null;
    // "3 pv/vko", "1 krt/kk": a share of another unit's.
    const per = isMark(tokens, end + 1, '/') && tokens[end + 2]?.kind === 'word' ? 2 : 0;
    return { length: end + 1 + per - at, piece: { is: 'other' } };
  },
};

/** "M€": two tokens. */
function isMillions(tokens: Tokens, at: number): boolean {
  return isMark(tokens, at + 1, '€') && isGlued(tokens, at + 1) && (tokens[at]?.text.length ?? 9) <= 2;
}

export const numbered: Pattern = {
  id: 'numbered',
  starts: ['word', 'mark'],
  title: 'Numero nimenä (ei päivä)',
  examples: ['liite 4', 'tiedote 5/2021', '§ 32', 'hanke 2.0', 'versio 3.1.2'],
  match(tokens, at) {
    const start = at + 1 + (isMark(tokens, at + 1, '.') || isMark(tokens, at + 1, ':') ? 1 : 0);
    if (tokens[start]?.kind !== 'number') return null;
    const section = isMark(tokens, at, '§') || isMark(tokens, at, '#');
    const named = tokens[at]?.kind === 'word' && isNumbered(tokens[at]?.text ?? '');
    if (!section && (!named || fullYearAt(tokens, start) !== null)) return null;
    const day = numericDayAt(tokens, start);
    if (day !== null && !day.bare) return null;
    let end = start + 1;
    while (
      end - start < 6 &&
      (isMark(tokens, end, '/') || isMark(tokens, end, '.')) &&
      isGlued(tokens, end) &&
      tokens[end + 1]?.kind === 'number'
    )
      end += 2;
    return { length: end - at, piece: { is: 'other' } };
  },
};

/** "kolmen kuukauden ajan": how long, not when. */
export const lengthOfTime: Pattern = {
  id: 'length-of-time',
  starts: ['count'],
  title: 'Kesto (ei päivä)',
  examples: ['kolmen kuukauden ajan', 'kaksi viikkoa', 'kuuden kuukauden ajan'],
  match(tokens, at) {
    const unit = senseAt(tokens, at + 1, 'unit');
    if (senseAt(tokens, at, 'count') === null || unit === null || unit.part !== undefined) return null;
    const whole = tokens[at + 2]?.text === 'ajan' ? 3 : 2;
    return unit.role === 'of' || unit.role === 'some' ? { length: whole, piece: { is: 'other' } } : null;
  },
};

function isNumbered(word: string): boolean {
  if (NUMBERED.has(word) || NUMBERED_STEMS.some((stem) => word.startsWith(stem))) return true;
  return NUMBERED_NOUNS.some((stem) => word.includes(stem));
}
