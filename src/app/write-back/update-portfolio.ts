// Use case "Tarkista kaikki": checks the workbook and writes Tarkistus, Laskettu tilanne, cell notes and Poikkeamat.
import { notedCell } from '../../domain/findings/cell-notes';
import { rowMarks } from '../../domain/findings/row-marks';
import { poikkeamat } from '../../domain/workbook/own-tabs/poikkeamat';
import type { RawGrid } from '../../domain/workbook/raw';
import type { Tab } from '../../domain/workbook/tab';
import { mapTab, type RowId, type TabMap } from '../../domain/workbook/tab-map';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { ReportRequest, UpdateResult } from '../../rpc/contract';
import { type Check, type CheckPorts, checkPortfolio } from '../check-portfolio';
import type { Lock, RowSource } from '../ports';
import type { TabWriter } from './ports';
import { RegisterMemory, type RegisterOutcome, writeRegister } from './register-pass';
import { type TabOutcome, type TabTask, writeTab } from './tab-pass';

export interface UpdatePorts extends CheckPorts {
  readonly lock: Lock;
  readonly writer: TabWriter;
}

/** The whole thing is done again where rows moved while it was written. */
const TRIES = 3;
/** More removed rows than these are counted. */
const NAMED_ROWS = 5;
const OWN_COLUMNS = ['tarkistus', 'laskettuTilanne'] as const;

export interface Update {
  /** The last one, where rows moved and it was done again. */
  readonly check: Check;
  readonly written: UpdateResult['written'];
  readonly warnings: readonly string[];
}

interface Written {
  readonly tabs: readonly { readonly tab: Tab; readonly outcome: TabOutcome }[];
  readonly register: RegisterOutcome;
  readonly missingColumns: readonly string[];
}

/** Errors: those of checkPortfolio, busy. What can't be written is a warning; the rest is written. */
export function updatePortfolio(ports: UpdatePorts, request: ReportRequest): Update {
  return ports.lock.hold(() => {
    const memory = new RegisterMemory();
    const totals = { cells: 0, notesSet: 0, notesTaken: 0, casesAdded: 0, casesChanged: 0 };
    for (let attempt = 1; ; attempt++) {
      const { check, grids } = checkWithGrids(ports, request);
      const written = writeAll(ports, check, grids, memory);
      for (const { outcome } of written.tabs) {
        totals.cells += outcome.cells;
        totals.notesSet += outcome.notesSet;
        totals.notesTaken += outcome.notesTaken;
      }
      totals.casesAdded += written.register.added;
      totals.casesChanged += written.register.changed;
      const moving = [
        ...written.tabs.filter(({ outcome }) => outcome.moved).map(({ tab }) => tab.name),
        ...(written.register.moved ? [poikkeamat.name] : []),
      ];
      if (moving.length > 0 && attempt < TRIES) continue;
      const { warnings } = check.texts.writeBack;
      return {
        check,
        written: totals,
        warnings: [...warningsOf(written, check), ...moving.map((tab) => warnings.stillMoving(tab))],
      };
    }
  });
}

/** The check reads every tab once; what it read is kept to tell where each finding stands. */
function checkWithGrids(ports: UpdatePorts, request: ReportRequest) {
  const grids = new Map<string, RawGrid | null>();
  const rows: RowSource = {
    readTabs: (names) => {
      const read = ports.rows.readTabs(names);
      names.forEach((name, index) => {
        grids.set(name, read[index] ?? null);
      });
      return read;
    },
  };
  return { check: checkPortfolio({ ...ports, rows }, request), grids };
}

function writeAll(
  { rows, writer }: UpdatePorts,
  check: Check,
  grids: ReadonlyMap<string, RawGrid | null>,
  memory: RegisterMemory,
): Written {
  const { context, run, texts } = check;
  const maps = new Map<string, TabMap>();
  for (const id of TAB_IDS) {
    const grid = grids.get(TABS[id].name) ?? null;
    const map = grid === null ? null : mapTab(TABS[id], grid);
    if (map !== null && map.headerRow > 0) maps.set(TABS[id].name, map);
  }
  const notes = wantedNotes(check, maps);
  const main = maps.get(TABS.osahankkeet.name);
  const present = OWN_COLUMNS.filter((key) => main?.places.has(key) === true);
  const tabs = TAB_IDS.flatMap((id) => {
    const tab: Tab = TABS[id];
    const checked = maps.get(tab.name);
    if (checked === undefined) return [];
    const columns = checked === main ? wantedColumns(check, checked, present) : new Map();
    const task: TabTask = { tab, checked, notes: notes.get(tab.name) ?? new Map(), columns };
    return [{ tab, outcome: writeTab(rows, writer, task) }];
  });
  const situation = { findings: run.findings, portfolio: context.portfolio, texts, today: context.today };
  return {
    tabs,
    register: writeRegister(rows, writer, situation, memory),
    missingColumns: OWN_COLUMNS.filter((key) => !present.includes(key)).map(
      (key) => TABS.osahankkeet.columns[key].header,
    ),
  };
}

function wantedColumns(
  { context, run, texts }: Check,
  map: TabMap,
  keys: readonly (typeof OWN_COLUMNS)[number][],
): TabTask['columns'] {
  const marks = rowMarks(context.portfolio, run, texts);
  return new Map(
    keys.map((key) => {
      const byRow = new Map<RowId, string>();
      for (const [row, mark] of marks) {
        const id = map.idOf.get(row);
        if (id !== undefined) byRow.set(id, mark[key]);
      }
      return [key, byRow] as const;
    }),
  );
}

/** Tab → row → column key → note; several findings on one cell are lines of one note. */
function wantedNotes({ run, texts }: Check, maps: ReadonlyMap<string, TabMap>) {
  const wanted = new Map<string, Map<RowId, Map<string, string>>>();
  for (const finding of run.findings) {
    const noted = notedCell(finding, texts);
    if (noted === null) continue;
    const id = maps.get(noted.tab)?.idOf.get(noted.row);
    const columns = TAB_IDS.map((one): Tab => TABS[one]).find((tab) => tab.name === noted.tab)?.columns ?? {};
    const key = Object.keys(columns).find((one) => columns[one]?.header === noted.column);
    if (id === undefined || key === undefined) continue;
    const byRow = wanted.get(noted.tab) ?? new Map<RowId, Map<string, string>>();
    const byColumn = byRow.get(id) ?? new Map<string, string>();
    const lines = byColumn.get(key)?.split('\n') ?? [];
    if (!lines.includes(noted.line)) byColumn.set(key, [...lines, noted.line].join('\n'));
    byRow.set(id, byColumn);
    wanted.set(noted.tab, byRow);
  }
  return wanted;
}

function warningsOf({ tabs, register, missingColumns }: Written, { texts }: Check): string[] {
  const { warnings } = texts.writeBack;
  return [
    ...(missingColumns.length > 0 ? [warnings.ownColumnsMissing(missingColumns)] : []),
    ...tabs.flatMap(({ tab, outcome }) => [
      ...outcome.failedColumns.map((header) => warnings.columnNotWritten(tab.name, header)),
      ...outcome.failedNotes.map((header) => warnings.notesNotWritten(tab.name, header)),
      ...(outcome.gone.length > 0
        ? [
            warnings.rowsGone(
              tab.name,
              outcome.gone.slice(0, NAMED_ROWS),
              Math.max(0, outcome.gone.length - NAMED_ROWS),
            ),
          ]
        : []),
    ]),
    ...(register.missingHeader === undefined ? [] : [warnings.registerShape(register.missingHeader)]),
    ...(register.failed ? [warnings.registerNotWritten] : []),
  ];
}
