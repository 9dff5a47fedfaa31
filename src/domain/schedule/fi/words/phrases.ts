// Finds set phrases of one or more words among the tokens; the longest first.
import { once } from '../../../once';
import type { Token } from '../../tokens';

export interface Phrase<T> {
  readonly length: number;
  readonly value: T;
}

export type PhraseFinder<T> = (tokens: readonly Token[], at: number) => Phrase<T> | null;

/** Phrases are written as words with single spaces; a "." at the end is taken along where it stands in the text. */
export function phraseFinder<T>(
  rows: readonly (readonly [value: T, phrases: readonly string[]])[],
): PhraseFinder<T> {
  const known = once(() => byFirstWord(rows));
  return (tokens, at) => {
    const alike = known().get(tokens[at]?.text ?? '');
    const hit = alike?.find(({ words }) => words.every((word, step) => tokens[at + step]?.text === word));
    return hit === undefined ? null : { length: hit.words.length, value: hit.value };
  };
}

interface Known<T> {
  readonly words: readonly string[];
  readonly value: T;
}

function byFirstWord<T>(
  rows: readonly (readonly [value: T, phrases: readonly string[]])[],
): ReadonlyMap<string, readonly Known<T>[]> {
  const byFirst = new Map<string, Known<T>[]>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const others = byFirst.get(first);
      if (others === undefined) byFirst.set(first, [{ words, value }]);
      else others.push({ words, value });
    }
  }
  for (const alike of byFirst.values()) alike.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
