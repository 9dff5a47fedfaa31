// Which causes a sentence names, and the words that name them. Words of a silent phrase (a trap) name none.
import type { Clause, Word } from './clauses';
import type { CauseWords } from './language';
import type { Mark } from './marks';
import { type PhraseBook, phraseBook } from './phrases';
import { CAUSES, type Cause, type SignalWord } from './signal';

export interface MarkedClause {
  readonly clause: Clause;
  readonly marks: readonly Mark[];
}

export interface FoundCauses {
  /** In the order of CAUSES; `muu` alone where none is named. */
  readonly causes: readonly Cause[];
  readonly words: readonly SignalWord[];
}

export interface CauseFinder {
  readonly patterns: readonly string[];
  readonly causesOf: (clauses: readonly MarkedClause[]) => FoundCauses;
}

export function causeFinder(known: readonly CauseWords[]): CauseFinder {
  const strong = phraseBook<Cause>(known.map(({ cause, words }) => ({ phrases: words, value: cause })));
  const weak = phraseBook<Cause>(known.map(({ cause, weak = [] }) => ({ phrases: weak, value: cause })));
  return {
    patterns: [...strong.patterns, ...weak.patterns],
    causesOf: (clauses) => {
      const named = clauses.flatMap((clause) => hitsOf(strong, clause));
      const hits = named.length > 0 ? named : clauses.flatMap((clause) => hitsOf(weak, clause));
      const found = new Set(hits.map(({ value }) => value));
      const causes = CAUSES.filter((cause) => found.has(cause));
      const words = new Set(hits.flatMap((hit) => hit.words));
      return { causes: causes.length > 0 ? causes : ['muu'], words: causeWords(words) };
    },
  };
}

/** Every phrase of the book in the clause with its words, outside silent phrases. */
export function hitsOf<V>(
  book: PhraseBook<V>,
  { clause, marks }: MarkedClause,
): readonly { readonly value: V; readonly words: readonly Word[] }[] {
  const silent = new Set(marks.filter(({ sense }) => sense === 'silent').flatMap(({ places }) => places));
  return clause.words.flatMap((_, at) =>
    book.beginningAt(clause, at, silent).map(({ value, places }) => ({
      value,
      words: places.flatMap((place) => clause.words[place] ?? []),
    })),
  );
}

/** In order of place. */
export function causeWords(words: ReadonlySet<Word>): readonly SignalWord[] {
  return [...words]
    .map(({ start, end }) => ({ start, end, role: 'cause' as const }))
    .sort((one, other) => one.start - other.start);
}
