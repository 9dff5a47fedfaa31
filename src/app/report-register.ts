// The register of reports (tab Raportit) as typed entries over the ReportLog port.

import { shownOf, valueIn } from '../domain/workbook/cells/cell';
import { headerText } from '../domain/workbook/column';
import { raportit } from '../domain/workbook/own-tabs/raportit';
import type { RawGrid } from '../domain/workbook/raw';
import { readTab } from '../domain/workbook/read-tab';
import { safeText, unsafeText } from '../domain/workbook/safe-text';
import { AppError } from './app-error';
import type { LogCell, ReportLog } from './ports';

export type ReportState = 'Tekeillä' | 'Luonnos' | 'Julkaistu' | 'Epäonnistui';

export interface ReportEntry {
  readonly ajo: string;
  readonly kuukausi: string;
  readonly hankkeet: string;
  readonly versio: number;
  readonly tila: ReportState;
  readonly tekija: string;
  readonly paiva: string;
  readonly tiedosto: string;
  readonly linkki: string;
  readonly tarkiste: string;
  readonly rivit: string;
  /** File id of the spreadsheet that the report was made in; '' in a log of before it was kept. */
  readonly taulukko: string;
}

type Key = keyof ReportEntry;
const KEYS = Object.keys(raportit.columns) as Key[];
/** A log of an earlier version lacks these until the set-up is run: it works without them. */
const LATER: readonly Key[] = ['taulukko'];

export interface Register {
  /** As they stand now, with what this run has added and changed. */
  entries(): readonly ReportEntry[];
  add(entry: ReportEntry): void;
  /** Finds the row by its Ajo anew: somebody may have sorted the tab meanwhile. */
  change(entry: ReportEntry): void;
}

/** Reads the tab once; makes it at the first `add`. Error: report-log-shape where a person removed a header. */
export function openRegister(log: ReportLog): Register {
  const grid = log.read();
  let entries = grid === null ? [] : readEntries(grid).map(({ entry }) => entry);
  let exists = grid !== null;
  return {
    entries: () => entries,
    add: (entry) => {
      if (!exists) log.create(KEYS.map((key) => headerText(raportit.columns[key])));
      exists = true;
      log.append(cellsOf(entry, placesIn(log.read())));
      entries = [...entries, entry];
    },
    change: (entry) => {
      const now = log.read();
      const place = now === null ? undefined : readEntries(now).find((one) => one.entry.ajo === entry.ajo);
      const cells = cellsOf(entry, placesIn(now));
      if (place === undefined) log.append(cells);
      else log.replace(place.row, cells);
      entries = [...entries.filter((one) => one.ajo !== entry.ajo), entry];
    },
  };
}

function readEntries(grid: RawGrid): { row: number; entry: ReportEntry }[] {
  return readTab(raportit, grid).rows.map((row) => {
    const text = (key: Key) => unsafeText(shownOf(row.cells[key]));
    return {
      row: row.number,
      entry: {
        ajo: text('ajo'),
        kuukausi: valueIn(row.cells.kuukausi) ?? '',
        hankkeet: text('hankkeet'),
        versio: valueIn(row.cells.versio) ?? 0,
        tila: valueIn(row.cells.tila) ?? 'Epäonnistui',
        tekija: text('tekija'),
        paiva: valueIn(row.cells.paiva) ?? '',
        tiedosto: text('tiedosto'),
        linkki: text('linkki'),
        tarkiste: text('tarkiste'),
        rivit: text('rivit'),
        taulukko: text('taulukko'),
      },
    };
  });
}

/** Where each column stands now. */
function placesIn(grid: RawGrid | null): ReadonlyMap<string, number> {
  const { places } = readTab(raportit, grid);
  const missing = KEYS.find((key) => !places.has(key) && !LATER.includes(key));
  if (missing !== undefined) {
    throw new AppError('report-log-shape', { header: raportit.columns[missing].header });
  }
  return places;
}

function cellsOf(entry: ReportEntry, places: ReadonlyMap<string, number>): LogCell[] {
  const cells: LogCell[] = new Array(Math.max(...places.values())).fill(null);
  for (const key of KEYS) {
    const place = places.get(key);
    if (place !== undefined) cells[place - 1] = safeText(String(entry[key]));
  }
  return cells;
}
