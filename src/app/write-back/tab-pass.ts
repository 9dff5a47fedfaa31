// One tab's own columns and notes: read again, planned, written, and looked at once more in case rows moved meanwhile.
import type { RawGrid } from '../../domain/workbook/raw';
import type { Tab } from '../../domain/workbook/tab';
import { mapTab, type RowId, standsStill, type TabMap } from '../../domain/workbook/tab-map';
import type { RowSource } from '../ports';
import { type ColumnRun, planColumn } from './plan-columns';
import { type NoteChange, type Notes, planNotes, rangesOf, type WantedNotes } from './plan-notes';
import { planRepair } from './plan-repair';
import { planRestore } from './plan-restore';
import type { Edit, TabWriter, WritableTab } from './ports';

export interface TabTask {
  readonly tab: Tab;
  /** As it was checked: what is wanted is told by its ids. */
  readonly checked: TabMap;
  readonly notes: WantedNotes;
  /** Column key → text by row. */
  readonly columns: ReadonlyMap<string, ReadonlyMap<RowId, string>>;
}

export interface TabOutcome {
  /** Rows or columns moved while it was written: people's notes are back, ours may be wrong. */
  readonly moved: boolean;
  readonly cells: number;
  readonly notesSet: number;
  readonly notesTaken: number;
  /** Places (1-based) of columns that could not be written; headers as the sheet has them. */
  readonly failedColumns: readonly string[];
  readonly failedNotes: readonly string[];
  /** Keys of rows that were there when it was checked and are no more. */
  readonly gone: readonly string[];
}

interface Reading {
  readonly map: TabMap;
  readonly notes: Notes;
  /** Read only where a column is going to be written. */
  readonly formulas: readonly (readonly string[])[];
}

interface Planned {
  readonly reading: Reading;
  readonly changes: readonly NoteChange[];
  readonly runs: readonly ColumnRun[];
  readonly edits: readonly PreparedEdit[];
}

interface PreparedEdit {
  readonly column: number;
  readonly of: 'cells' | 'notes';
  readonly run: Edit;
}

const NOTHING = { cells: 0, notesSet: 0, notesTaken: 0, failedColumns: [], failedNotes: [], gone: [] };
/** How often rows may move between two readings before it is given up for this time. */
const READINGS = 3;

export function writeTab(rows: RowSource, writer: TabWriter, task: TabTask): TabOutcome {
  const sheet = writer.open(task.tab.name);
  if (sheet === null) return { ...NOTHING, moved: false };
  const planned = planInPeace(rows, sheet, task);
  if (planned === 'nothing') return { ...NOTHING, moved: false };
  if (planned === 'moving') return { ...NOTHING, moved: true };
  const { reading, changes, runs, edits } = planned;
  const failed = edits.filter((edit) => !succeeds(edit.run));
  const headers = (of: PreparedEdit['of']) => [
    ...new Set(failed.filter((edit) => edit.of === of).map((edit) => headerAt(reading.map, edit.column))),
  ];
  const after = mapTab(task.tab, gridOf(rows, task.tab));
  const moved = !standsStill(reading.map, after);
  if (moved) putBack(sheet, planned, after);
  const count = (some: readonly NoteChange[]) => some.reduce((sum, change) => sum + change.rows.length, 0);
  return {
    moved,
    cells: runs.reduce((sum, run) => sum + run.changed, 0),
    notesSet: count(changes.filter((change) => change.note !== '')),
    notesTaken: count(changes.filter((change) => change.note === '')),
    failedColumns: headers('cells'),
    failedNotes: headers('notes'),
    gone: goneRows(task, reading.map),
  };
}

/**
 * Notes are read before and after the rows: only where neither has changed do they belong together. The second reading of
 * the notes is the last call before the first write, as a note typed after it could not be seen.
 */
