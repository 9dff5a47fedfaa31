// What one tab lacks, step by step, against what stands in the sheet. What people have made is never a step.
import { type Column, headerText } from '../column';
import { matchHeaders } from '../header-match';
import { isBlank } from '../raw';
import type { Tab } from '../tab';
import { colourRules } from './colours';
import { formatFor } from './column-format';
import {
  LOCK_DESCRIPTION,
  type Reservation,
  type SetUpStep,
  type StepColumn,
  WARNING_DESCRIPTION,
} from './step';
import { formatAt, noteAt, type TabState } from './tab-state';

export interface TabPlan {
  readonly steps: SetUpStep[];
  readonly reservations: Reservation[];
}

export interface TabRole {
  readonly tab: Tab;
  /** Kept by the program: hidden, text only, its people warned. */
  readonly ownTab: boolean;
  /** Only the owner may change it. */
  readonly locked: boolean;
}

/** A tab as it would stand right after it was made. */
export function freshState(tab: Tab): TabState {
  const headers = Object.values(tab.columns).map(headerText);
  return {
    name: tab.name,
    grid: [headers],
    maxRows: 1000,
    maxColumns: Math.max(26, headers.length),
    hidden: false,
    frozenRows: 0,
    notes: [],
    notesBelow: false,
    formats: [],
    colours: [],
    protections: [],
    dropDowns: new Map(),
  };
}

export function planTab(role: TabRole, found: TabState | null): TabPlan {
  const { tab } = role;
  const steps: SetUpStep[] = [];
  const reservations: Reservation[] = [];
  let state = found;
  if (state === null) {
    const headers = Object.values(tab.columns).map(headerText);
    steps.push({ step: 'make-tab', tab: tab.name, headers });
    state = freshState(tab);
  }
  const match = matchHeaders(state.grid, tab);
  const empty = state.grid.every((line) => line.every(isBlank));
  if (match.row === 0 && !empty) {
    return { steps, reservations: [{ why: 'no-headers', tab: tab.name }] };
  }
  const row = match.row === 0 ? 1 : match.row;
  const present = columnsOf(tab, match.places);
  const added = missingColumns(tab, match.places, empty ? 0 : widthOf(state));
  if (added.length > 0) steps.push({ step: 'add-columns', tab: tab.name, row, columns: added });
  const columns = [...present, ...added];

  const notes = columns
    .map((one) => ({ ...one, note: columnOf(tab, one).note }))
    .filter((one) => one.note !== '' && noteAt(state, row, one.column) === '');
  if (notes.length > 0) steps.push({ step: 'notes', tab: tab.name, row, columns: notes });
  if (state.frozenRows < row) {
    steps.push({ step: 'freeze', tab: tab.name, rows: row, before: state.frozenRows });
  }
  planDropDowns(role, state, row, columns, steps, reservations);
  planFormats(role, state, row, columns, steps);
  planColours(tab, state, row, columns, steps, reservations);
  planShelter(role, state, steps, reservations);
  return { steps, reservations };
}

/** The place right of everything that the tab holds. */
function widthOf(state: TabState): number {
  return state.grid.reduce((width, line) => Math.max(width, line.length), 0);
}

function columnsOf(tab: Tab, places: ReadonlyMap<string, number>): StepColumn[] {
  return [...places].map(([key, column]) => ({ key, header: tab.columns[key]?.header ?? key, column }));
}

function columnOf(tab: Tab, one: StepColumn): Column<unknown> {
  return tab.columns[one.key] as Column<unknown>;
}

function missingColumns(tab: Tab, places: ReadonlyMap<string, number>, width: number): StepColumn[] {
  return Object.entries(tab.columns)
    .filter(([key]) => !places.has(key))
    .map(([key, column], index) => ({ key, header: headerText(column), column: width + 1 + index }));
}

function planDropDowns(
  { tab }: TabRole,
  state: TabState,
  row: number,
  columns: readonly StepColumn[],
  steps: SetUpStep[],
  reservations: Reservation[],
): void {
  const wanted = columns.filter((one) => isDropDown(columnOf(tab, one)));
  const others = wanted.filter((one) => state.dropDowns.get(one.key)?.state === 'other');
  if (others.length > 0) {
    reservations.push({ why: 'own-drop-down', tab: tab.name, headers: others.map((one) => one.header) });
  }
  const lacking = wanted.flatMap((one) => {
    const now = state.dropDowns.get(one.key) ?? { state: 'none' };
    const from = now.state === 'none' ? row + 1 : now.state === 'ours' ? now.missingFrom : 0;
    return from > row && from <= state.maxRows ? [{ ...one, from, values: columnOf(tab, one).choices }] : [];
  });
  if (lacking.length > 0) steps.push({ step: 'drop-downs', tab: tab.name, columns: lacking });
}

/** What only the program writes needs no list. */
export function isDropDown(column: Column<unknown>): boolean {
  return column.type === 'choice' && !column.own;
}

function planFormats(
  { tab, ownTab }: TabRole,
  state: TabState,
  row: number,
  columns: readonly StepColumn[],
  steps: SetUpStep[],
): void {
  if (state.maxRows <= row) return;
  const lacking = columns
    .map((one) => ({ ...one, from: row + 1, pattern: formatFor(columnOf(tab, one), ownTab) }))
    .filter((one) => one.pattern !== '' && formatAt(state, row + 1, one.column) === '')
    .filter((one) => isEmptyBelow(state, row, one.column));
  if (lacking.length > 0) steps.push({ step: 'formats', tab: tab.name, columns: lacking });
}

/** '' only: a cell with nothing but spaces is a person's. */
export function isEmptyBelow(state: TabState, row: number, column: number): boolean {
  return state.grid.slice(row).every((line) => (line[column - 1] ?? '') === '');
}

function planColours(
  tab: Tab,
  state: TabState,
  row: number,
  columns: readonly StepColumn[],
  steps: SetUpStep[],
  reservations: Reservation[],
): void {
  const lit = columns.filter((one) => tab.lights?.includes(one.key));
  if (lit.length === 0 || state.maxRows <= row) return;
  if (state.colours === 'unreadable') {
    reservations.push({ why: 'colours-unreadable', tab: tab.name });
    return;
  }
  const rules = lit.flatMap((one) => colourRules(one.column, row + 1, state.maxRows));
  const asText = (list: readonly { formula: string; area: string }[]) =>
    list.map(({ formula, area }) => `${formula} ${area}`).join('\n');
  if (asText(rules) !== asText(state.colours)) steps.push({ step: 'colours', tab: tab.name, rules });
}

function planShelter(
  { tab, ownTab, locked }: TabRole,
  state: TabState,
  steps: SetUpStep[],
  reservations: Reservation[],
): void {
  if (ownTab && !state.hidden) steps.push({ step: 'hide', tab: tab.name });
  if (!ownTab && !locked) return;
  const description = locked ? LOCK_DESCRIPTION : WARNING_DESCRIPTION;
  const ours = state.protections.find((one) => one.description.startsWith(description));
  if (ours?.description === description) return;
  // A tab has one protection of its own: asking for another would change a person's.
  if (ours === undefined && state.protections.length > 0) {
    reservations.push({ why: 'other-protection', tab: tab.name });
  } else steps.push({ step: locked ? 'protect' : 'warn', tab: tab.name });
}
