// Finds a tab's columns by their headers, wherever they stand in rows 1–5.
import { headerText } from './column';
import { fold, foldSpaces, nearest } from './likeness';
import { isBlank, type RawGrid, shownText } from './raw';
import type { Tab } from './tab';

export interface HeaderProblem {
  readonly problem: 'missing' | 'doubled' | 'almost';
  /** The canonical header. */
  readonly header: string;
  /** What stands in the sheet; '' where nothing does. */
  readonly found: string;
  /** 1-based place of the odd header; the header row's first cell where it is missing. */
  readonly row: number;
  readonly column: number;
}

export interface HeaderMatch {
  /** 1-based; 0 where no row of the first five looks like headers. */
  readonly row: number;
  /** Column key → 1-based column. */
  readonly places: ReadonlyMap<string, number>;
  readonly problems: readonly HeaderProblem[];
}

/** How many rows from the top may hold titles before the headers. */
const ROWS_LOOKED_AT = 5;

/** Longer texts are no headers. */
const LONGEST_HEADER = 200;

/** What may stand after the name, in any order: a bracket, a unit, a colon, an asterisk. */
const TRAILING = / ?(?:\([^()]*\)|\[[^[\]]*\]|[€%:*/,])$/;

/** A header as it is compared: case, spaces, dashes, `/` or `,`, brackets, unit and a trailing colon forgiven. */
export function foldHeader(header: string): string {
  if (header.length > LONGEST_HEADER) return header;
  let folded = foldSpaces(header);
  for (let before = ''; before !== folded; ) {
    before = folded;
    folded = folded.replace(TRAILING, '');
  }
  return folded.replace(/ ?[/,] ?/g, '/').replace(/ ?- ?/g, '-');
}

/** A grid is not changed once it is read: what reads a tab and what maps it ask about the same one. */
const MATCHED = new WeakMap<RawGrid, Map<Tab, HeaderMatch>>();

/** Exact names go before look-alikes; the leftmost of two equal headers is used. */
export function matchHeaders(grid: RawGrid, tab: Tab): HeaderMatch {
  const known = MATCHED.get(grid) ?? new Map<Tab, HeaderMatch>();
  MATCHED.set(grid, known);
  const match = known.get(tab) ?? workOutMatch(grid, tab);
  known.set(tab, match);
  return match;
}

function workOutMatch(grid: RawGrid, tab: Tab): HeaderMatch {
  const names = namesOf(tab);
  let best = { row: 0, score: 0 };
  for (let row = 1; row <= Math.min(ROWS_LOOKED_AT, grid.length); row++) {
    const score = headersOn(grid, row).filter((header) => keyOf(header.text, names) !== undefined).length;
    if (score > best.score) best = { row, score };
  }
  if (best.score < leastScore(tab)) return noHeaders(tab);
  return matchRow(grid, best.row, tab, names);
}

/** One known word may stand in any title; on a tab of two or three columns it is enough all the same. */
function leastScore(tab: Tab): number {
  return Object.keys(tab.columns).length <= 3 ? 1 : 2;
}

function matchRow(grid: RawGrid, row: number, tab: Tab, names: ReadonlyMap<string, string>): HeaderMatch {
  const places = new Map<string, number>();
  const problems: HeaderProblem[] = [];
  const unknown: { text: string; column: number }[] = [];
  for (const header of headersOn(grid, row)) {
    const key = keyOf(header.text, names);
    if (key === undefined) unknown.push(header);
    else if (!places.has(key)) places.set(key, header.column);
    else {
      const canonical = tab.columns[key]?.header ?? key;
      problems.push({
        problem: 'doubled',
        header: canonical,
        found: header.text,
        row,
        column: header.column,
      });
    }
  }
  problems.push(...matchLookAlikes(unknown, places, row, tab));
  for (const [key, column] of Object.entries(tab.columns)) {
    if (column.required && !places.has(key)) {
      problems.push({ problem: 'missing', header: column.header, found: '', row, column: 1 });
    }
  }
  return { row, places, problems };
}

/** An unknown header one or two slips away from one missing column is taken for it, and reported. */
function matchLookAlikes(
  unknown: readonly { text: string; column: number }[],
  places: Map<string, number>,
  row: number,
  tab: Tab,
): HeaderProblem[] {
  const problems: HeaderProblem[] = [];
  for (const header of unknown) {
    const free = foldedHeadersOf(tab).filter(({ key }) => !places.has(key));
    const meant = nearest(
      foldHeader(header.text),
      free.map(({ folded }) => folded),
    );
    const match = free.find(({ folded }) => folded === meant);
    if (meant === undefined || match === undefined) continue;
    places.set(match.key, header.column);
    problems.push({
      problem: 'almost',
      header: match.header,
      found: header.text,
      row,
      column: header.column,
    });
  }
  return problems;
}

function noHeaders(tab: Tab): HeaderMatch {
  const problems: HeaderProblem[] = Object.values(tab.columns)
    .filter((column) => column.required)
    .map((column) => ({ problem: 'missing', header: column.header, found: '', row: 1, column: 1 }));
  return { row: 0, places: new Map(), problems };
}

function headersOn(grid: RawGrid, row: number): { text: string; column: number }[] {
  const headers: { text: string; column: number }[] = [];
  (grid[row - 1] ?? []).forEach((cell, index) => {
    if (!isBlank(cell)) headers.push({ text: shownText(cell), column: index + 1 });
  });
  return headers;
}

/** A tab's declaration never changes: its names are worked out once. */
const KNOWN_NAMES = new Map<Tab, ReadonlyMap<string, string>>();

interface FoldedHeader {
  readonly key: string;
  readonly header: string;
  readonly folded: string;
}

const FOLDED_HEADERS = new Map<Tab, readonly FoldedHeader[]>();

/** The canonical headers as look-alikes are compared with them. */
function foldedHeadersOf(tab: Tab): readonly FoldedHeader[] {
  const known =
    FOLDED_HEADERS.get(tab) ??
    Object.entries(tab.columns).map(([key, { header }]) => ({ key, header, folded: foldHeader(header) }));
  FOLDED_HEADERS.set(tab, known);
  return known;
}

/** Compared header → column key; canonical names win over another column's alias. */
function namesOf(tab: Tab): ReadonlyMap<string, string> {
  const known = KNOWN_NAMES.get(tab) ?? workOutNames(tab);
  KNOWN_NAMES.set(tab, known);
  return known;
}

function workOutNames(tab: Tab): Map<string, string> {
  const names = new Map<string, string>();
  for (const [key, column] of Object.entries(tab.columns)) names.set(foldHeader(column.header), key);
  for (const [key, column] of Object.entries(tab.columns)) {
    for (const alias of column.aliases) {
      const folded = foldHeader(alias);
      if (!names.has(folded)) names.set(folded, key);
    }
  }
  for (const [name, key] of [...names]) if (!names.has(fold(name))) names.set(fold(name), key);
  for (const [key, column] of Object.entries(tab.columns)) names.set(headerText(column), key);
  return names;
}

/** The header as it is declared needs no folding; most are. */
function keyOf(header: string, names: ReadonlyMap<string, string>): string | undefined {
  const exact = names.get(header);
  if (exact !== undefined) return exact;
  const folded = foldHeader(header);
  return names.get(folded) ?? names.get(fold(folded));
}
