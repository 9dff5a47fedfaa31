// The steps of a set-up as plain data: shown as sentences first, then done, journaled, and taken back one by one.
import type { AddedColumn } from '../own-tabs/migrations/migration';
import type { ColourRule } from './tab-state';

/** A column by its key and header (to find it again) and its 1-based place when the step was planned. */
export interface StepColumn {
  readonly key: string;
  readonly header: string;
  readonly column: number;
}

export interface PaintedRule extends ColourRule {
  readonly background: string;
  readonly fontColor: string;
}

export type SetUpStep =
  | { readonly step: 'make-tab'; readonly tab: string; readonly headers: readonly string[] }
  /** Headers that follow each other on one row, from the first column's place on. */
  | {
      readonly step: 'add-columns';
      readonly tab: string;
      readonly row: number;
      readonly columns: readonly StepColumn[];
    }
  /** New columns of an own tab with what its earlier rows get in them. */
  | {
      readonly step: 'migrate';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly added: readonly AddedColumn[];
    }
  | {
      readonly step: 'notes';
      readonly tab: string;
      readonly row: number;
      readonly columns: readonly (StepColumn & { readonly note: string })[];
    }
  /** Version and file id of an own tab, in a header's note. */
  | {
      readonly step: 'mark';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly note: string;
    }
  | { readonly step: 'freeze'; readonly tab: string; readonly rows: number; readonly before: number }
  | {
      readonly step: 'drop-downs';
      readonly tab: string;
      /** `from` is the first row that lacks the list. */
      readonly columns: readonly (StepColumn & {
        readonly from: number;
        readonly values: readonly string[];
      })[];
    }
  | {
      readonly step: 'formats';
      readonly tab: string;
      readonly columns: readonly (StepColumn & { readonly from: number; readonly pattern: string })[];
    }
  | { readonly step: 'colours'; readonly tab: string; readonly rules: readonly PaintedRule[] }
  | { readonly step: 'hide'; readonly tab: string }
  /** Warns people, stops nobody. */
  | { readonly step: 'warn'; readonly tab: string }
  /** Keeps everybody out but the owner and who sets it up. */
  | { readonly step: 'protect'; readonly tab: string };

export type StepName = SetUpStep['step'];

/** What set-up leaves alone, and says so. */
export type Reservation =
  | { readonly why: 'no-headers'; readonly tab: string }
  | { readonly why: 'own-drop-down'; readonly tab: string; readonly headers: readonly string[] }
  | { readonly why: 'colours-unreadable'; readonly tab: string }
  | { readonly why: 'other-protection'; readonly tab: string }
  | { readonly why: 'newer-version'; readonly tab: string };

/** A step, or a column of it, that Google refused. */
export interface Refusal {
  readonly step: StepName;
  readonly tab: string;
  /** '' where it concerns the whole tab. */
  readonly header: string;
}

export interface SetUpPlan {
  readonly steps: readonly SetUpStep[];
  readonly reservations: readonly Reservation[];
  /** File id of the spreadsheet that this one is a copy of; '' where it is none. */
  readonly copyOf: string;
}

export const WARNING_DESCRIPTION = 'Hankesalkku: lisäosan oma välilehti';
export const LOCK_DESCRIPTION = 'Hankesalkku: vain omistaja muuttaa';
/** At the end of a protection's description until it is whole. */
export const UNFINISHED = ' (kesken)';
