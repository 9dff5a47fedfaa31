// What of a set-up can be taken back on one tab: only what is still as it was made, and nothing that people have begun to use.
import { headerText } from '../column';
import { matchHeaders } from '../header-match';
import { readMark } from '../own-tabs/schema-mark';
import { shownText } from '../raw';
import type { Tab } from '../tab';
import { isEmptyBelow, type TabRole } from './plan-tab';
import type { Kept, RevertAction } from './revert-action';
import { LOCK_DESCRIPTION, type SetUpStep, type StepColumn, WARNING_DESCRIPTION } from './step';
import { formatAt, noteAt, type TabState } from './tab-state';

export interface RevertPlan {
  readonly actions: readonly RevertAction[];
  readonly kept: readonly Kept[];
}

/** `steps` are those of one run on this tab; `state` null: the tab is gone, so there is nothing to take back. */
export function planRevert(role: TabRole, steps: readonly SetUpStep[], state: TabState | null): RevertPlan {
  if (state === null) return { actions: [], kept: [] };
  const { tab, ownTab } = role;
  if (steps.some(({ step }) => step === 'make-tab')) {
    if (isAsMade(tab, state)) return { actions: [{ action: 'delete-tab', tab: tab.name }], kept: [] };
    return { actions: [], kept: [{ why: ownTab ? 'own-tab-in-use' : 'tab-in-use', tab: tab.name }] };
  }
  const { row, places } = matchHeaders(state.grid, tab);
  const inUse: StepColumn[] = [];
  const actions: RevertAction[] = [];
  const kept: Kept[] = [];
  const placed = (columns: readonly StepColumn[]): StepColumn[] =>
    columns.flatMap((one) => {
      const column = places.get(one.key);
      return column === undefined ? [] : [{ ...one, column }];
    });
  const added = steps.flatMap((one) => (one.step === 'add-columns' ? placed(one.columns) : []));
  for (const one of added) {
    const header = shownText(state.grid[row - 1]?.[one.column - 1] ?? '');
    if (header !== one.header || !isEmptyBelow(state, row, one.column)) inUse.push(one);
  }
  /** Nothing is taken off a column that was made in this run and is in use now. */
  const free = <C extends StepColumn>(columns: readonly C[]): C[] =>
    columns.filter((one) => places.has(one.key) && !inUse.some((used) => used.key === one.key));
  const at = <C extends StepColumn>(one: C): C => ({ ...one, column: places.get(one.key) ?? one.column });

  // Backwards: what was done last goes first.
  for (const step of [...steps].reverse()) {
    switch (step.step) {
      case 'protect':
      case 'warn': {
        const description = step.step === 'protect' ? LOCK_DESCRIPTION : WARNING_DESCRIPTION;
        if (state.protections.some((one) => one.description.startsWith(description))) {
          actions.push({ action: 'remove-protection', tab: tab.name, description });
        }
        break;
      }
      case 'hide':
        if (state.hidden) actions.push({ action: 'show', tab: tab.name });
        break;
      case 'colours':
        if (state.colours !== 'unreadable' && state.colours.length > 0) {
          actions.push({ action: 'remove-colours', tab: tab.name });
        }
        break;
      case 'formats': {
        const columns = free(step.columns)
          .filter((one) => {
            const column = places.get(one.key) ?? 0;
            return formatAt(state, row + 1, column) === one.pattern && isEmptyBelow(state, row, column);
          })
          .map(at);
        if (columns.length > 0) {
          actions.push({ action: 'reset-formats', tab: tab.name, from: row + 1, columns });
        }
        break;
      }
      case 'drop-downs':
        planDropDowns(tab, state, row, free(step.columns).map(at), actions, kept);
        break;
      case 'freeze':
        if (state.frozenRows === step.rows) {
          actions.push({ action: 'freeze', tab: tab.name, rows: step.before });
        }
        break;
      case 'notes': {
        const columns = free(step.columns).map(at);
        const ours = columns.filter((one) => noteAt(state, row, one.column) === one.note);
        const changed = columns.filter((one) => !['', one.note].includes(noteAt(state, row, one.column)));
        if (ours.length > 0) actions.push({ action: 'clear-notes', tab: tab.name, row, columns: ours });
        if (changed.length > 0)
          kept.push({ why: 'note-changed', tab: tab.name, headers: headersOf(changed) });
        break;
      }
      // An own tab keeps its columns and its mark: the program's rows need them.
      case 'mark':
      case 'migrate':
      case 'make-tab':
      case 'add-columns':
        break;
    }
  }
  const unused = added.filter((one) => !inUse.includes(one));
  if (!ownTab && unused.length > 0) {
    actions.push({ action: 'clear-headers', tab: tab.name, row, columns: unused });
  }
  if (inUse.length > 0) kept.push({ why: 'column-in-use', tab: tab.name, headers: headersOf(inUse) });
  return { actions, kept };
}

/** Only the list that set-up made is taken away, and only from the row on where it began. */
function planDropDowns(
  tab: Tab,
  state: TabState,
  row: number,
  columns: readonly (StepColumn & { readonly from: number })[],
  actions: RevertAction[],
  kept: Kept[],
): void {
  const ours = columns.filter((one) => state.dropDowns.get(one.key)?.state === 'ours');
  const others = columns.filter((one) => state.dropDowns.get(one.key)?.state === 'other');
  for (const from of new Set(ours.map((one) => Math.max(one.from, row + 1)))) {
    const together = ours.filter((one) => Math.max(one.from, row + 1) === from);
    actions.push({ action: 'clear-drop-downs', tab: tab.name, from, columns: together });
  }
  if (others.length > 0) kept.push({ why: 'drop-down-changed', tab: tab.name, headers: headersOf(others) });
}

function headersOf(columns: readonly StepColumn[]): string[] {
  return columns.map((one) => one.header);
}

/** Headers in row 1, nothing below, and no note but ours. */
function isAsMade(tab: Tab, state: TabState): boolean {
  const headers = Object.values(tab.columns).map(headerText);
  const [first = [], ...below] = state.grid;
  if (headers.some((header, index) => (first[index] ?? '') !== header)) return false;
  if (first.slice(headers.length).some((cell) => cell !== '')) return false;
  if (below.some((line) => line.some((cell) => cell !== ''))) return false;
  const ours = Object.values(tab.columns).map((column) => column.note);
  const foreign = state.notes.some((line, index) =>
    line.some((note, at) => note !== '' && !(index === 0 && isOurNote(note, ours[at] ?? ''))),
  );
  return !foreign && !state.notesBelow;
}

function isOurNote(note: string, help: string): boolean {
  return note === help || (note.startsWith(`${help}\n`) && readMark([note]).file !== '');
}