function planInPeace(rows: RowSource, sheet: WritableTab, task: TabTask): Planned | 'nothing' | 'moving' {
  let map = task.checked;
  for (let reading = 0; reading < READINGS; reading++) {
    const readNotes = sheet.notes(Math.max(1, map.columnIds.length));
    const notes = readNotes();
    const changes = planNotes(map, notes, task.notes);
    if (changes.length === 0 && runsOf(map, task).length === 0) return 'nothing';
    const now = mapTab(task.tab, gridOf(rows, task.tab));
    const still = standsStill(map, now);
    map = now;
    if (!still) continue;
    const runs = runsOf(now, task);
    const formulas = runs.length === 0 ? [] : sheet.formulas();
    const edits = [...runs.map((run) => columnEdit(sheet, run)), ...changes.flatMap(noteEdits(sheet))];
    if (sameNotes(notes, readNotes())) return { reading: { map, notes, formulas }, changes, runs, edits };
  }
  return 'moving';
}

function runsOf(map: TabMap, task: TabTask): ColumnRun[] {
  return [...task.columns].flatMap(([key, wanted]) => {
    const column = map.places.get(key);
    const run = column === undefined ? null : planColumn(map, column, unlessWritten(map, task, key, wanted));
    return run === null ? [] : [run];
  });
}

/** Where onEdit has written since the check, the row has been edited since: what was found then is no longer said of it. */
function unlessWritten(
  now: TabMap,
  { checked }: TabTask,
  key: string,
  wanted: ReadonlyMap<RowId, string>,
): ReadonlyMap<RowId, string> {
  const cellIn = (map: TabMap, id: RowId) =>
    JSON.stringify(map.grid[(map.rowOf.get(id) ?? 0) - 1]?.[(map.places.get(key) ?? 0) - 1] ?? '');
  return new Map([...wanted].filter(([id]) => cellIn(now, id) === cellIn(checked, id)));
}

function columnEdit(sheet: WritableTab, { column, firstRow, values }: ColumnRun): PreparedEdit {
  return { column, of: 'cells', run: prepared(() => sheet.columnEdit(column, firstRow, values)) };
}

function noteEdits(sheet: WritableTab): (change: NoteChange) => PreparedEdit[] {
  return ({ column, rows, note }) =>
    rangesOf(column, rows).map((ranges) => ({
      column,
      of: 'notes',
      run: prepared(() => sheet.noteEdit(ranges, note)),
    }));
}

/** What can't even be made ready fails when it is made. */
function prepared(make: () => Edit): Edit {
  try {
    return make();
  } catch (error) {
    return () => {
      throw error;
    };
  }
}

function succeeds(edit: Edit): boolean {
  try {
    edit();
    return true;
  } catch {
    return false;
  }
}

function putBack(sheet: WritableTab, planned: Planned, map: TabMap): void {
  for (const run of planned.runs) {
    const repair = planRepair(run, planned.reading.map, map, planned.reading.formulas);
    if (repair !== null) sheet.repairEdit(repair.column, repair.firstRow, repair.values)();
  }
  const notes = sheet.notes(Math.max(1, map.columnIds.length))();
  const cleared = planned.changes.some((change) => change.note === '');
  for (const change of planRestore(planned.reading, { map, notes }, cleared)) {
    for (const edit of noteEdits(sheet)(change)) edit.run();
  }
}

function gridOf(rows: RowSource, tab: Tab): RawGrid {
  return rows.readTabs([tab.name])[0] ?? [];
}

function headerAt({ grid, headerRow }: TabMap, column: number): string {
  return String(grid[headerRow - 1]?.[column - 1] ?? column);
}

function goneRows({ checked, notes, columns }: TabTask, now: TabMap): string[] {
  const ids = new Set([...notes.keys(), ...[...columns.values()].flatMap((byRow) => [...byRow.keys()])]);
  const keys = new Set(now.keyOf.values());
  return [...ids].flatMap((id) => {
    if (now.rowOf.has(id)) return [];
    const key = checked.keyOf.get(checked.rowOf.get(id) ?? 0);
    // A row known by its content has been edited; one whose key has been doubled is still there.
    return key === undefined || id !== `key ${key}` || keys.has(key) ? [] : [key];
  });
}

function sameNotes(before: Notes, after: Notes): boolean {
  return (
    before.length === after.length &&
    before.every((line, row) => line.every((note, column) => note === after[row]?.[column]))
  );
}
