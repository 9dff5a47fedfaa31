// What mending the workbook's shape needs beyond set-up's ports: names of tabs, single header cells, and the lists and formats of cells.

import type { RowRun } from '../../domain/workbook/set-up/tab-state';
import type { RowSource } from '../ports';
import type { SetUpPorts } from '../set-up/set-up';

export interface SheetShape {
  /** Every tab of the workbook, hidden ones too. */
  names(): readonly string[];
  /** Throws where Google refuses. */
  renameTab(from: string, to: string): void;
  /** '' where the cell has no formula. */
  headerFormula(tab: string, row: number, column: number): string;
  /** Text stays text. Throws where Google refuses. */
  setHeader(tab: string, row: number, column: number, text: string): void;
  /** Number formats from `row` down. */
  formats(tab: string, column: number, row: number, count: number): readonly string[];
  /** Throws where Google refuses. */
  setFormat(tab: string, column: number, runs: readonly RowRun[], pattern: string): void;
  /** The list on rows without a rule; null takes the rules of these rows away. Throws where Google refuses. */
  setList(tab: string, column: number, runs: readonly RowRun[], values: readonly string[] | null): void;
}

export interface SheetFixPorts extends SetUpPorts {
  readonly rows: RowSource;
  readonly shape: SheetShape;
}
