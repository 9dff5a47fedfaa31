// One proposed change to the shape of the workbook: each is shown with its id, and only the accepted ones are done.

import { checkOf } from '../repairs/repair';
import type { SetUpStep } from '../workbook/set-up/step';
import type { RowRun } from '../workbook/set-up/tab-state';

/** Cells of one column that have lost their list or their number format to something pasted; no value changes. */
export interface RestoreFix {
  readonly fix: 'restore';
  readonly what: 'list' | 'format';
  readonly tab: string;
  readonly key: string;
  readonly header: string;
  /** 1-based. */
  readonly column: number;
  /** Rows by the format that they had, as far as it is known: undo gives it back. */
  readonly runs: readonly (RowRun & { readonly before?: string })[];
  /** Of formats: the one that the column has. */
  readonly pattern: string;
}

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
  | RestoreFix
  /** What set-up would do to a tab that is there: a missing column, lost lists, formats, frozen headers. */
  | { readonly fix: 'step'; readonly tab: string; readonly step: SetUpStep };

export function fixId(fix: SheetFix): string {
  switch (fix.fix) {
    case 'rename-tab':
      return JSON.stringify([fix.fix, fix.tab, fix.from]);
    case 'rename-header':
      return JSON.stringify([fix.fix, fix.tab, fix.row, fix.column, fix.from, fix.to]);
    case 'restore':
      return JSON.stringify([
        fix.fix,
        fix.what,
        fix.tab,
        fix.key,
        checkOf(JSON.stringify([fix.column, fix.runs])),
      ]);
    case 'step': {
      const columns = 'columns' in fix.step ? fix.step.columns.map(({ key }) => key) : [];
      return JSON.stringify([fix.fix, fix.tab, fix.step.step, ...columns]);
    }
  }
}

/** The tab, and the header where one was to change, as an id tells them; null for an id that is none of ours. */
export function placeInId(id: string): string | null {
  try {
    const parts: unknown = JSON.parse(id);
    if (!Array.isArray(parts)) return null;
    const [fix, tab, , , from] = parts.map(String);
    if (fix === 'rename-header') return `${tab}: ${from?.trim()}`;
    if (fix === 'restore') return String(parts[2]);
    return fix === 'rename-tab' || fix === 'step' ? (tab ?? null) : null;
  } catch {
    return null;
  }
}

/** What can hardly be meant otherwise; which of two columns is the right one, a person has to say. */
export function isCertain(fix: SheetFix): boolean {
  return (
    fix.fix === 'step' ||
    fix.fix === 'restore' ||
    (fix.fix === 'rename-header' && (fix.why === 'almost' || fix.why === 'spaces'))
  );
}
