// Lengths of time from the anchor: kuukauden kuluttua, parin viikon sisällä, 2–3 viikon päästä, puolen vuoden kuluttua.
import { addDays, type IsoDay } from '../../../day/day';
import { dayMonthsAway } from '../../../day/months';
import type { Pattern } from '../../language';
import type { Unit } from '../../sense';
import { daySpan, type Span, through } from '../../spans';
import { fixedTime } from '../../time';
import type { Token } from '../../tokens';
import { isMark, isWord, numberAt, senseAt } from './shapes';

type Tokens = readonly Token[];

const DAYS = { day: 1, week: 7 } as const;
const MONTHS = { month: 1, year: 12 } as const;
/** Written short after a number. */
const SHORT_UNITS: ReadonlyMap<string, Unit> = new Map([
  ['kk', 'month'],
  ['vk', 'week'],
  ['vko', 'week'],
  ['vkon', 'week'],
  ['pv', 'day'],
  ['v', 'year'],
]);

export const distance: Pattern = {
  id: 'distance',
  starts: ['count', 'unit', 'number'],
  title: 'Ajan kuluttua tai kuluessa',
  examples: [
    'kuukauden kuluttua',
    'kahden viikon päästä',
    'parin viikon sisällä',
    '2–3 viikon kuluttua',
    'puolen vuoden kuluttua',
  ],
  match(tokens, at, anchor) {
    const count = countAt(tokens, at);
    const unit = unitOf(tokens, at + count.length, count.length > 0);
    if (unit === null) return null;
    const end = at + count.length + 1;
    const span = spanOf(tokens, end, count, unit, anchor);
    if (span === null) return null;
    return { length: end - at + 1, piece: { is: 'time', time: fixedTime('day', span, ['day'], 'plain') } };
  },
};

interface Count {
  readonly least: number;
  readonly most: number;
  readonly length: number;
}

/** "kahden", "2", "2–3", "puolen" (0.5); nothing is one. */
function countAt(tokens: Tokens, at: number): Count {
  const word = senseAt(tokens, at, 'count');
  if (word !== null) return { least: word.value, most: word.value, length: 1 };
  const first = numberAt(tokens, at, 2);
  if (first === null) return { least: 1, most: 1, length: 0 };
  const second = isMark(tokens, at + 1, '-') ? numberAt(tokens, at + 2, 2) : null;
  return { least: first, most: second ?? first, length: second === null ? 1 : 3 };
}

/** Abbreviations only after a number: "3 kk". */
function unitOf(tokens: Tokens, at: number, isCounted: boolean): Unit | null {
  const sense = senseAt(tokens, at, 'unit');
  const short = SHORT_UNITS.get(tokens[at]?.text ?? '');
  if (short !== undefined) return isCounted ? short : null;
  if (sense === null || sense.part !== undefined) return null;
  return sense.role === 'of' || sense.role === 'some' ? sense.unit : null;
}

function spanOf(tokens: Tokens, end: number, count: Count, unit: Unit, anchor: IsoDay): Span | null {
  const at = (times: number) => daySpan(moved(anchor, times, unit));
  if (isWord(tokens, end, 'kuluttua', 'päästä', 'päähän')) return through(at(count.least), at(count.most));
  if (isWord(tokens, end, 'sitten')) return through(at(-count.most), at(-count.least));
  const counted = count.length > 0;
  const within =
    isWord(tokens, end, 'sisällä', 'sisään', 'kuluessa') || (counted && isWord(tokens, end, 'aikana'));
  return within ? through(at(0), at(count.most)) : null;
}

/** Half a month is a fortnight, half a week three days. */
function moved(anchor: IsoDay, times: number, unit: Unit): IsoDay | null {
  if (unit === 'day' || unit === 'week') return addDays(anchor, Math.floor(times * DAYS[unit]));
  if (unit !== 'month' && unit !== 'year') return null;
  const months = times * MONTHS[unit];
  return Number.isInteger(months) ? dayMonthsAway(anchor, months) : addDays(anchor, Math.floor(months * 28));
}
