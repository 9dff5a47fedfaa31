// Small shapes that several patterns share: numbers of days, months and years, marks, and case endings after a colon.
import type { Role, Sense } from '../../sense';
import type { Token } from '../../tokens';

type Tokens = readonly Token[];

/** Years that a programme can speak of. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2079;

/** The number at a place, of at most `digits` figures; null: no such number. */
export function numberAt(tokens: Tokens, at: number, digits: number): number | null {
  const token = tokens[at];
  return token?.kind === 'number' && token.text.length <= digits ? Number(token.text) : null;
}

export function isMark(tokens: Tokens, at: number, mark: string): boolean {
  const token = tokens[at];
  return token?.kind === 'mark' && token.text === mark;
}

export function isWord(tokens: Tokens, at: number, ...words: readonly string[]): boolean {
  const token = tokens[at];
  return token?.kind === 'word' && words.includes(token.text);
}

export function isGlued(tokens: Tokens, at: number): boolean {
  return tokens[at]?.spaced === false;
}

/** A year in four figures. */
export function fullYearAt(tokens: Tokens, at: number): number | null {
  const year = tokens[at]?.text.length === 4 ? numberAt(tokens, at, 4) : null;
  return year === null || year < FIRST_YEAR || year > LAST_YEAR ? null : year;
}

/** A year in four figures, or in two (20 = 2020). */
export function yearAt(tokens: Tokens, at: number): number | null {
  const full = fullYearAt(tokens, at);
  if (full !== null) return full;
  const short = tokens[at]?.text.length === 2 ? numberAt(tokens, at, 2) : null;
  return short === null || 2000 + short > LAST_YEAR ? null : 2000 + short;
}

/** "/2021", "/ 21", "-2021" or " 2021" after a number or a letter: the year and how many tokens it takes. */
export function slashYear(
  tokens: Tokens,
  at: number,
): { readonly year: number; readonly length: number } | null {
  if (!isMark(tokens, at, '/')) return null;
  const year = yearAt(tokens, at + 1);
  return year === null || isDecimal(tokens, at + 2) ? null : { year, length: 2 };
}

/** A decimal or a further part of a number follows at once: "2021,5", "1.2.3". */
export function isDecimal(tokens: Tokens, at: number): boolean {
  const more = isMark(tokens, at, ',') || isMark(tokens, at, '.') || isMark(tokens, at, '/');
  return more && isGlued(tokens, at) && tokens[at + 1]?.kind === 'number' && isGlued(tokens, at + 1);
}

/** A number or a word stands right before: the figures here are the tail of something longer. */
export function isTail(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined || !isGlued(tokens, at)) return false;
  if (before.kind !== 'mark') return before.kind === 'number';
  if (!'./,'.includes(before.text) || before.spaced) return false;
  // "30.11.2020/15.12.2020": a whole date stands before the slash.
  if (before.text === '/' && fullYearAt(tokens, at - 2) !== null && isMark(tokens, at - 3, '.')) return false;
  return tokens[at - 2]?.kind === 'number';
}

const SUFFIX_ROLES: readonly (readonly [ending: RegExp, role: Role])[] = [
  [/^(s[st][aä]|l[lt][aä]|n[aä])$/, 'in'],
  [/^(een|ään|aan|hin|iin|seen|hun|lle|ksi|een)$/, 'to'],
  [/^(n|en|den)$/, 'of'],
  [/^(t?[aä]|tt[aä])$/, 'some'],
];

/** ":een", ":sta", ":n" after figures: the role and the tokens taken; none: null. */
export function suffixAt(
  tokens: Tokens,
  at: number,
): { readonly role: Role; readonly length: number } | null {
  const word = tokens[at + 1];
  if (!isMark(tokens, at, ':') || word?.kind !== 'word' || word.spaced) return null;
  if (/^(s|l)t[aä]$/.test(word.text)) return { role: 'from', length: 2 };
  const role = SUFFIX_ROLES.find(([ending]) => ending.test(word.text))?.[1];
  return role === undefined ? null : { role, length: 2 };
}

/** What the word at a place says of time, where it is of the kind asked for. */
export function senseAt<K extends Sense['is']>(
  tokens: Tokens,
  at: number,
  kind: K,
): Extract<Sense, { is: K }> | null {
  const sense = tokens[at]?.sense;
  return sense?.is === kind ? (sense as Extract<Sense, { is: K }>) : null;
}

/** The unit at a place, where it is the one asked for and no part of one ("loppuvuosi"). */
export function unitAt(tokens: Tokens, at: number, unit: string): Extract<Sense, { is: 'unit' }> | null {
  const sense = senseAt(tokens, at, 'unit');
  return sense !== null && sense.unit === unit && sense.part === undefined ? sense : null;
}

/** "vko.", "v.", "tammik.": takes the full stop of an abbreviation along. */
export function stopLength(tokens: Tokens, at: number): number {
  return isMark(tokens, at, '.') && isGlued(tokens, at) ? 1 : 0;
}
