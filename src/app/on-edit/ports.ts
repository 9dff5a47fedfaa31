// What onEdit needs of the sheet: the edited tab, read whole or in ranges, each port call as few service calls as it says.
import type { Area } from '../../domain/edit/edited-tab';
import type { RawGrid } from '../../domain/workbook/raw';

export type TypedCell = string | number | boolean;

export interface Cells {
  /** True where every cell is empty, also of formulas. One call. */
  isBlank(): boolean;
  /** As typed. One call. */
  write(values: readonly (readonly TypedCell[])[]): void;
  /** The same in every cell. One call. */
  fill(value: string): void;
}

export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface TabReading {
  readonly grid: RawGrid;
  /** False where its days can't be told without asking for time zones. */
  readonly daysKnown: boolean;
}

export interface EditedSheet {
  readonly area: Area;
  /** The edited tab's name. Two calls. */
  name(): string;
  /** One call. */
  read(): TabReading;
  /** One call. */
  cells(place: Place): Cells;
  /** Two calls, however many. */
  several(places: readonly Place[]): readonly Cells[];
  /** Of the edited cells. One call. */
  notes(): readonly (readonly string[])[];
  /** One call. */
  setNotes(notes: readonly (readonly string[])[]): void;
  /** Null where there is no such tab. Two calls. */
  readOther(tab: string): RawGrid | null;
}
