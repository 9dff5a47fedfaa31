// The journal of changes (tab Muutosloki): intentions written before a change, confirmed after it, the last runs kept.
import { headerText } from '../../domain/workbook/column';
import { matchHeaders } from '../../domain/workbook/header-match';
import { MUUTOS_TILA, type MUUTOS_TOIMI, muutosloki } from '../../domain/workbook/own-tabs/muutosloki';
import { isBlank, type RawGrid, shownText } from '../../domain/workbook/raw';
import { safeText, unsafeText } from '../../domain/workbook/safe-text';
import { AppError } from '../app-error';
import type { JournalPorts } from './ports';

export type EntryState = (typeof MUUTOS_TILA.values)[number];
export type RunAction = (typeof MUUTOS_TOIMI.values)[number];

export interface JournalEntry {
  readonly tab: string;
  readonly key: string;
  readonly column: string;
  readonly cell: string;
  /** JSON texts. */
  readonly before: string;
  readonly after: string;
}

export interface JournaledEntry extends JournalEntry {
  readonly number: number;
  readonly state: EntryState;
}

export interface JournalRun {
  readonly id: string;
  readonly time: string;
  readonly who: string;
  readonly action: string;
  readonly entries: readonly JournaledEntry[];
}

/** A text that a cell can hold with room to spare (platform facts §1.2). */
export const LONGEST_JSON = 45_000;
const RUNS_KEPT = 50;

const KEYS = Object.keys(muutosloki.columns) as (keyof typeof muutosloki.columns)[];
type Key = (typeof KEYS)[number];

/** Oldest first. Error: journal-shape where a person removed a header. */
export function readRuns(ports: JournalPorts): JournalRun[] {
  return runsIn(ports.journal.read());
}

/** Writes what is about to be done, in one batch; returns the run's id. */
export function beginRun(ports: JournalPorts, action: RunAction, entries: readonly JournalEntry[]): string {
  let grid = ports.journal.read();
  if (grid === null) {
    ports.journal.create(KEYS.map((key) => headerText(muutosloki.columns[key])));
    grid = ports.journal.read();
  }
  const places = placesIn(grid);
  const id = ports.digest.runId();
  const time = ports.moment.now();
  const who = ports.identity.email();
  const width = Math.max(...places.values());
  ports.journal.append(
    entries.map((entry, index) => {
      const cells: string[] = new Array(width).fill('');
      const put = (key: Key, text: string) => {
        cells[(places.get(key) ?? 1) - 1] = safeText(text);
      };
      put('ajo', id);
      put('nro', String(index + 1));
      put('aika', time);
      put('tekija', who);
      put('toimi', action);
      put('tila', 'Aikoo');
      put('valilehti', entry.tab);
      put('avain', entry.key);
      put('sarake', entry.column);
      put('solu', entry.cell);
      put('ennen', entry.before);
      put('jalkeen', entry.after);
      return cells;
    }),
  );
  return id;
}

/** States by entry number; the rows are found anew, and runs beyond the last fifty are dropped. */
export function settleRun(ports: JournalPorts, id: string, states: ReadonlyMap<number, EntryState>): void {
  const grid = ports.journal.read();
  const places = placesIn(grid);
  const { row: headers } = matchHeaders(grid ?? [], muutosloki);
  const text = cellText(grid ?? [], places);
  const rows: number[] = [];
  for (let row = headers + 1; row <= (grid?.length ?? 0); row++) if (text(row, 'ajo') === id) rows.push(row);
  const first = rows[0];
  const last = rows[rows.length - 1];
  if (first === undefined || last === undefined) return;
  const cells: string[] = [];
  for (let row = first; row <= last; row++) {
    const mine = text(row, 'ajo') === id ? states.get(Number(text(row, 'nro'))) : undefined;
    cells.push(mine ?? text(row, 'tila'));
  }
  ports.journal.replaceColumn(first, places.get('tila') ?? 1, cells);
  dropOldRuns(ports, grid ?? [], headers, text);
}

function dropOldRuns(ports: JournalPorts, grid: RawGrid, headers: number, text: CellText): void {
  const ids: string[] = [];
  for (let row = headers + 1; row <= grid.length; row++) {
    const id = text(row, 'ajo');
    if (id !== '' && !ids.includes(id)) ids.push(id);
  }
  const old = ids.slice(0, Math.max(0, ids.length - RUNS_KEPT));
  if (old.length === 0) return;
  // From the bottom up, so that the rows still to go keep their places; the oldest runs stand together at the top.
  for (let row = grid.length; row > headers; ) {
    let count = 0;
    while (row - count > headers && old.includes(text(row - count, 'ajo'))) count++;
    if (count > 0) ports.journal.deleteRows(row - count + 1, count);
    row -= count + 1;
  }
}

function runsIn(grid: RawGrid | null): JournalRun[] {
  if (grid === null) return [];
  const { row: headers } = matchHeaders(grid, muutosloki);
  const text = cellText(grid, placesIn(grid));
  const runs = new Map<string, { run: JournalRun; entries: JournaledEntry[] }>();
  for (let row = headers + 1; row <= grid.length; row++) {
    const id = text(row, 'ajo');
    const state = MUUTOS_TILA.values.find((value) => value === text(row, 'tila'));
    if (id === '' || state === undefined) continue;
    let found = runs.get(id);
    if (found === undefined) {
      const entries: JournaledEntry[] = [];
      const run = {
        id,
        time: text(row, 'aika'),
        who: text(row, 'tekija'),
        action: text(row, 'toimi'),
        entries,
      };
      found = { run, entries };
      runs.set(id, found);
    }
    found.entries.push({
      number: Number(text(row, 'nro')),
      state,
      tab: text(row, 'valilehti'),
      key: text(row, 'avain'),
      column: text(row, 'sarake'),
      cell: text(row, 'solu'),
      before: text(row, 'ennen'),
      after: text(row, 'jalkeen'),
    });
  }
  // Somebody may have sorted the tab: the time tells the order of runs, the number that of entries.
  const all = [...runs.values()];
  for (const { entries } of all) entries.sort((a, b) => a.number - b.number);
  return all
    .map(({ run }, index) => ({ run, index }))
    .sort((a, b) => (a.run.time < b.run.time ? -1 : a.run.time > b.run.time ? 1 : a.index - b.index))
    .map(({ run }) => run);
}

type CellText = (row: number, key: Key) => string;

function cellText(grid: RawGrid, places: ReadonlyMap<string, number>): CellText {
  return (row, key) => {
    const cell = grid[row - 1]?.[(places.get(key) ?? 0) - 1] ?? '';
    return isBlank(cell) ? '' : unsafeText(shownText(cell));
  };
}

function placesIn(grid: RawGrid | null): ReadonlyMap<string, number> {
  const { places } = matchHeaders(grid ?? [], muutosloki);
  const missing = KEYS.find((key) => !places.has(key));
  if (missing !== undefined)
    throw new AppError('journal-shape', { header: muutosloki.columns[missing].header });
  return places;
}
