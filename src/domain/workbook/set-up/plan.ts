// The whole set-up as a list of steps: every declared tab against the workbook as it stands.

import { matchHeaders } from '../header-match';
import { OWN_TABS, type OwnTab } from '../own-tabs/index';
import { MIGRATIONS } from '../own-tabs/migrations/index';
import { pendingColumns } from '../own-tabs/migrations/migration';
import { markedNote, readMark } from '../own-tabs/schema-mark';
import type { RawCell } from '../raw';
import { TAB_IDS, TABS } from '../tabs/index';
import { planTab, type TabRole } from './plan-tab';
import type { Reservation, SetUpPlan, SetUpStep } from './step';
import { noteAt, type TabState } from './tab-state';

/** Keys of the tabs that are truly protected: whoever may change them decides who may do what. */
const LOCKED: readonly string[] = ['asetukset', 'kayttooikeudet'];

/** Muutosloki and the other own tabs first, then people's tabs in the order of the workbook. */
export const TAB_ROLES: readonly TabRole[] = [
  ...OWN_TABS.map(({ tab }) => ({ tab, ownTab: true, locked: false })),
  ...TAB_IDS.map((id) => ({ tab: TABS[id], ownTab: false, locked: LOCKED.includes(id) })),
];

/** `states` by tab name, null where the workbook has no such tab; `file` is the id of this spreadsheet. */
export function planSetUp(states: ReadonlyMap<string, TabState | null>, file: string): SetUpPlan {
  const steps: SetUpStep[] = [];
  const reservations: Reservation[] = [];
  const copyOf = originalOf(states, file);
  for (const role of TAB_ROLES) {
    const own = OWN_TABS.find(({ tab }) => tab === role.tab);
    const found = states.get(role.tab.name) ?? null;
    const migrated = own === undefined ? null : planMigration(own, found, copyOf === '' ? file : copyOf);
    if (migrated !== null) steps.push(migrated.step);
    const plan = planTab(role, migrated === null ? found : migrated.state);
    if (own === undefined) {
      steps.push(...plan.steps);
      reservations.push(...plan.reservations);
      continue;
    }
    if (plan.reservations.some(({ why }) => why === 'no-headers')) {
      reservations.push(...plan.reservations);
      continue;
    }
    if (readMark(headerNotes(own, found)).version > own.version) {
      // A newer bundle has been here: what it keeps there is not ours to change.
      reservations.push({ why: 'newer-version', tab: own.tab.name });
      continue;
    }
    steps.push(...withMark(own, found, plan.steps, file));
    reservations.push(...plan.reservations);
  }
  return { steps, reservations, copyOf };
}

/** The file that an own tab says it was made in, where that is another. */
export function originalOf(states: ReadonlyMap<string, TabState | null>, file: string): string {
  for (const own of OWN_TABS) {
    const mark = readMark(headerNotes(own, states.get(own.tab.name) ?? null));
    if (mark.file !== '' && mark.file !== file) return mark.file;
  }
  return '';
}

function headerNotes({ tab }: OwnTab, state: TabState | null): readonly string[] {
  if (state === null) return [];
  const { row } = matchHeaders(state.grid, tab);
  return row === 0 ? [] : (state.notes[row - 1] ?? []);
}

/** The migration as a step, and the tab as it stands after it. */
function planMigration(
  { tab }: OwnTab,
  state: TabState | null,
  file: string,
): { step: SetUpStep; state: TabState } | null {
  if (state === null) return null;
  const { row } = matchHeaders(state.grid, tab);
  const notes = row === 0 ? [] : (state.notes[row - 1] ?? []);
  const added = pendingColumns(MIGRATIONS, tab, readMark(notes).version, state.grid, { file });
  if (added.length === 0) return null;
  const width = state.grid.reduce((most, line) => Math.max(most, line.length), 0);
  const grid = state.grid.map((line, index) => [
    ...line,
    ...new Array<RawCell>(width - line.length).fill(''),
    ...added.map(({ header, cells }) => (index === row - 1 ? header : (cells[index - row] ?? ''))),
  ]);
  return {
    step: { step: 'migrate', tab: tab.name, row, column: width + 1, added },
    state: { ...state, grid },
  };
}

/** One header's note carries the mark: the one that has it, else the first that no person has written on. */
function withMark(
  own: OwnTab,
  found: TabState | null,
  steps: readonly SetUpStep[],
  file: string,
): SetUpStep[] {
  const match = found === null ? null : matchHeaders(found.grid, own.tab);
  const row = match === null || match.row === 0 ? 1 : match.row;
  const places = new Map(match?.places ?? []);
  for (const step of steps) {
    if (step.step === 'add-columns') for (const one of step.columns) places.set(one.key, one.column);
  }
  if (found === null) Object.keys(own.tab.columns).forEach((key, index) => places.set(key, index + 1));
  const noteOf = (key: string) => (found === null ? '' : noteAt(found, row, places.get(key) ?? 0));
  const keys = Object.keys(own.tab.columns).filter((key) => places.has(key));
  const help = (key: string) => own.tab.columns[key]?.note ?? '';
  const carrier =
    keys.find((key) => readMark([noteOf(key)]).file !== '') ??
    keys.find((key) => ['', help(key)].includes(noteOf(key)));
  if (carrier === undefined) return [...steps];
  const plain = steps.flatMap((step): SetUpStep[] => {
    if (step.step !== 'notes') return [step];
    const columns = step.columns.filter((one) => one.key !== carrier);
    return columns.length === 0 ? [] : [{ ...step, columns }];
  });
  const note = markedNote(help(carrier), { version: own.version, file });
  if (noteOf(carrier) === note) return plain;
  // Last: a set-up that was cut off before it counts as not done on this tab.
  const column = places.get(carrier) ?? 1;
  return [...plain, { step: 'mark', tab: own.tab.name, row, column, note }];
}
