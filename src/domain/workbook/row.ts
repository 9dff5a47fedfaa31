// One row of a tab after reading: its place, its key and its typed cells.
import type { Cell } from './cells/cell';
import { shownOf } from './cells/cell';
import type { Column } from './column';
import type { Columns, Tab } from './tab';
import type { TabId, Tabs } from './tabs/index';

export type ValueOf<C> = C extends Column<infer V> ? V : never;

export type CellsOf<C extends Columns> = { readonly [K in keyof C]: Cell<ValueOf<C[K]>> };

export interface Row<T extends Tab = Tab> {
  /** The tab's name in the sheet. */
  readonly tab: string;
  /** 1-based row in the sheet at the time of reading. */
  readonly number: number;
  /** Tunnus, or the identity columns joined; `rivi 7` where they are empty. */
  readonly key: string;
  readonly cells: CellsOf<T['columns']>;
}

export type RowOf<Id extends TabId> = Row<Tabs[Id]>;

/** A row of any tab, for checks that look at every column alike. */
export interface AnyRow {
  readonly tab: string;
  readonly number: number;
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell<unknown>>>;
}

/** `B7`: where a cell stands; null for a column that the tab does not have. */
export function addressOf(row: { readonly number: number }, cell: Cell<unknown>): string | null {
  return cell.state === 'absent' ? null : columnLetters(cell.column) + row.number;
}

/** 1 → "A", 27 → "AA". */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The row's key from its identity columns. */
export function keyFrom(cells: Readonly<Record<string, Cell<unknown>>>, tab: Tab, number: number): string {
  const parts = tab.identity.map((key) => shownOf(cells[key] ?? { state: 'absent' }));
  const joined = parts.filter((part) => part !== '').join(' · ');
  return joined === '' ? `rivi ${number}` : joined;
}
