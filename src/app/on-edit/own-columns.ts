// The program's own columns of Osahankkeet on the edited rows: where they stand, and what is written into them.
import type { IsoDay } from '../../domain/day/day';
import { isRawDay, type RawCell, type RawGrid } from '../../domain/workbook/raw';
import { safeText } from '../../domain/workbook/safe-text';
import type { EditedSheet, Place, TypedCell } from './ports';

/** 1-based columns; 0 where the tab lacks one. */
export interface OwnColumns {
  readonly tarkistus: number;
  readonly laskettu: number;
  readonly muokattu: number;
}

/** Row → Tarkistus; a row that is not there gets empty cells. */
export type RowTexts = ReadonlyMap<number, string>;

export function ownColumns(places: ReadonlyMap<string, number>): OwnColumns {
  const at = (key: string) => places.get(key) ?? 0;
  return { tarkistus: at('tarkistus'), laskettu: at('laskettuTilanne'), muokattu: at('viimeksiMuokattu') };
}

/** True where Tarkistus and Viimeksi muokattu can be written in one go: nothing of people's stands between them. */
export function isOneBlock(own: OwnColumns): boolean {
  const [first, last] = ends(own);
  for (let column = first; column <= last; column++) {
    if (![own.tarkistus, own.laskettu, own.muokattu].includes(column)) return false;
  }
  return true;
}

function ends({ tarkistus, muokattu }: OwnColumns): readonly [first: number, last: number] {
  const there = [tarkistus, muokattu].filter((column) => column > 0);
  return there.length === 0 ? [0, -1] : [Math.min(...there), Math.max(...there)];
}

/** `rows` follow each other. Column 0: not there. */
export function ownPlaces(own: OwnColumns, rows: readonly number[]) {
  const [first, last] = ends(own);
  const on = (column: number, columns = 1): Place => ({
    row: rows[0] ?? 0,
    column,
    rows: rows.length,
    columns,
  });
  return { tarkistus: on(own.tarkistus), muokattu: on(own.muokattu), block: on(first, last - first + 1) };
}

export function blockOf(
  own: OwnColumns,
  grid: RawGrid,
  rows: readonly number[],
  texts: RowTexts,
  today: IsoDay,
): TypedCell[][] {
  const [first, last] = ends(own);
  return rows.map((row) =>
    Array.from({ length: last - first + 1 }, (_, index) => {
      const column = first + index;
      const text = texts.get(row);
      if (text === undefined) return '';
      if (column === own.tarkistus) return safeText(text);
      // ISO is a day in every locale, and no time zone can turn it.
      if (column === own.muokattu) return today;
      return asItIs(grid[row - 1]?.[column - 1] ?? '');
    }),
  );
}

/** Tarkistus and the stamp each as a column of their own. */
export function columnsOf(rows: readonly number[], texts: RowTexts, today: IsoDay) {
  return {
    texts: rows.map((row) => [safeText(texts.get(row) ?? '')]),
    days: rows.map((row) => [texts.has(row) ? today : '']),
  };
}

/** Two calls, or four where the columns stand apart; none where there are no own columns. */
export function writeOwn(
  sheet: EditedSheet,
  own: OwnColumns,
  rows: readonly number[],
  texts: RowTexts,
  grid: RawGrid,
  today: IsoDay,
): void {
  if (own.tarkistus === 0 && own.muokattu === 0) return;
  const places = ownPlaces(own, rows);
  if (isOneBlock(own)) {
    sheet.cells(places.block).write(blockOf(own, grid, rows, texts, today));
    return;
  }
  const columns = columnsOf(rows, texts, today);
  const [marks, stamps] = sheet.several([places.tarkistus, places.muokattu]);
  stamps?.write(columns.days);
  marks?.write(columns.texts);
}

function asItIs(cell: RawCell): TypedCell {
  return isRawDay(cell) ? cell.day : cell;
}
