// Everything about the workbook's shape that differs from what is declared, each as one change to accept or leave.
import { matchHeaders } from '../workbook/header-match';
import type { RawGrid } from '../workbook/raw';
import { planTab } from '../workbook/set-up/plan-tab';
import type { SetUpStep } from '../workbook/set-up/step';
import type { TabState } from '../workbook/set-up/tab-state';
import type { Tab } from '../workbook/tab';
import { TAB_IDS, TABS } from '../workbook/tabs/index';
import type { SheetFix } from './fix';
import { planHeaders } from './plan-headers';
import { planRestores } from './plan-restores';

/** Set-up's steps that mend what has been broken; the rest belongs to taking the workbook into use. */
const MENDING: readonly SetUpStep['step'][] = ['drop-downs', 'formats', 'freeze'];
/** Fewer headers in common may be chance. */
const FEWEST_COMMON = 4;

/** `states`: people's tabs that are there; `foreign`: other tabs by name, as far as they were read. */
export function planFixes(
  states: ReadonlyMap<string, TabState | null>,
  foreign: ReadonlyMap<string, RawGrid>,
): SheetFix[] {
  return TAB_IDS.flatMap((id): SheetFix[] => {
    const tab: Tab = TABS[id];
    const state = states.get(tab.name) ?? null;
    if (state === null) return renamedTab(tab, foreign);
    const headers = planHeaders(tab, state.grid);
    return [
      ...headers,
      ...missingColumns(tab, state, headers),
      ...mendingSteps(tab, state),
      ...planRestores(tab, state),
    ];
  });
}

/** The one foreign tab that has all of the tab's required headers. */
function renamedTab(tab: Tab, foreign: ReadonlyMap<string, RawGrid>): SheetFix[] {
  const required = Object.keys(tab.columns).filter((key) => tab.columns[key]?.required);
  const alike = [...foreign].filter(([, grid]) => {
    const { places } = matchHeaders(grid, tab);
    const least = Math.min(FEWEST_COMMON, Object.keys(tab.columns).length);
    return places.size >= least && required.every((key) => places.has(key));
  });
  const [only] = alike;
  return only === undefined || alike.length > 1 ? [] : [{ fix: 'rename-tab', tab: tab.name, from: only[0] }];
}

/** Each required or own column apart, at the right end; not one that a header is likely meant for. */
function missingColumns(tab: Tab, state: TabState, renamed: readonly SheetFix[]): SheetFix[] {
  const { row, places } = matchHeaders(state.grid, tab);
  if (row === 0) return [];
  const meant = renamed.map((one) => (one.fix === 'rename-header' ? one.to : ''));
  const width = state.grid.reduce((most, line) => Math.max(most, line.length), 0);
  const { steps } = planTab({ tab, ownTab: false, locked: false }, state);
  const added = steps.flatMap((step) => (step.step === 'add-columns' ? step.columns : []));
  return added
    .filter(({ key, header }) => {
      const column = tab.columns[key];
      return !places.has(key) && (column?.required || column?.own) && !meant.includes(header);
    })
    .map((one) => ({
      fix: 'step',
      tab: tab.name,
      step: { step: 'add-columns', tab: tab.name, row, columns: [{ ...one, column: width + 1 }] },
    }));
}

/** On columns that are there: set-up's plan also dresses the ones that it would add. */
function mendingSteps(tab: Tab, state: TabState): SheetFix[] {
  const { places } = matchHeaders(state.grid, tab);
  const { steps } = planTab({ tab, ownTab: false, locked: false }, state);
  return steps.flatMap((step): SheetFix[] => {
    if (!MENDING.includes(step.step)) return [];
    if (!('columns' in step)) return [{ fix: 'step', tab: tab.name, step }];
    const columns = (step.columns as readonly { readonly key: string }[]).filter(({ key }) =>
      places.has(key),
    );
    return columns.length === 0
      ? []
      : [{ fix: 'step', tab: tab.name, step: { ...step, columns } as unknown as SetUpStep }];
  });
}
