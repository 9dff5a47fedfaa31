// Phrases compiled so that a word leads straight to those that it can begin: reading does not slow with their number.
import { once } from '../once';
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
  /** Null: a phrase of one word, which holds where it begins. The rest is taken apart when a word first begins it. */
  readonly steps: (() => readonly Step[]) | null;
  /** Another phrase that may begin with the same pattern. */
  readonly next: Compiled<V> | undefined;
}

/** Phrases that mean the same. */
export interface PhraseGroup<V> {
  readonly phrases: readonly Phrase[];
  readonly value: V;
}

const GAP_WORDS = 4;

/** Every pattern of the lists, some more than once: thousands of phrases are parted at once, not one by one. */
export function allPatternsOf(lists: readonly (readonly Phrase[])[]): readonly string[] {
  const text = lists.map((phrases) => phrases.join(' ')).join(' ');
  return text.split(PART_END).filter((part) => part !== '' && part !== '…');
}

const PART_END = /[ |]/;

/** Every pattern that a phrase is made of. */
export function patternsOf(phrase: Phrase): readonly string[] {
  return isOnePattern(phrase) ? [phrase] : stepsOf(phrase).flatMap(({ any }) => any);
}

/** Most phrases are one word, and nothing is made for those: all of the lists are compiled before a first text is read. */
export function phraseBook<V>(groups: readonly PhraseGroup<V>[]): PhraseBook<V> {
  const byPattern = new Map<string, Compiled<V>>();
  const begin = (pattern: string, value: V, steps: (() => readonly Step[]) | null): void => {
    byPattern.set(pattern, { value, steps, next: byPattern.get(pattern) });
  };
  for (const { phrases, value } of groups) {
    for (const phrase of phrases) {
      if (isOnePattern(phrase)) {
        begin(phrase, value, null);
        continue;
      }
      const steps = once(() => stepsOf(phrase));
      const space = phrase.indexOf(' ');
      const first = space < 0 ? phrase : phrase.slice(0, space);
      for (const pattern of first.split('|')) begin(pattern, value, steps);
    }
  }
  return {
    patterns: allPatternsOf(groups.map(({ phrases }) => phrases)),
    beginningAt: (clause, place, taken) => {
      const hits: Hit<V>[] = [];
      for (const pattern of clause.words[place]?.patterns ?? []) {
        for (let one = byPattern.get(pattern); one !== undefined; one = one.next) {
          const places =
            one.steps === null ? onlyAt(place, taken) : placesOf(one.steps(), clause, place, taken);
          if (places !== null) hits.push({ value: one.value, places });
        }
      }
      return hits;
    },
  };
}

function isOnePattern(phrase: Phrase): boolean {
  return !phrase.includes(' ') && !phrase.includes('|');
}

function onlyAt(place: number, taken: ReadonlySet<number>): readonly number[] | null {
  return taken.has(place) ? null : [place];
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
