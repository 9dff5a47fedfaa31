// What mending the workbook's shape needs beyond set-up's ports: names of tabs and single header cells.

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
}

export interface SheetFixPorts extends SetUpPorts {
  readonly rows: RowSource;
  readonly shape: SheetShape;
}
