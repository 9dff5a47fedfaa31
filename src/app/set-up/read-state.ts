// The workbook as set-up sees it: every declared tab with its drop-downs, in a number of calls that rows don't change.
import { matchHeaders } from '../../domain/workbook/header-match';
import { TAB_ROLES } from '../../domain/workbook/set-up/plan';
import { isDropDown } from '../../domain/workbook/set-up/plan-tab';
import type { TabState } from '../../domain/workbook/set-up/tab-state';
import type { Tab } from '../../domain/workbook/tab';
import type { AskedDropDown, BareTabState, WorkbookStructure } from './ports';

export type WorkbookState = ReadonlyMap<string, TabState | null>;

/** `names`: absent, all declared tabs. */
export function readWorkbookState(
  structure: WorkbookStructure,
  names?: readonly string[],
  notesBelow = false,
): WorkbookState {
  const tabs = TAB_ROLES.map(({ tab }) => tab).filter((tab) => names?.includes(tab.name) ?? true);
  const found = structure.readTabs(
    tabs.map((tab) => tab.name),
    notesBelow,
  );
  return new Map(
    tabs.map((tab, index) => {
      const state = found[index] ?? null;
      if (state === null) return [tab.name, null];
      return [tab.name, { ...state, dropDowns: structure.readDropDowns(tab.name, askedOf(tab, state)) }];
    }),
  );
}

function askedOf(tab: Tab, state: BareTabState): AskedDropDown[] {
  const { row, places } = matchHeaders(state.grid, tab);
  if (row === 0) return [];
  return [...places].flatMap(([key, column]) => {
    const declared = tab.columns[key];
    if (declared === undefined || !isDropDown(declared)) return [];
    return [{ key, column, from: row + 1, values: declared.choices }];
  });
}
