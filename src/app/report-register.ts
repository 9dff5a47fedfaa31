// The register of reports (tab Raportit) as typed entries over the ReportLog port.

import { shownOf, valueIn } from '../domain/workbook/cells/cell';
import { headerText } from '../domain/workbook/column';
import { raportit } from '../domain/workbook/own-tabs/raportit';
import { readTab } from '../domain/workbook/read-tab';
import { safeText, unsafeText } from '../domain/workbook/safe-text';
import { AppError } from './app-error';
import type { ReportLog } from './ports';

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
}

type Key = keyof ReportEntry;
const KEYS = Object.keys(raportit.columns) as Key[];

export interface Register {
  readonly entries: readonly ReportEntry[];
  add(entry: ReportEntry): void;
  /** Finds the row by its Ajo anew: somebody may have sorted the tab meanwhile. */
  change(entry: ReportEntry): void;
}

/** Makes the tab where it is missing. Error: report-log-shape where a person removed a header. */
export function openRegister(log: ReportLog): Register {
  if (log.read() === null) log.create(KEYS.map((key) => headerText(raportit.columns[key])));
  return {
    entries: readEntries(log).map(({ entry }) => entry),
    add: (entry) => log.append(cellsOf(entry, readPlaces(log))),
    change: (entry) => {
      const place = readEntries(log).find((one) => one.entry.ajo === entry.ajo);
      if (place === undefined) log.append(cellsOf(entry, readPlaces(log)));
      else log.replace(place.row, cellsOf(entry, readPlaces(log)));
    },
  };
}

function readEntries(log: ReportLog): { row: number; entry: ReportEntry }[] {
  return readTab(raportit, log.read()).rows.map((row) => {
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
      },
    };
  });
}

/** Where each column stands now. */
function readPlaces(log: ReportLog): ReadonlyMap<string, number> {
  const { places } = readTab(raportit, log.read());
  const missing = KEYS.find((key) => !places.has(key));
  if (missing !== undefined) {
    throw new AppError('report-log-shape', { header: raportit.columns[missing].header });
  }
  return places;
}

function cellsOf(entry: ReportEntry, places: ReadonlyMap<string, number>): string[] {
  const cells: string[] = new Array(Math.max(...places.values())).fill('');
  for (const key of KEYS) cells[(places.get(key) ?? 1) - 1] = safeText(String(entry[key]));
  return cells;
}
