// What the journal and its changes need of the world.
import type { RawCell, RawGrid } from '../../domain/workbook/raw';
import type { Digest, Identity, Lock, RowSource } from '../ports';

/** The tab Muutosloki; all its cells are text. */
export interface JournalTable {
  /** Null where the tab does not exist or is empty. */
  read(): RawGrid | null;
  /** Makes the tab with its headers, hidden. */
  create(headers: readonly string[]): void;
  /** Below everything, in one write. */
  append(rows: readonly (readonly string[])[]): void;
  /** One column from a row down, in one write. */
  replaceColumn(row: number, column: number, cells: readonly string[]): void;
  deleteRows(row: number, count: number): void;
}

export interface Moment {
  /** `2020-11-30 12:00:00` by the programme's calendar. */
  now(): string;
}

export interface CellWrite {
  readonly row: number;
  readonly value: RawCell;
  /** The number format that the cell gets; null: as the value needs it. */
  readonly format: string | null;
}

export interface CellStore {
  /** Of one column, from a row down: '' where a cell has no formula. */
  formulas(tab: string, column: number, row: number, count: number): readonly string[];
  /** '' where a cell's format is automatic. */
  formats(tab: string, column: number, row: number, count: number): readonly string[];
  /**
   * Text stays text whatever it looks like. The same value in many cells costs as much as in one.
   * Returns the rows that Google refused.
   */
  write(tab: string, column: number, writes: readonly CellWrite[]): readonly number[];
}

export interface JournalPorts {
  readonly journal: JournalTable;
  readonly moment: Moment;
  readonly identity: Identity;
  readonly digest: Digest;
}

export interface ChangePorts extends JournalPorts {
  readonly lock: Lock;
  readonly rows: RowSource;
  readonly cells: CellStore;
}
