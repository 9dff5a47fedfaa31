// What undoing says: which run, what was put back, what was not and why.
import type { Kept, RevertAction } from '../workbook/set-up/revert-action';

export type UndoneReason =
  | 'tab-gone'
  | 'column-gone'
  | 'row-gone'
  | 'row-doubled'
  | 'changed'
  | 'refused'
  | 'unreadable';

/** A cell as the journal names it. */
export interface UndoneCell {
  readonly tab: string;
  readonly key: string;
  readonly column: string;
}

export interface UndoTexts {
  /** `Käyttöönotto 30.11.2020 klo 12.00, johtaja@example.org` */
  run(action: string, time: string, who: string): string;
  readonly nothing: string;
  cellPutBack(cell: UndoneCell, value: string): string;
  cellLeft(cell: UndoneCell, why: UndoneReason): string;
  reverted(action: RevertAction): string;
  kept(kept: Kept): string;
}
