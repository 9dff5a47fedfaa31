// Which row a reference was probably meant for: `RH-1`, `rh01`, `RH-O1` and `RH-01 Etävastaanotto` for RH-01, or a slip in a name.
import { oncePerList } from '../../once-per-list';
import { valueIn } from '../cells/cell';
import { fold, nearest } from '../likeness';
import type { RowOf } from '../row';
import { meantRange } from './meant-range';

/** A row that others point at, by its Tunnus or its name. */
export interface Linkable {
  readonly tunnus: string;
  readonly name: string;
}

export interface MeantLink {
  /** The one row that a reference was probably meant for, never a certainty; null where none or several are as likely. */
  meant(reference: string): Linkable | null;
  /** True where the cell names two rows or more: `RH-01, RH-02`, `RH-01–RH-03`. */
  namesSeveral(reference: string): boolean;
  /** The Tunnukset of a cell that holds nothing but two or more of them, however they are parted, or a range of them; null for others. */
  allIn(reference: string): readonly string[] | null;
}

/** More distinct references than these are no slips of the hand, and names are compared with every row. */
const MOST_COMPARED = 50;
/** Shorter names begin alike by chance. */
const SHORTEST_NAME = 5;
/** Longer cells are prose. */
const LONGEST = 200;
/** `rivi 7`: the key of a row without a Tunnus. */
const NO_TUNNUS = /^rivi \d+$/;

/** An index over `rows`; the answers are remembered, as a pasted column repeats them. */
export function meantLinkTo(rows: readonly Linkable[]): MeantLink {
  const all = rows.filter(({ tunnus }) => !NO_TUNNUS.test(tunnus));
  const byTunnus = indexBy(all, ({ tunnus }) => fold(tunnus));
  const byName = indexBy(all, ({ name }) => fold(name));
  const bySigns = indexBy(all, ({ tunnus }) => withoutSigns(fold(tunnus)));
  const byLooks = indexBy(all, ({ tunnus }) => looksOf(tunnus));
  const prefixes = new Set(all.map(({ tunnus }) => partsOf(tunnus)?.letters));
  const answers = new Map<string, Linkable | null>();
  let compared = 0;

  const answer = (reference: string): Linkable | null => {
    const wanted = fold(reference);
    if (wanted === '' || wanted.length > LONGEST) return null;
    return (
      only(bySigns.get(withoutSigns(wanted))) ??
      only(byLooks.get(looksOf(wanted))) ??
      named(wanted, byTunnus, byName) ??
      numbered(wanted, all, prefixes) ??
      alike(wanted)
    );
  };
  const alike = (wanted: string): Linkable | null => {
    compared++;
    if (compared > MOST_COMPARED || wanted.length < SHORTEST_NAME) return null;
    const near = nearest(wanted, [...byName.keys()]);
    if (near !== undefined) return only(byName.get(near));
    const begun = all.filter(({ name }) => beginAlike(fold(name), wanted));
    return only(begun);
  };
  const known = new Map(all.map(({ tunnus }) => [fold(tunnus), tunnus]));
  const rangeIn = (reference: string) => (reference.length > LONGEST ? null : meantRange(reference, known));
  return {
    meant: (reference) => {
      const before = answers.get(reference);
      if (before !== undefined) return before;
      const found = answer(reference);
      answers.set(reference, found);
      return found;
    },
    namesSeveral: (reference) => {
      const parts = fold(reference.replace(/\n/g, ','))
        .split(/[,;/+&]| ja /)
        .map((part) => part.trim());
      const named = parts.filter((part) => byTunnus.has(part) || byName.has(part));
      return new Set(named).size > 1 || rangeIn(reference) !== null;
    },
    allIn: (reference) => {
      const words = fold(reference)
        .split(/[\s,;/+&]+/)
        .filter((word) => word !== '' && word !== 'ja');
      const found = words.map((word) => only(byTunnus.get(word))?.tunnus);
      const told = found.flatMap((tunnus) => tunnus ?? []);
      return told.length > 1 && told.length === found.length ? told : rangeIn(reference);
    },
  };
}

export const meantOsahanke = oncePerList((osahankkeet: readonly Linkable[]) => meantLinkTo(osahankkeet));

