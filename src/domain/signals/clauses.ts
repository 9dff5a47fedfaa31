// Cuts a sentence into clauses of words: at punctuation, at words that begin a clause, at joints between two verbs.
import { once } from '../once';
import type { Span } from './signal';
import type { WordIndex } from './word-index';

export interface Word extends Span {
  /** Lower case. */
  readonly text: string;
  readonly patterns: ReadonlySet<string>;
}

export interface Clause {
  readonly words: readonly Word[];
  /** Every pattern that some word of the clause matches; few clauses are asked. */
  readonly patterns: () => ReadonlySet<string>;
}

/** Words hold letters and digits, and hyphens, colons and apostrophes between them ("Sote-ICT", "EU:n"). */
const WORD = /[\p{L}\p{N}]+(?:[-‐‑:'’.][\p{L}\p{N}]+)*/gu;

const CLAUSE_BREAK = /[,;:()[\]!?]|\s[–—-]\s|\s\/\s/;

/** A full stop within a sentence ends a clause, but not a day's number ("15.4. mennessä"). */
const FULL_STOP = /[^\d]\.\s/;

/** In words. Real clauses are far shorter; what goes on without an end is cut, so that reading stays linear. */
const LONGEST_CLAUSE = 60;

/** The words at which clauses are cut, as `Language` has them. */
export interface ClauseWords {
  readonly clauseStarts: ReadonlySet<string>;
  readonly joints: ReadonlySet<string>;
  readonly auxiliaries: ReadonlySet<string>;
}

export function clausesOf(
  text: string,
  { start, end }: Span,
  index: WordIndex,
  cuts: ClauseWords,
): readonly Clause[] {
  const pieces: Word[][] = [[]];
  let last = start;
  for (const [from, written] of wordsIn(text.slice(start, end), start)) {
    const lower = written.toLowerCase();
    const word = {
      start: from,
      end: from + written.length,
      text: lower,
      patterns: index.matches(lower),
    };
    const isFull = (pieces[pieces.length - 1]?.length ?? 0) >= LONGEST_CLAUSE;
    if (
      isFull ||
      CLAUSE_BREAK.test(text.slice(last, from)) ||
      FULL_STOP.test(text.slice(Math.max(last - 1, 0), from)) ||
      cuts.clauseStarts.has(lower)
    )
      pieces.push([]);
    pieces[pieces.length - 1]?.push(word);
    last = word.end;
  }
  return pieces
    .flatMap((words) => partAtJoints(words, cuts))
    .filter((words) => words.length > 0)
    .map((words) => ({ words, patterns: once(() => new Set(words.flatMap((word) => [...word.patterns]))) }));
}

/** Each word with its place in the whole text. */
function wordsIn(sentence: string, start: number): readonly (readonly [number, string])[] {
  const found: [number, string][] = [];
  sentence.replace(WORD, (written: string, at: number) => {
    found.push([start + at, written]);
    return written;
  });
  return found;
}

/** "ja" parts clauses only where both sides have a verb of their own; in "viivästyksiä ja ongelmia" it does not. */
function partAtJoints(words: readonly Word[], { joints, auxiliaries }: ClauseWords): Word[][] {
  const verbs = words.flatMap((word, at) => (auxiliaries.has(word.text) ? [at] : []));
  const lastVerb = verbs[verbs.length - 1] ?? -1;
  const parts: Word[][] = [[]];
  let hasVerb = false;
  words.forEach((word, at) => {
    if (joints.has(word.text) && hasVerb && lastVerb > at) {
      parts.push([]);
      hasVerb = false;
    }
    if (auxiliaries.has(word.text)) hasVerb = true;
    parts[parts.length - 1]?.push(word);
  });
  return parts;
}
