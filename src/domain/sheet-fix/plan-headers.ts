// Header cells of a tab that are not as declared: what each should say, so that the tab is read as it is meant.
import { headerText } from '../workbook/column';
import { foldHeader, matchHeaders } from '../workbook/header-match';
import { fold } from '../workbook/likeness';
import { isBlank, type RawGrid, shownText } from '../workbook/raw';
import type { Tab } from '../workbook/tab';
import type { SheetFix } from './fix';

type HeaderFix = Extract<SheetFix, { fix: 'rename-header' }>;

/** Shorter beginnings are shared by too many words. */
const SHORTEST_STEM = 5;
/** What a case or a plural changes at the end of a word. */
const LONGEST_ENDING = 2;

/** A known alias is right as it is. Each fix alone, and all together, leave every other column where it was found. */
export function planHeaders(tab: Tab, grid: RawGrid): HeaderFix[] {
  const { row, places, problems } = matchHeaders(grid, tab);
  if (row === 0) return [];
  const texts = (grid[row - 1] ?? []).map((cell) => (isBlank(cell) ? '' : shownText(cell)));
  const at = (why: HeaderFix['why'], column: number, to: string): HeaderFix => ({
    ...{ fix: 'rename-header', why, tab: tab.name, row, column, to },
    from: texts[column - 1] ?? '',
  });
  const declared = (header: string) => {
    const found = Object.values(tab.columns).find((one) => one.header === header);
    return found === undefined ? header : headerText(found);
  };
  const fixes: HeaderFix[] = [];
  for (const { problem, header, column } of problems) {
    if (problem === 'almost') fixes.push(at('almost', column, declared(header)));
    if (problem === 'doubled') fixes.push(at('doubled', column, freeName(header, texts)));
  }
  for (const column of places.values()) {
    const text = texts[column - 1] ?? '';
    const tidy = text.replace(/\s+/g, ' ').trim();
    if (tidy !== text && !fixes.some((one) => one.column === column)) fixes.push(at('spaces', column, tidy));
  }
  const known = new Set(places.values());
  for (const [key, column] of Object.entries(tab.columns)) {
    if (!column.required || places.has(key)) continue;
    const likely = texts.flatMap((text, index) =>
      text !== '' && !known.has(index + 1) && isLikely(text, column.header) ? [index + 1] : [],
    );
    const [only] = likely;
    const taken = fixes.some((one) => one.column === only);
    // `Osahankkeen koordinaattori` may be either, where both are missing: then nothing is guessed.
    const others = Object.entries(tab.columns).filter(
      ([other, { required, header }]) =>
        other !== key && required && !places.has(other) && isLikely(texts[(only ?? 0) - 1] ?? '', header),
    );
    if (only !== undefined && likely.length === 1 && !taken && others.length === 0)
      fixes.push(at('likely', only, headerText(column)));
  }
  return fixes.filter((one) => keepsOthers(tab, grid, one));
}

/** The same beginning or the whole name within: `Päättyy pvm`, `Vastuutahon nimi`, `Osahankkeen koordinaattori`. */
function isLikely(text: string, header: string): boolean {
  const [found, wanted] = [fold(foldHeader(text)), fold(foldHeader(header))];
  const shorter = Math.min(found.length, wanted.length);
  if (shorter < SHORTEST_STEM) return false;
  if (found.startsWith(wanted) || wanted.startsWith(found)) return true;
  return found.split(/[^a-z0-9]+/).some((word) => word === wanted) || hasStem(found, wanted);
}

/** Another form of the same word: `Vastuutahot`, `Tehtävän nimike`. */
function hasStem(found: string, wanted: string): boolean {
  const stem = wanted.slice(0, Math.max(SHORTEST_STEM, wanted.length - LONGEST_ENDING));
  return found.startsWith(stem);
}

/** `Alkaa 2`: a name that no column answers to. */
function freeName(header: string, texts: readonly string[]): string {
  for (let number = 2; ; number++) {
    const name = `${header} ${number}`;
    if (!texts.includes(name)) return name;
  }
}

function keepsOthers(tab: Tab, grid: RawGrid, fix: HeaderFix): boolean {
  const before = matchHeaders(grid, tab);
  const renamed = grid.map((line, index) =>
    index === fix.row - 1 ? line.map((cell, at) => (at === fix.column - 1 ? fix.to : cell)) : line,
  );
  const after = matchHeaders(renamed, tab);
  const others = [...before.places].filter(([, column]) => column !== fix.column);
  const isPlaced = [...after.places.values()].includes(fix.column);
  return (
    after.row === before.row &&
    others.every(([key, column]) => after.places.get(key) === column) &&
    isPlaced === (fix.why !== 'doubled')
  );
}
