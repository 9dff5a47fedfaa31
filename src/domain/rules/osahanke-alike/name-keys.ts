// Names of osahankkeet that a person would take for one: found by keys and by neighbours, never by comparing all pairs.
import { distance } from 'fastest-levenshtein';
import { fold } from '../../workbook/likeness';

/** Shorter ones differ by a letter on purpose (HR, HL). */
const SHORTEST = 8;
/** One or two slips of the hand. */
const MOST_SLIPS = 2;
/** How far two slips can move a name from its twin in the order of the alphabet, forwards or backwards. */
const NEIGHBOURS = 3;

export interface NamedRow {
  readonly name: string;
  /** Sheet row number: the order of the sheet. */
  readonly number: number;
}

interface Folded<R> {
  readonly row: R;
  readonly letters: string;
  readonly backwards: string;
  /** Figures, numerals and single letters in order: what tells a series apart. */
  readonly series: string;
}

/** Each row that has an earlier twin, with the first of its twins. Time grows as n log n. */
export function earlierTwins<R extends NamedRow>(rows: readonly R[]): ReadonlyMap<R, R> {
  const folded = rows.map((row): Folded<R> => {
    const words = fold(row.name)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== '');
    const letters = words.join('');
    const series = words.filter((word) => /\d|^[ivx]+$|^.$/.test(word)).join(' ');
    return { row, letters, backwards: [...letters].reverse().join(''), series };
  });
  const twins = new Map<R, R>();
  const pair = (one: R, other: R): void => {
    const [first, second] = one.number < other.number ? [one, other] : [other, one];
    const known = twins.get(second);
    if (known === undefined || first.number < known.number) twins.set(second, first);
  };
  for (const group of sameWords(folded)) {
    const [first, ...others] = group;
    if (first !== undefined) for (const other of others) pair(first.row, other.row);
  }
  for (const key of ['letters', 'backwards'] as const) {
    const sorted = [...folded].sort((a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0));
    sorted.forEach((one, index) => {
      for (const other of sorted.slice(index + 1, index + 1 + NEIGHBOURS)) {
        if (areAlike(one, other)) pair(one.row, other.row);
      }
    });
  }
  return twins;
}

/** The same words, in whatever order and however joined. */
function sameWords<R extends NamedRow>(rows: readonly Folded<R>[]): readonly (readonly Folded<R>[])[] {
  const groups = new Map<string, Folded<R>[]>();
  for (const one of rows) {
    const inOrder = fold(one.row.name)
      .split(/[^a-z0-9]+/)
      .sort()
      .join(' ')
      .trim();
    // A name without a letter or figure of ours is known by itself alone.
    for (const key of new Set([`=${one.letters}`, `~${inOrder}`])) {
      if (key.length === 1) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function areAlike<R>(one: Folded<R>, other: Folded<R>): boolean {
  if (one.series !== other.series) return false;
  const [a, b] = [one.letters, other.letters];
  if (Math.min(a.length, b.length) < SHORTEST || Math.abs(a.length - b.length) > MOST_SLIPS) return false;
  return distance(a, b) <= MOST_SLIPS;
}