export const meantHanke = oncePerList((rows: readonly RowOf<'hankkeet'>[]) =>
  meantLinkTo(linkableHankkeet(rows)),
);

export function linkableHankkeet(rows: readonly RowOf<'hankkeet'>[]): readonly Linkable[] {
  return rows.map((row) => ({ tunnus: row.key, name: valueIn(row.cells.hanke) ?? '' }));
}

function indexBy(rows: readonly Linkable[], keyOf: (row: Linkable) => string): Map<string, Linkable[]> {
  const index = new Map<string, Linkable[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === '') continue;
    const same = index.get(key);
    if (same === undefined) index.set(key, [row]);
    else same.push(row);
  }
  return index;
}

/** Two rows of the same Tunnus are one to the person who writes it. */
function only(rows: readonly Linkable[] | undefined): Linkable | null {
  const [first] = rows ?? [];
  if (first === undefined) return null;
  return rows?.every(({ tunnus }) => fold(tunnus) === fold(first.tunnus)) ? first : null;
}

/** `rh-01`, `rh 1` → `rh1`; figures that a sign parts stay apart: `rh-1-10` → `rh1-10`. */
function withoutSigns(folded: string): string {
  return folded
    .replace(/(\d)[^a-z0-9]+(?=\d)/g, '$1-')
    .replace(/[^a-z0-9-]+|(?<!\d)-|-(?!\d)/g, '')
    .replace(/(?<!\d)0+(?=\d)/g, '');
}

/** The same with the letters that are taken for figures as figures: `rh-o1` → `rh1`. */
function looksOf(tunnus: string): string {
  return withoutSigns(fold(tunnus).replace(/o/g, '0').replace(/[il]/g, '1'));
}

/** `RH-01 Etävastaanotto`: one Tunnus beside words that are no other row's name. */
function named(
  wanted: string,
  byTunnus: ReadonlyMap<string, Linkable[]>,
  byName: ReadonlyMap<string, Linkable[]>,
): Linkable | null {
  const words = wanted.split(/[\s,;:()/]+/).filter((word) => word !== '');
  const told = words.filter((word) => byTunnus.has(word));
  const [word] = told;
  if (word === undefined || new Set(told).size > 1) return null;
  const found = only(byTunnus.get(word));
  const rest = wanted.replace(word, '').replace(/^[\s,;:()/-]+|[\s,;:()/-]+$/g, '');
  const others = byName.get(rest) ?? (found === null ? [] : [found]);
  return found !== null && others.includes(found) ? found : null;
}

interface Parts {
  readonly letters: string;
  readonly number: string;
}

function partsOf(tunnus: string): Parts | null {
  const found = /^([a-z]{2,})(\d*)$/.exec(withoutSigns(fold(tunnus)));
  return found === null ? null : { letters: found[1] ?? '', number: found[2] ?? '' };
}

/** `HR-01`, `RHH-01`, `TKS`: the number is right, or there is none, and the letters are no other row's. */
function numbered(
  wanted: string,
  rows: readonly Linkable[],
  prefixes: ReadonlySet<string | undefined>,
): Linkable | null {
  const parts = partsOf(wanted);
  if (parts === null || prefixes.has(parts.letters)) return null;
  return only(
    rows.filter(({ tunnus }) => {
      const own = partsOf(tunnus);
      return own !== null && own.number === parts.number && lettersSlipped(own.letters, parts.letters);
    }),
  );
}

/** Two letters changed places, one too many or one too few. */
function lettersSlipped(right: string, written: string): boolean {
  if (right.length === written.length) return sorted(right) === sorted(written);
  const [longer, shorter] = right.length > written.length ? [right, written] : [written, right];
  if (longer.length - shorter.length !== 1) return false;
  return [...longer].some((_, at) => longer.slice(0, at) + longer.slice(at + 1) === shorter);
}

const sorted = (letters: string) => [...letters].sort().join('');

/** A name cut short, or with a word after it. */
function beginAlike(name: string, wanted: string): boolean {
  if (name.length < SHORTEST_NAME) return false;
  return name.startsWith(wanted) || (wanted.startsWith(name) && /^[ (-]/.test(wanted.slice(name.length)));
}
