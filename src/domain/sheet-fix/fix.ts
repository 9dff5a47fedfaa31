// One proposed change to the shape of the workbook: each is shown with its id, and only the accepted ones are done.
import type { SetUpStep } from '../workbook/set-up/step';

export type SheetFix =
  /** A tab under another name that has a declared tab's headers. */
  | { readonly fix: 'rename-tab'; readonly tab: string; readonly from: string }
  /** A header cell: almost right, with stray spaces, doubled, or likely meant for a missing column. */
  | {
      readonly fix: 'rename-header';
      readonly why: 'almost' | 'spaces' | 'doubled' | 'likely';
      readonly tab: string;
      readonly row: number;
      readonly column: number;
      readonly from: string;
      readonly to: string;
    }
  /** What set-up would do to a tab that is there: a missing column, lost lists, formats, frozen headers. */
  | { readonly fix: 'step'; readonly tab: string; readonly step: SetUpStep };

export function fixId(fix: SheetFix): string {
  switch (fix.fix) {
    case 'rename-tab':
      return JSON.stringify([fix.fix, fix.tab, fix.from]);
    case 'rename-header':
      return JSON.stringify([fix.fix, fix.tab, fix.row, fix.column, fix.from, fix.to]);
    case 'step': {
      const columns = 'columns' in fix.step ? fix.step.columns.map(({ key }) => key) : [];
      return JSON.stringify([fix.fix, fix.tab, fix.step.step, ...columns]);
    }
  }
}

/** What can hardly be meant otherwise; which of two columns is the right one, a person has to say. */
export function isCertain(fix: SheetFix): boolean {
  return (
    fix.fix === 'step' || (fix.fix === 'rename-header' && (fix.why === 'almost' || fix.why === 'spaces'))
  );
}
