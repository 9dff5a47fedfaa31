// Finds a language's phrases in a clause: each word belongs to one mark at most, the longest that holds.
import type { Clause } from './clauses';
import type { Language, Marker, Phrase, Sense } from './language';
import { indexOf, type WordIndex } from './word-index';

export interface Mark {
  readonly sense: Sense;
  /** Places of its first and last word in the clause. */
  readonly first: number;
  readonly last: number;
  /** Places of its words: those of a phrase with a gap do not touch. */
  readonly places: readonly number[];
}

interface Compiled {
  readonly marker: Marker;
  /** Alternatives word by word; `gap` lets other words stand before it. */
  readonly steps: readonly Step[];
}

interface Step {
  readonly any: readonly string[];
  readonly gap: boolean;
}

export interface MarkFinder {
  readonly index: WordIndex;
  readonly marksOf: (clause: Clause) => readonly Mark[];
}

const GAP_WORDS = 4;

/** Every pattern that a phrase is made of. */
export function patternsOf(phrase: Phrase): string[] {
  return phrase.split(' ').flatMap((part) => (part === '…' ? [] : part.split('|')));
}

export function markFinder(language: Language<string>): MarkFinder {
  const byPattern = new Map<string, Compiled[]>();
  const patterns = new Set<string>();
  for (const marker of language.markers) {
    for (const phrase of [...(marker.with ?? []), ...(marker.without ?? [])]) {
      for (const pattern of patternsOf(phrase)) patterns.add(pattern);
    }
    for (const phrase of marker.phrases) addPhrase({ marker, steps: stepsOf(phrase) }, byPattern, patterns);
  }
  for (const phrase of otherPhrases(language))
    for (const pattern of patternsOf(phrase)) patterns.add(pattern);
  const order = new Map(language.markers.map((marker, at) => [marker, at]));
  return {
    index: indexOf(patterns),
    marksOf: (clause) => marksOf(clause, byPattern, order),
  };
}

function otherPhrases({ causes, syyt }: Language<string>): Phrase[] {
  return [
    ...causes.flatMap(({ words }) => words),
    ...syyt.flatMap(({ all }) => all.flatMap((list) => [...list])),
  ];
}

function addPhrase(compiled: Compiled, byPattern: Map<string, Compiled[]>, patterns: Set<string>): void {
  for (const step of compiled.steps) for (const pattern of step.any) patterns.add(pattern);
  for (const pattern of compiled.steps[0]?.any ?? []) {
    const list = byPattern.get(pattern) ?? [];
    list.push(compiled);
    byPattern.set(pattern, list);
  }
}

export function stepsOf(phrase: Phrase): readonly Step[] {
  const steps: Step[] = [];
  let gap = false;
  for (const part of phrase.split(' ')) {
    if (part === '…') gap = true;
    else {
      steps.push({ any: part.split('|'), gap });
      gap = false;
    }
  }
  return steps;
}

function marksOf(
  clause: Clause,
  byPattern: ReadonlyMap<string, readonly Compiled[]>,
  order: ReadonlyMap<Marker, number>,
): readonly Mark[] {
  const found: Mark[] = [];
  const taken = new Set<number>();
  clause.words.forEach((word, at) => {
    if (taken.has(at)) return;
    const best = [...word.patterns]
      .flatMap((pattern) => byPattern.get(pattern) ?? [])
      .map((compiled) => ({ compiled, places: placesOf(compiled.steps, clause, at, taken) }))
      .filter(({ compiled, places }) => places !== null && holds(compiled.marker, clause))
      .sort(
        (one, other) =>
          other.compiled.steps.length - one.compiled.steps.length ||
          (order.get(one.compiled.marker) ?? 0) - (order.get(other.compiled.marker) ?? 0),
      )[0];
    if (best === undefined || best.places === null) return;
    for (const place of best.places) taken.add(place);
    const last = best.places[best.places.length - 1] ?? at;
    found.push({ sense: best.compiled.marker.says, first: at, last, places: best.places });
  });
  return found;
}

/** Where the phrase's words stand when it begins at `at`, or null. */
export function placesOf(
  steps: readonly Step[],
  { words }: Clause,
  at: number,
  taken: ReadonlySet<number> = new Set(),
): readonly number[] | null {
  const places: number[] = [];
  let next = at;
  for (const { any, gap } of steps) {
    const last = gap ? next + GAP_WORDS : next;
    let place = next;
    while (place <= last && !matchesAt(place)) place += 1;
    if (place > last) return null;
    places.push(place);
    next = place + 1;

    function matchesAt(where: number): boolean {
      const word = words[where];
      return word !== undefined && !taken.has(where) && any.some((pattern) => word.patterns.has(pattern));
    }
  }
  return places;
}

function holds(marker: Marker, clause: Clause): boolean {
  const stands = (phrase: Phrase): boolean =>
    patternsOf(phrase).some((pattern) => clause.patterns.has(pattern));
  if (marker.with !== undefined && !marker.with.some(stands)) return false;
  return !(marker.without?.some(stands) ?? false);
}
