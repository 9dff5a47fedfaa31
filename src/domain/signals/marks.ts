// Finds a language's markers in a clause: each word belongs to one mark at most, the longest that holds.

import { once } from '../once';
import type { Clause } from './clauses';
import type { Marker, Phrase, Sense } from './language';
import { allPatternsOf, type Hit, phraseBook } from './phrases';

export interface Mark {
  readonly sense: Sense;
  /** Places of its first and last word in the clause. */
  readonly first: number;
  readonly last: number;
  /** Places of its words: those of a phrase with a gap do not touch. */
  readonly places: readonly number[];
}

interface Known {
  readonly sense: Sense;
  /** Place in the language's list: the earlier wins. */
  readonly order: number;
  /** One of these patterns must stand in the clause. */
  readonly with: (() => readonly string[]) | undefined;
  readonly without: (() => readonly string[]) | undefined;
}

export interface MarkFinder {
  readonly patterns: readonly string[];
  readonly marksOf: (clause: Clause) => readonly Mark[];
}

export function markFinder(markers: readonly Marker[]): MarkFinder {
  const known = markers.map((marker, order) => ({
    phrases: marker.phrases,
    value: {
      sense: marker.says,
      order,
      with: patternsWhenAsked(marker.with),
      without: patternsWhenAsked(marker.without),
    },
  }));
  const book = phraseBook<Known>(known);
  return {
    patterns: [
      ...book.patterns,
      ...allPatternsOf(markers.flatMap((marker) => [marker.with ?? [], marker.without ?? []])),
    ],
    marksOf: (clause) => {
      const found: Mark[] = [];
      const taken = new Set<number>();
      clause.words.forEach((_, at) => {
        if (taken.has(at)) return;
        const best = book
          .beginningAt(clause, at, taken)
          .filter(({ value }) => holds(value, clause))
          .sort(bestFirst)[0];
        if (best === undefined) return;
        for (const place of best.places) taken.add(place);
        const last = best.places[best.places.length - 1] ?? at;
        found.push({ sense: best.value.sense, first: at, last, places: best.places });
      });
      return found;
    },
  };
}

function bestFirst(one: Hit<Known>, other: Hit<Known>): number {
  return other.places.length - one.places.length || one.value.order - other.value.order;
}

function holds(known: Known, clause: Clause): boolean {
  if (known.with === undefined && known.without === undefined) return true;
  const patterns = clause.patterns();
  const stands = (pattern: string): boolean => patterns.has(pattern);
  return (known.with?.().some(stands) ?? true) && known.without?.().some(stands) !== true;
}

/** Most markers are never met: their lists are parted when one is. */
function patternsWhenAsked(phrases: readonly Phrase[] | undefined): (() => readonly string[]) | undefined {
  return phrases === undefined ? undefined : once(() => allPatternsOf([phrases]));
}
