// Cuts a sentence into clauses of words: at punctuation, at words that begin a clause, at joints between two verbs.
import type { Language } from './language';
import type { Span } from './signal';
import type { WordIndex } from './word-index';

export interface Word extends Span {
  /** Lower case. */
  readonly text: string;
  readonly patterns: ReadonlySet<string>;
}

export interface Clause {
  readonly words: readonly Word[];
  /** Every pattern that some word of the clause matches. */
  readonly patterns: ReadonlySet<string>;
}

/** Words hold letters and digits, and hyphens, colons and apostrophes between them ("Sote-ICT", "EU:n"). */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑:'’.][\p{L}\p{N}]+)*/gu;

const CLAUSE_BREAK = /[,;:()[\]!?]|\s[–—-]\s|\s\/\s|\.\s/;

export type ClauseWords = Pick<Language<string>, 'clauseStarts' | 'joints' | 'auxiliaries'>;

export function clausesOf(
  text: string,
  { start, end }: Span,
  index: WordIndex,
  language: ClauseWords,
): readonly Clause[] {
  const starts = new Set(language.clauseStarts);
  const pieces: Word[][] = [[]];
  let last = start;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const from = start + match.index;
    const lower = match[0].toLowerCase();
    const word = { start: from, end: from + match[0].length, text: lower, patterns: new Set(index.matches(lower)) };
    if (CLAUSE_BREAK.test(text.slice(last, from)) || starts.has(lower)) pieces.push([]);
    pieces[pieces.length - 1]?.push(word);
    last = word.end;
  }
  return pieces
    .flatMap((words) => partAtJoints(words, language))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, patterns: new Set(words.flatMap((word) => [...word.patterns])) }));
}

/** "ja" parts clauses only where both sides have a verb of their own; in "viivästyksiä ja ongelmia" it does not. */
function partAtJoints(words: readonly Word[], { joints, auxiliaries }: ClauseWords): Word[][] {
  const verbs = words.flatMap((word, at) => (auxiliaries.includes(word.text) ? [at] : []));
  const lastVerb = verbs[verbs.length - 1] ?? -1;
  const parts: Word[][] = [[]];
  let hasVerb = false;
  words.forEach((word, at) => {
    if (joints.includes(word.text) && hasVerb && lastVerb > at) {
      parts.push([]);
      hasVerb = false;
    }
    if (auxiliaries.includes(word.text)) hasVerb = true;
    parts[parts.length - 1]?.push(word);
  });
  return parts;
}
