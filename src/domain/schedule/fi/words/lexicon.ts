// Every Finnish word of time under its written form.
import { once } from '../../../once';
import type { Sense } from '../../sense';
import { calendarWords } from './calendar-words';
import { withoutClitic } from './decline';
import { MONTH_FORMS, mendedMonth } from './month-words';
import { numberWords } from './number-words';
import { SHORT_WORDS } from './short-words';

/** Over a thousand forms: built when a first text of time is read. */
const words = once(
  (): ReadonlyMap<string, Sense> =>
    new Map<string, Sense>([...SHORT_WORDS, ...numberWords(), ...calendarWords(), ...MONTH_FORMS]),
);

/** The longest form there is, a clitic with it: a longer word is no time and is not looked at letter by letter. */
const LONGEST = 30;

/** A month's form keeps this much of its end in spite of one wrong letter: other words are not looked at. */
const LIKE_MONTH = /ku|uu|kk/;

/** What a word in lower case says of time; undefined: nothing. */
export function senseOf(word: string): Sense | undefined {
  if (word.length > LONGEST) return undefined;
  const known = words().get(word);
  if (known !== undefined) return known;
  const bare = withoutClitic(word);
  const knownBare = bare === null ? undefined : words().get(bare);
  if (knownBare !== undefined || !LIKE_MONTH.test(word)) return knownBare;
  return mendedMonth(word) ?? (bare === null ? undefined : mendedMonth(bare));
}
