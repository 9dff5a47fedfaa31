// Knows the words that matter most in spite of one slip of the keyboard: a letter lost, doubled, changed or swapped.

/**
 * A word with the same beginning and end as the one that was meant, or null where no stem is a slip away. What stands
 * between them may have a letter too many: it is for matching stems and endings, not for reading.
 */
export type Mend = (word: string) => string | null;

/** Shorter stems are a slip away from too many other words. */
const SHORTEST_STEM = 7;

/** @param stems beginnings of words in lower case; those of fewer than seven letters are left out */
export function mendOf(stems: readonly string[]): Mend {
  const long = stems.filter((stem) => stem.length >= SHORTEST_STEM);
  const whole = new Map(long.map((stem) => [stem, stem]));
  const lacking = new Map(
    long.flatMap((stem) => withoutOne(stem).map((variant) => [variant, stem] as const)),
  );
  const lengths = [...new Set(long.map((stem) => stem.length))];
  const meantBy = (word: string, length: number): string | undefined =>
    lacking.get(word.slice(0, length - 1)) ??
    firstIn(withoutOne(word.slice(0, length)), lacking) ??
    firstIn(withoutOne(word.slice(0, length + 1)), whole);
  const beginnings = new Set(long.map(beginningOf));
  return (word) => {
    if (!beginnings.has(beginningOf(word))) return null;
    for (const length of lengths) {
      const meant = word.length < length - 1 ? undefined : meantBy(word, length);
      if (meant?.length === length && !word.startsWith(meant)) return meant + word.slice(length - 1);
    }
    return null;
  };
}

/** Nobody misses the first two letters of a word, and most words need not be looked at any further. */
function beginningOf(word: string): string {
  return word.slice(0, 2);
}

function firstIn(variants: readonly string[], known: ReadonlyMap<string, string>): string | undefined {
  const found = variants.find((variant) => known.has(variant));
  return found === undefined ? undefined : known.get(found);
}

function withoutOne(text: string): string[] {
  return Array.from(text, (_, at) => text.slice(0, at) + text.slice(at + 1));
}
