// Finds which of many word patterns a word matches, in time that does not grow with their number.
import type { Mend } from './misspelling';

/** Written without dots ("myohassa"), a pattern is known where its own letters are few enough not to be another word's. */
const SHORTEST_DOTLESS = 3;

/** "saatukaan", "edelleenkin": what hangs on a word does not change which word it is. */
const CLITIC = /^(.{3,}[^k])(?:kaan|kään|kin)$/;

/** Pattern syntax: `sana`, `sana*`, `*sana`, `*sana*`. */
export interface WordIndex {
  /** The patterns that `word` (lower case) matches. */
  readonly matches: (word: string) => ReadonlySet<string>;
}

/** The same words come again and again; so many are remembered at most. */
const REMEMBERED = 5000;

type Kind = 'exact' | 'start' | 'end' | 'inside';
/** Nearly every stem is of one pattern alone. */
type Stems = Map<string, string | string[]>;

const STAR = '*'.charCodeAt(0);

/** @param mend asked of words that no pattern knows by their beginning */
export function indexOf(patterns: Iterable<string>, mend: Mend = () => null): WordIndex {
  const byKind: Record<Kind, Stems> = {
    exact: new Map(),
    start: new Map(),
    end: new Map(),
    inside: new Map(),
  };
  const own = [...new Set(patterns)];
  const bares = dotless(own);
  own.forEach((pattern, at) => {
    const isEnd = pattern.charCodeAt(0) === STAR;
    const isStart = pattern.charCodeAt(pattern.length - 1) === STAR;
    const stem = pattern.slice(isEnd ? 1 : 0, isStart ? -1 : undefined);
    const stems = byKind[isEnd ? (isStart ? 'inside' : 'end') : isStart ? 'start' : 'exact'];
    put(stems, stem, pattern);
    const dotlessPattern = bares[at] ?? pattern;
    if (dotlessPattern !== pattern && stem.length >= SHORTEST_DOTLESS) {
      put(stems, dotlessPattern.slice(isEnd ? 1 : 0, isStart ? -1 : undefined), pattern);
    }
  });
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
      addMatches(word, found);
      const host = CLITIC.exec(word)?.[1];
      if (host !== undefined) addMatches(host, found);
      if (!hasBeginning(found)) {
        const meant = mend(word);
        if (meant !== null) addMatches(meant, found);
      }
      known.set(word, found);
      return found;
    },
  };

  function addMatches(word: string, found: Set<string>): void {
    addAll(byKind.exact.get(word), found);
    for (const length of lengths.start) {
      if (length <= word.length) addAll(byKind.start.get(word.slice(0, length)), found);
    }
    for (const length of lengths.end) {
      if (length <= word.length) addAll(byKind.end.get(word.slice(-length)), found);
    }
    for (const length of lengths.inside) {
      for (let at = 0; at + length <= word.length; at += 1) {
        addAll(byKind.inside.get(word.slice(at, at + length)), found);
      }
    }
  }
}

function addAll(patterns: string | readonly string[] | undefined, found: Set<string>): void {
  if (patterns === undefined) return;
  if (typeof patterns === 'string') found.add(patterns);
  else for (const pattern of patterns) found.add(pattern);
}

function hasBeginning(found: ReadonlySet<string>): boolean {
  for (const pattern of found) if (!pattern.startsWith('*') || pattern.endsWith('*')) return true;
  return false;
}

function put(stems: Stems, stem: string, pattern: string): void {
  const others = stems.get(stem);
  if (others === undefined) stems.set(stem, pattern);
  else if (typeof others === 'string') stems.set(stem, [others, pattern]);
  else others.push(pattern);
}

/** Patterns as people write in a hurry or on a foreign keyboard; all at once, for one by one takes its time. */
function dotless(patterns: readonly string[]): readonly string[] {
  return patterns.join(' ').replace(/[äå]/g, 'a').replace(/ö/g, 'o').split(' ');
}

function lengthsOf(stems: ReadonlyMap<string, unknown>): readonly number[] {
  return [...new Set([...stems.keys()].map((stem) => stem.length))];
}
