// Rows that are pasted among the data and hold none: the headers again, or a row of sums.
import { fold } from './likeness';
import { isBlank, type RawCell, shownText } from './raw';
import { type ColumnPair, columnPairsOf, type Tab } from './tab';

export type StrayKind = 'headers' | 'sums';

const SUMS = /^(?:kaikki )?(?:yhteensa|yht|summa|summat|valisumma|loppusumma|total|sum|kaikki)[.: ]*$/;
/** Longer cells are no such word. */
const LONGEST_SUM_WORD = 24;
/** Money and shares are summed; elsewhere the word may be a heading or a name. */
const SUMMED = ['money', 'percent'];

/** `line`: a row below the header row; `headers`: the header row itself; `places`: column key → 1-based column. */
export function strayKind(
  tab: Tab,
  line: readonly RawCell[],
  headers: readonly RawCell[],
  places: ReadonlyMap<string, number>,
): StrayKind | null {
  if (repeatsHeaders(tab, line, headers, places)) return 'headers';
  return holdsSums(tab, line, places) ? 'sums' : null;
}

/** Two headers or more in their own columns, and most of what the row holds. */
function repeatsHeaders(
  tab: Tab,
  line: readonly RawCell[],
  headers: readonly RawCell[],
  places: ReadonlyMap<string, number>,
): boolean {
  let same = 0;
  let filled = 0;
  for (const [key] of columnPairsOf(tab)) {
    const at = places.get(key);
    const cell = at === undefined ? '' : (line[at - 1] ?? '');
    if (at === undefined || isBlank(cell)) continue;
    filled++;
    if (typeof cell === 'string' && fold(cell) === fold(shownText(headers[at - 1] ?? ''))) same++;
    // Nearly every row differs from the headers at its first cell.
    else if (filled > 2 && same === 0) return false;
  }
  return same > 1 && same * 2 > filled;
}

/** The word stands where the row's name would, and the row has an amount. */
function holdsSums(tab: Tab, line: readonly RawCell[], places: ReadonlyMap<string, number>): boolean {
  let named = false;
  let summed = false;
  for (const pair of columnPairsOf(tab)) {
    const cell = line[(places.get(pair[0]) ?? 0) - 1] ?? '';
    if (typeof cell === 'number' ? SUMMED.includes(pair[1].type) : mayBeSum(cell, pair)) summed = true;
    if (isName(tab, pair) && typeof cell === 'string' && cell.length <= LONGEST_SUM_WORD) {
      named = named || SUMS.test(fold(cell));
    }
  }
  return named && summed;
}

/** A sum pasted as text: `17 500 €`. */
function mayBeSum(cell: RawCell, [, { type }]: ColumnPair): boolean {
  return typeof cell === 'string' && SUMMED.includes(type) && /\d/.test(cell);
}

function isName(tab: Tab, [key, { type, required }]: ColumnPair): boolean {
  return (
    (type === 'text' || type === 'choice') && (required || key === 'osahanke' || tab.identity.includes(key))
  );
}
