// Use case: changes to people's cells that a person clicked for; journaled first, refused where somebody was faster.
import { cellReference } from '../../domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../domain/workbook/raw';
import type { Tab } from '../../domain/workbook/tab';
import { TABS, type TabId } from '../../domain/workbook/tabs/index';
import {
  type CellChange,
  type ChangeRefusal,
  cellFinder,
  keyAfter,
  type Place,
  sameCell,
} from './cell-change';
import {
  beginRun,
  type EntryState,
  type JournalEntry,
  LONGEST_JSON,
  type RunAction,
  settleRun,
} from './journal';
import type { CellStore, ChangePorts } from './ports';

export interface AppliedChange {
  readonly change: CellChange;
  /** `Rekrytoinnit!H7`; '' where the cell was not found. */
  readonly cell: string;
  /** 'same': the cell holds the value already. */
  readonly outcome: 'done' | 'same' | ChangeRefusal;
}

/** Both sides of a journaled change as JSON. */
export interface JournaledCell {
  readonly value: RawCell;
  /** Number format; on the side before the change only. */
  readonly format?: string;
}

interface Look {
  readonly change: CellChange;
  readonly grid: RawGrid;
  readonly place: Place;
  readonly formula: string;
  readonly format: string;
}

type Looked = Look | { readonly change: CellChange; readonly refusal: ChangeRefusal };

/** One result per change, in their order. Errors: busy, journal-shape. */
export function applyChanges(
  ports: ChangePorts,
  changes: readonly CellChange[],
  action: RunAction = 'Korjaus',
): AppliedChange[] {
  return ports.lock.hold(() => {
    const results = new Map<CellChange, AppliedChange>();
    const ready: { look: Look; entry: JournalEntry }[] = [];
    for (const looked of lookAt(ports, changes)) {
      const outcome = outcomeOf(looked);
      if (outcome !== null || 'refusal' in looked) {
        results.set(looked.change, result(looked, outcome ?? 'refused'));
        continue;
      }
      const entry = entryOf(looked);
      const long = entry.before.length > LONGEST_JSON || entry.after.length > LONGEST_JSON;
      if (long) results.set(looked.change, result(looked, 'too-long'));
      else ready.push({ look: looked, entry });
    }
    if (ready.length > 0) writeJournaled(ports, ready, results, action);
    return changes.map((change) => results.get(change) ?? { change, cell: '', outcome: 'refused' });
  });
}

/** Intention, a last look, the writes, the confirmation. */
function writeJournaled(
  ports: ChangePorts,
  ready: readonly { readonly look: Look; readonly entry: JournalEntry }[],
  results: Map<CellChange, AppliedChange>,
  action: RunAction,
): void {
  const run = beginRun(
    ports,
    action,
    ready.map(({ entry }) => entry),
  );
  const states = new Map<number, EntryState>();
  const writable: Look[] = [];
  const numbers = new Map(ready.map(({ look }, index) => [look.change, index + 1]));
  const again = lookAt(
    ports,
    ready.map(({ look }) => look.change),
  );
  for (const looked of again) {
    const outcome = outcomeOf(looked);
    if (outcome === null && !('refusal' in looked)) writable.push(looked);
    else {
      states.set(numbers.get(looked.change) ?? 0, 'Ei tehty');
      results.set(looked.change, result(looked, outcome ?? 'refused'));
    }
  }
  for (const column of byColumn(writable)) {
    const failed = writeColumn(ports.cells, column);
    for (const look of column) {
      const refused = failed.includes(look.place.row);
      // A write that failed may have taken effect all the same: it stays "Aikoo", and undo looks at the cell.
      if (!refused) states.set(numbers.get(look.change) ?? 0, 'Tehty');
      results.set(look.change, result(look, refused ? 'refused' : 'done'));
    }
  }
  settleRun(ports, run, states);
}

/** Rows that were not written. */
function writeColumn(cells: CellStore, looks: readonly Look[]): readonly number[] {
  const [first] = looks;
  if (first === undefined) return [];
  const writes = looks.map(({ change, place }) => ({ row: place.row, value: change.value, format: null }));
  return cells.write(TABS[first.change.tab].name, first.place.column, writes);
}

/** Null where the change can be made. */
function outcomeOf(looked: Looked): AppliedChange['outcome'] | null {
  if ('refusal' in looked) return looked.refusal;
  if (looked.formula !== '') return 'formula';
  if (sameCell(looked.place.now, looked.change.value)) return 'same';
  return sameCell(looked.place.now, looked.change.expected) ? null : 'changed';
}

/** Each tab read once, and each column's formulas and formats once, from the topmost row to the lowest. */
function lookAt(ports: ChangePorts, changes: readonly CellChange[]): Looked[] {
  const ids = [...new Set(changes.map((change) => change.tab))];
  const read = ports.rows.readTabs(ids.map((id) => TABS[id].name));
  const gridOf = (tab: TabId) => read[ids.indexOf(tab)] ?? null;
  const find = cellFinder(gridOf);
  const looked = changes.map((change): Looked => {
    const found = find(change);
    if ('refusal' in found) return { change, refusal: found.refusal };
    return { change, grid: gridOf(change.tab) ?? [], place: found, formula: '', format: '' };
  });
  const filled = new Map<CellChange, Look>();
  for (const column of byColumn(looked.flatMap((one) => ('refusal' in one ? [] : [one])))) {
    const rows = column.map(({ place }) => place.row);
    const top = Math.min(...rows);
    const count = Math.max(...rows) - top + 1;
    const name = TABS[(column[0] as Look).change.tab].name;
    const at = (column[0] as Look).place.column;
    const formulas = ports.cells.formulas(name, at, top, count);
    const formats = ports.cells.formats(name, at, top, count);
    for (const one of column) {
      const index = one.place.row - top;
      filled.set(one.change, { ...one, formula: formulas[index] ?? '', format: formats[index] ?? '' });
    }
  }
  return looked.map((one) => filled.get(one.change) ?? one);
}

function byColumn(looks: readonly Look[]): Look[][] {
  const columns = new Map<string, Look[]>();
  for (const look of looks) {
    const at = `${look.change.tab} ${look.place.column}`;
    const found = columns.get(at);
    if (found === undefined) columns.set(at, [look]);
    else found.push(look);
  }
  return [...columns.values()];
}

function entryOf({ change, grid, place, format }: Look): JournalEntry {
  const tab: Tab = TABS[change.tab];
  const before: JournaledCell = { value: place.now, format };
  const after: JournaledCell = { value: change.value };
  return {
    tab: tab.name,
    key: keyAfter(grid, change, place),
    column: tab.columns[change.column]?.header ?? change.column,
    cell: cellReference(tab.name, place.row, place.column),
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  };
}

function result(looked: Looked, outcome: AppliedChange['outcome']): AppliedChange {
  const { change } = looked;
  const cell =
    'refusal' in looked ? '' : cellReference(TABS[change.tab].name, looked.place.row, looked.place.column);
  return { change, cell, outcome };
}
