// What set-up and its undo need of the spreadsheet: its structure read tab by tab, and one step done at a time.
import type { RevertAction } from '../../domain/workbook/set-up/revert-action';
import type { Refusal, SetUpStep } from '../../domain/workbook/set-up/step';
import type { DropDownState, TabState } from '../../domain/workbook/set-up/tab-state';

export type BareTabState = Omit<TabState, 'dropDowns'>;

export interface AskedDropDown {
  readonly key: string;
  readonly column: number;
  /** First row below the headers. */
  readonly from: number;
  readonly values: readonly string[];
}

export interface WorkbookStructure {
  /** File id of this spreadsheet. */
  file(): string;
  /** Null where the workbook has no such tab. `notesBelow` is looked up only where it is asked for. */
  readTabs(names: readonly string[], notesBelow: boolean): readonly (BareTabState | null)[];
  readDropDowns(tab: string, asked: readonly AskedDropDown[]): ReadonlyMap<string, DropDownState>;
  /** Throws nothing that Google refuses for a single tab or column: that is answered. */
  apply(step: SetUpStep): readonly Refusal[];
  /** False where Google refused. */
  revert(action: RevertAction): boolean;
  /** Runs the work and leaves the person on the tab where they were. */
  keepingView<T>(work: () => T): T;
}
