// What a tab is: its columns, what identifies a row, and what a row must have to be of use.
import type { Column } from './column';

export type Columns = Readonly<Record<string, Column<unknown>>>;

export interface Tab<C extends Columns = Columns> {
  /** The tab's name in the sheet. */
  readonly name: string;
  /** Only Osahankkeet is; the others' checks are silent where the tab is missing. */
  readonly required: boolean;
  /** What the tab is for, for the person who opens it. */
  readonly purpose: string;
  readonly columns: C;
  /** The columns that name a row to people and keep its identity over sorting. */
  readonly identity: readonly string[];
  /** The beginning of a new row's Tunnus ("REK"), where the tab has one. */
  readonly tunnusPrefix: string;
  /** A row without these can't be used at all. */
  readonly needed: readonly string[];
  /** The columns that show a light: the sheet colours them by their words. */
  readonly lights?: readonly string[];
}

/** Declares a tab; the compiler checks that identity and needed name its own columns. */
export function defineTab<const C extends Columns>(
  tab: Tab<C> & {
    readonly identity: readonly (keyof C)[];
    readonly needed: readonly (keyof C)[];
    readonly lights?: readonly (keyof C)[];
  },
): Tab<C> {
  return tab;
}

export type ColumnPair = readonly [key: string, column: Column<unknown>];

const COLUMN_PAIRS = new Map<Tab, readonly ColumnPair[]>();

/** In the order of the declaration, which never changes: asked at every row, worked out once. */
export function columnPairsOf(tab: Tab): readonly ColumnPair[] {
  const known = COLUMN_PAIRS.get(tab) ?? Object.entries(tab.columns);
  COLUMN_PAIRS.set(tab, known);
  return known;
}
