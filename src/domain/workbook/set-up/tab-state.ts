// What set-up has to know of a tab as it stands in the sheet.
import type { RawGrid } from '../raw';

/** Rows that follow each other, 1-based, the last one included. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** A drop-down column below its headers. */
export type DropDownState =
  /** No rule on any row. */
  | { readonly state: 'none' }
  /** Our list; rows from `missingFrom` down have none yet, 0 where all have. `holes`: rows above them that have lost it. */
  | { readonly state: 'ours'; readonly missingFrom: number; readonly holes?: readonly RowRun[] }
  /** A person's own rule. */
  | { readonly state: 'other' };

export interface ColourRule {
  /** Recognised by `OUR_COLOUR` in it. */
  readonly formula: string;
  /** `K2:K1000` */
  readonly area: string;
}

export interface TabProtection {
  readonly description: string;
  readonly warningOnly: boolean;
}

export interface TabState {
  readonly name: string;
  readonly grid: RawGrid;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly hidden: boolean;
  readonly frozenRows: number;
  /** Notes of rows 1–5, whole width; '' where there is none. */
  readonly notes: readonly (readonly string[])[];
  /** True where some cell below row 5 has a note; only asked for when a tab is about to be taken away. */
  readonly notesBelow: boolean;
  /** Number formats of rows 1–6, whole width; '' is automatic. */
  readonly formats: readonly (readonly string[])[];
  /** Our conditional colours; 'unreadable' where there is a rule that could not be written back. */
  readonly colours: readonly ColourRule[] | 'unreadable';
  /** Protections of the whole tab. */
  readonly protections: readonly TabProtection[];
  /** By column key, for the columns that were asked about. */
  readonly dropDowns: ReadonlyMap<string, DropDownState>;
}

export function noteAt(state: TabState, row: number, column: number): string {
  return state.notes[row - 1]?.[column - 1] ?? '';
}

export function formatAt(state: TabState, row: number, column: number): string {
  return state.formats[row - 1]?.[column - 1] ?? '';
}
