// The tab Poikkeamat as entries: reads them by header, and says which cells to write for changed and new ones.
import type { RegisterEntry } from '../../domain/findings/case-register';
import { shownOf, valueIn } from '../../domain/workbook/cells/cell';
import { poikkeamat } from '../../domain/workbook/own-tabs/poikkeamat';
import type { RawGrid } from '../../domain/workbook/raw';
import { readTab } from '../../domain/workbook/read-tab';
import { columnLetters } from '../../domain/workbook/row';
import { safeText, unsafeText } from '../../domain/workbook/safe-text';
import { mapTab, type TabMap } from '../../domain/workbook/tab-map';
import type { CellFormat, Edit, WritableTab } from './ports';

export type RegisterKey = keyof RegisterEntry;
export const REGISTER_KEYS = Object.keys(poikkeamat.columns) as RegisterKey[];

/** What the program may write on a row that is there; Tila only in the very cells where it moves a case. */
const CHANGING: readonly RegisterKey[] = REGISTER_KEYS.filter(
  (key) => poikkeamat.columns[key].own && key !== 'tunnus',
);

const FORMATS: Readonly<Record<RegisterKey, CellFormat>> = {
  tunnus: 'text',
  osahanke: 'text',
  syyryhma: 'text',
  taso: 'text',
  tila: 'text',
  ensimmainen: 'day',
  viimeisin: 'day',
  havaintoja: 'number',
  perustelu: 'text',
  solut: 'text',
  huomio: 'text',
};

export interface RegisterTab {
  readonly map: TabMap;
  /** Row → entry; rows without a Tunnus of their own are a person's. */
  readonly entries: ReadonlyMap<number, RegisterEntry>;
  /** Every Tunnus that stands in the tab, usable or not. */
  readonly tunnukset: readonly string[];
  /** The first header that is missing. */
  readonly missing: string | undefined;
}

export function readRegister(grid: RawGrid): RegisterTab {
  const map = mapTab(poikkeamat, grid);
  const entries = new Map<number, RegisterEntry>();
  const tunnukset: string[] = [];
  for (const { number, key, cells } of readTab(poikkeamat, grid).rows) {
    const shown = (of: RegisterKey) => unsafeText(shownOf(cells[of]));
    tunnukset.push(shown('tunnus'));
    if (map.idOf.get(number) !== `key ${key}`) continue;
    entries.set(number, {
      tunnus: shown('tunnus'),
      osahanke: shown('osahanke'),
      syyryhma: shown('syyryhma'),
      taso: shown('taso'),
      tila: valueIn(cells.tila) ?? shown('tila'),
      ensimmainen: valueIn(cells.ensimmainen) ?? shown('ensimmainen'),
      viimeisin: valueIn(cells.viimeisin) ?? shown('viimeisin'),
      havaintoja: shown('havaintoja'),
      perustelu: shown('perustelu'),
      solut: shown('solut'),
      huomio: shown('huomio'),
    });
  }
  const absent = REGISTER_KEYS.find((key) => !map.places.has(key));
  const missing = absent === undefined ? undefined : poikkeamat.columns[absent].header;
  return { map, entries, tunnukset, missing };
}

/** Edits for the rows whose entry differs from the wanted one of the same Tunnus: a few per column, none per row. */
export function changeEdits(
  sheet: WritableTab,
  { map, entries }: RegisterTab,
  wanted: ReadonlyMap<string, RegisterEntry>,
): Edit[] {
  const edits: Edit[] = [];
  for (const key of CHANGING) {
    const column = map.places.get(key) ?? 0;
    for (const run of runsOf(entries, wanted, key)) {
      edits.push(sheet.columnEdit(column, run.firstRow, run.values.map(safeText), FORMATS[key]));
    }
  }
  // Tila is people's: only the very cells that move are touched.
  const moves = new Map<string, string[]>();
  for (const [row, entry] of entries) {
    const tila = wanted.get(entry.tunnus)?.tila ?? entry.tila;
    if (tila === entry.tila) continue;
    const cell = columnLetters(map.places.get('tila') ?? 0) + row;
    moves.set(tila, [...(moves.get(tila) ?? []), cell]);
  }
  for (const [tila, cells] of moves) edits.push(sheet.valueEdit(cells, tila));
  return edits;
}

/** New rows as cells from column 1 on, below everything that stands in the tab. */
export interface NewRows {
  readonly after: number;
  readonly rows: readonly (readonly string[])[];
  readonly formats: readonly (CellFormat | undefined)[];
}

export function newRows({ map }: Pick<RegisterTab, 'map'>, added: readonly RegisterEntry[]): NewRows {
  const width = Math.max(...REGISTER_KEYS.map((key) => map.places.get(key) ?? 0));
  const keys = Array.from({ length: width }, (_, index) =>
    REGISTER_KEYS.find((key) => map.places.get(key) === index + 1),
  );
  const rows = added.map((entry) => keys.map((key) => (key === undefined ? '' : safeText(entry[key]))));
  const formats = keys.map((key) => (key === undefined ? undefined : FORMATS[key]));
  return { after: Math.max(map.headerRow, map.grid.length), rows, formats };
}

/** Columns moved right before the new rows were written: they stand as they were meant, under the wrong headers. */
export function strayed({ after, rows, formats }: NewRows, { grid }: TabMap): boolean {
  // Days and numbers may have been read in another way under another column's format.
  return (
    rows.length > 0 &&
    rows.every((row, index) =>
      row.every((text, column) => formats[column] !== 'text' || grid[after + index]?.[column] === text),
    )
  );
}

/** From the first to the last differing row, broken where a row between is not the program's. */
function runsOf(
  entries: ReadonlyMap<number, RegisterEntry>,
  wanted: ReadonlyMap<string, RegisterEntry>,
  key: RegisterKey,
): { firstRow: number; values: string[] }[] {
  const runs: { firstRow: number; values: string[]; changed: number }[] = [];
  const rows = [...entries.keys()].sort((a, b) => a - b);
  for (const row of rows) {
    const entry = entries.get(row);
    if (entry === undefined) continue;
    const value = (wanted.get(entry.tunnus) ?? entry)[key];
    const current = runs[runs.length - 1];
    const open = current !== undefined && current.firstRow + current.values.length === row;
    if (value !== entry[key]) {
      if (open) {
        current.values.push(value);
        current.changed = current.values.length;
      } else runs.push({ firstRow: row, values: [value], changed: 1 });
    } else if (open) current.values.push(value);
  }
  return runs.map(({ firstRow, values, changed }) => ({ firstRow, values: values.slice(0, changed) }));
}
