// Finds set phrases of one or more words among the tokens; the longest first.
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
  const byFirst = new Map<string, { readonly words: readonly string[]; readonly value: T }[]>();
  for (const [value, phrases] of rows) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, value }]);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return (tokens, at) => {
    const known = byFirst.get(tokens[at]?.text ?? '');
    const hit = known?.find(({ words }) => words.every((word, step) => tokens[at + step]?.text === word));
    return hit === undefined ? null : { length: hit.words.length, value: hit.value };
  };
}
