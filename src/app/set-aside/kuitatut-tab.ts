// The tab Kuitatut as entries, and the cells of a new one.
import type { SetAsideEntry } from '../../domain/findings/set-aside';
import { shownOf, valueIn } from '../../domain/workbook/cells/cell';
import { headerText } from '../../domain/workbook/column';
import { matchHeaders } from '../../domain/workbook/header-match';
import { kuitatut } from '../../domain/workbook/own-tabs/kuitatut';
import type { RawGrid } from '../../domain/workbook/raw';
import { readTab } from '../../domain/workbook/read-tab';
import { safeText, unsafeText } from '../../domain/workbook/safe-text';
import { AppError } from '../app-error';
import type { CellFormat } from '../write-back/ports';

export type KuitatutKey = keyof typeof kuitatut.columns;
export const KUITATUT_KEYS = Object.keys(kuitatut.columns) as KuitatutKey[];
export const KUITATUT_HEADERS = KUITATUT_KEYS.map((key) => headerText(kuitatut.columns[key]));

/** A row whose day can't be read holds nothing: a warning must not stay hidden by a slip. */
export function readKuitatut(grid: RawGrid | null): readonly SetAsideEntry[] {
  return readTab(kuitatut, grid).rows.flatMap(({ number, cells }) => {
    if (cells.voimassa.state === 'unreadable') return [];
    const havainto = unsafeText(shownOf(cells.havainto));
    const reason = unsafeText(shownOf(cells.syy));
    return [{ havainto, reason, until: valueIn(cells.voimassa) ?? null, row: number }];
  });
}

/** Error: own-tab-shape where a person removed a header. */
export function kuitatutPlaces(grid: RawGrid): ReadonlyMap<string, number> {
  const { places } = matchHeaders(grid, kuitatut);
  const missing = KUITATUT_KEYS.find((key) => !places.has(key));
  if (missing !== undefined) {
    throw new AppError('own-tab-shape', { tab: kuitatut.name, header: kuitatut.columns[missing].header });
  }
  return places;
}

/** From column 1 on, with the format of each. */
export function kuitatutRow(
  places: ReadonlyMap<string, number>,
  texts: Readonly<Record<KuitatutKey, string>>,
): { readonly cells: readonly string[]; readonly formats: readonly (CellFormat | undefined)[] } {
  const width = Math.max(...places.values());
  const keys = Array.from({ length: width }, (_, index) =>
    KUITATUT_KEYS.find((key) => places.get(key) === index + 1),
  );
  return {
    cells: keys.map((key) => (key === undefined ? '' : safeText(texts[key]))),
    formats: keys.map((key) => (key === undefined ? undefined : key === 'voimassa' ? 'day' : 'text')),
  };
}
