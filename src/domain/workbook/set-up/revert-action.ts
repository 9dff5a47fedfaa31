// What taking back a set-up does to the sheet, as plain data.
import type { StepColumn } from './step';

export type RevertAction =
  | { readonly action: 'delete-tab'; readonly tab: string }
  | {
      readonly action: 'clear-headers' | 'clear-notes';
      readonly tab: string;
      readonly row: number;
      readonly columns: readonly StepColumn[];
    }
  | {
      readonly action: 'clear-drop-downs' | 'reset-formats';
      readonly tab: string;
      readonly from: number;
      readonly columns: readonly StepColumn[];
    }
  | { readonly action: 'freeze'; readonly tab: string; readonly rows: number }
  | { readonly action: 'remove-colours' | 'show'; readonly tab: string }
  | { readonly action: 'remove-protection'; readonly tab: string; readonly description: string };

/** What stays although set-up made it, and why. */
export type Kept =
  | { readonly why: 'tab-in-use' | 'own-tab-in-use'; readonly tab: string }
  | {
      readonly why: 'column-in-use' | 'drop-down-changed' | 'note-changed';
      readonly tab: string;
      readonly headers: readonly string[];
    }
  | { readonly why: 'refused'; readonly tab: string };
