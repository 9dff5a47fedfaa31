// Finds which of many word patterns a word matches, in time that does not grow with their number.

/** Pattern syntax: `sana`, `sana*`, `*sana`, `*sana*`. */
export interface WordIndex {
  /** The patterns that `word` (lower case) matches. */
  readonly matches: (word: string) => ReadonlySet<string>;
}

/** The same words come again and again; so many are remembered at most. */
const REMEMBERED = 5000;

type Kind = 'exact' | 'start' | 'end' | 'inside';

export function indexOf(patterns: Iterable<string>): WordIndex {
  const byKind: Record<Kind, Map<string, string>> = {
    exact: new Map(),
    start: new Map(),
    end: new Map(),
    inside: new Map(),
  };
  for (const pattern of patterns) {
    const stem = pattern.slice(pattern.startsWith('*') ? 1 : 0, pattern.endsWith('*') ? -1 : undefined);
    byKind[kindOf(pattern)].set(stem, pattern);
  }
  const lengths = {
    start: lengthsOf(byKind.start),
    end: lengthsOf(byKind.end),
    inside: lengthsOf(byKind.inside),
  };
  const known = new Map<string, ReadonlySet<string>>();
  return {
    matches: (word) => {
      const before = known.get(word);
      if (before !== undefined) return before;
      if (known.size >= REMEMBERED) known.clear();
      const found = new Set<string>();
      const take = (kind: Kind, stem: string): void => {
        const pattern = byKind[kind].get(stem);
        if (pattern !== undefined) found.add(pattern);
      };
      take('exact', word);
      for (const length of lengths.start) if (length <= word.length) take('start', word.slice(0, length));
      for (const length of lengths.end) if (length <= word.length) take('end', word.slice(-length));
      for (const length of lengths.inside) {
        for (let at = 0; at + length <= word.length; at += 1) take('inside', word.slice(at, at + length));
      }
      known.set(word, found);
      return found;
    },
  };
}

function kindOf(pattern: string): Kind {
  if (pattern.startsWith('*')) return pattern.endsWith('*') ? 'inside' : 'end';
  return pattern.endsWith('*') ? 'start' : 'exact';
}

function lengthsOf(stems: ReadonlyMap<string, string>): readonly number[] {
  return [...new Set([...stems.keys()].map((stem) => stem.length))];
}
