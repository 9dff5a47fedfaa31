// Which causes a sentence names, and the words that name them. Words of a silent phrase (a trap) name none.
import type { Clause, Word } from './clauses';
import type { CauseWords } from './language';
import type { Mark } from './marks';
import { placesOf, stepsOf } from './marks';
import { CAUSES, type Cause, type SignalWord } from './signal';

interface MarkedClause {
  readonly clause: Clause;
  readonly marks: readonly Mark[];
}

export interface FoundCauses {
  /** In the order of CAUSES; `muu` alone where none is named. */
  readonly causes: readonly Cause[];
  readonly words: readonly SignalWord[];
}

export function causesOf(clauses: readonly MarkedClause[], known: readonly CauseWords[]): FoundCauses {
  const found = new Set<Cause>();
  const words = new Set<Word>();
  for (const clause of clauses) {
    for (const { cause, words: phrases } of known) {
      const hits = phrases.flatMap((phrase) => hitsOf(phrase, clause));
      if (hits.length > 0) found.add(cause);
      for (const word of hits) words.add(word);
    }
  }
  const causes = CAUSES.filter((cause) => found.has(cause));
  return {
    causes: causes.length > 0 ? causes : ['muu'],
    words: [...words].map(({ start, end }) => ({ start, end, role: 'cause' as const })),
  };
}

/** The words of the clause that match the phrase, outside silent phrases. */
export function hitsOf(phrase: string, { clause, marks }: MarkedClause): readonly Word[] {
  const silent = new Set(marks.filter(({ sense }) => sense === 'silent').flatMap(({ places }) => places));
  const steps = stepsOf(phrase);
  return clause.words.flatMap((_, at) => {
    const places = placesOf(steps, clause, at, silent);
    return (places ?? []).flatMap((place) => clause.words[place] ?? []);
  });
}
