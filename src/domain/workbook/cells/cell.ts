// A cell after the typed gate: empty, readable with its value, or unreadable with the reason.

/** Why a cell can't be read as its column's type. */
export type CellProblem =
  | 'sheet-error'
  | 'impossible-day'
  /** A weekday that is another day's, an end before its start. */
  | 'ambiguous-time'
  /** A time column that holds no time at all. */
  | 'not-a-time'
  | 'not-a-day'
  | 'day-without-year'
  | 'not-money'
  | 'not-percent'
  | 'not-a-number'
  | 'not-a-choice'
  | 'not-an-email'
  | 'name-for-email'
  | 'not-a-month'
  | 'not-a-url'
  /** A mark that there is no value, in a cell that may be empty. */
  | 'placeholder';

export type Cell<V> =
  /** The tab has no such column. */
  | { readonly state: 'absent' }
  | { readonly state: 'empty'; readonly column: number }
  | { readonly state: 'value'; readonly column: number; readonly value: V; readonly shown: string }
  | {
      readonly state: 'unreadable';
      readonly column: number;
      readonly shown: string;
      readonly problem: CellProblem;
      /** What the person probably meant. */
      readonly suggestion?: string;
    };

/** What a column type makes of a cell that is neither empty nor a sheet error. */
export type Reading<V> =
  | { readonly value: V }
  | { readonly problem: CellProblem; readonly suggestion?: string };

/** The value of a readable cell. */
export function valueIn<V>(cell: Cell<V>): V | undefined {
  return cell.state === 'value' ? cell.value : undefined;
}

/** What stands in the cell, as a person sees it. */
export function shownOf(cell: Cell<unknown>): string {
  return cell.state === 'value' || cell.state === 'unreadable' ? cell.shown : '';
}
