// Phrases compiled so that a word leads straight to those that it can begin: reading does not slow with their number.
import type { Clause } from './clauses';
import type { Phrase } from './language';

export interface Hit<V> {
  readonly value: V;
  /** Places of its words in the clause, in order; those of a phrase with a gap do not touch. */
  readonly places: readonly number[];
}

export interface PhraseBook<V> {
  /** Every pattern that its phrases are made of. */
  readonly patterns: readonly string[];
  /** The phrases that begin at a word of the clause; places that are taken are not looked at. */
  readonly beginningAt: (clause: Clause, place: number, taken: ReadonlySet<number>) => readonly Hit<V>[];
}

interface Step {
  readonly any: readonly string[];
  /** Up to GAP_WORDS other words may stand before it. */
  readonly gap: boolean;
}

interface Compiled<V> {
  readonly value: V;
  readonly steps: readonly Step[];
}

const GAP_WORDS = 4;

/** Every pattern that a phrase is made of. */
export function patternsOf(phrase: Phrase): readonly string[] {
  return stepsOf(phrase).flatMap(({ any }) => any);
}

export function phraseBook<V>(entries: readonly (readonly [Phrase, V])[]): PhraseBook<V> {
  const byPattern = new Map<string, Compiled<V>[]>();
  const patterns: string[] = [];
  for (const [phrase, value] of entries) {
    const compiled = { value, steps: stepsOf(phrase) };
    for (const { any } of compiled.steps) patterns.push(...any);
    for (const pattern of compiled.steps[0]?.any ?? []) {
      const others = byPattern.get(pattern);
      if (others === undefined) byPattern.set(pattern, [compiled]);
      else others.push(compiled);
    }
  }
  return {
    patterns,
    beginningAt: (clause, place, taken) => {
      const hits: Hit<V>[] = [];
      for (const pattern of clause.words[place]?.patterns ?? []) {
        for (const { value, steps } of byPattern.get(pattern) ?? []) {
          const places = placesOf(steps, clause, place, taken);
          if (places !== null) hits.push({ value, places });
        }
      }
      return hits;
    },
  };
}

function stepsOf(phrase: Phrase): readonly Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const part of phrase.split(' ')) {
    if (part === '…') {
      gap = true;
      continue;
    }
    steps.push({ any: part.split('|'), gap });
    gap = false;
  }
  return steps;
}

/** Where the phrase's words stand when it begins at `from`, or null. */
function placesOf(
  steps: readonly Step[],
  { words }: Clause,
  from: number,
  taken: ReadonlySet<number>,
): readonly number[] | null {
  const suits = ({ any }: Step, place: number): boolean => {
    const word = words[place];
    return word !== undefined && !taken.has(place) && any.some((pattern) => word.patterns.has(pattern));
  };
  const places: number[] = [];
  let next = from;
  for (const step of steps) {
    const last = step.gap ? next + GAP_WORDS : next;
    let place = next;
    while (place <= last && !suits(step, place)) place += 1;
    if (place > last) return null;
    places.push(place);
    next = place + 1;
  }
  return places;
}
