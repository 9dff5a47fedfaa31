// One tab of the emulated spreadsheet: the grid and what hangs on it. The emulator's own truth, not the file's.
import { type Cell, EMPTY_CELL } from './cell';
import type { Protection } from './protection';
import type { Rectangle } from './rectangle';

/** A drop-down or other check on ranges of cells; `allowInvalid` true only warns. */
export interface Validation {
  readonly areas: readonly Rectangle[];
  readonly criteria:
    | { readonly kind: 'list'; readonly values: readonly string[] }
    | { readonly kind: 'range'; readonly reference: string }
    | { readonly kind: 'date' }
    | { readonly kind: 'number'; readonly min?: number; readonly max?: number }
    /** What the emulator does not understand stays in the file as it was. */
    | { readonly kind: 'foreign'; readonly text: string };
  readonly allowInvalid: boolean;
  readonly helpText?: string;
}

/** Kept as read; `formula` rules are the only ones the emulator makes itself. */
export interface ConditionalFormat {
  readonly areas: readonly Rectangle[];
  readonly rule:
    | {
        readonly kind: 'formula';
        readonly formula: string;
        readonly background?: string;
        readonly fontColor?: string;
      }
    | { readonly kind: 'foreign'; readonly text: string };
}

/** A row is sparse: column number (1-based) → cell. */
export type Row = Map<number, Cell>;

export class SheetModel {
  hidden = false;
  frozenRows = 0;
  frozenColumns = 0;
  /** The grid's size; writing outside it is an error, as in Sheets. */
  maxRows = 1000;
  maxColumns = 26;
  /** rows[0] is row 1. A row that was never touched may be missing from the end. */
  rows: Row[] = [];
  validations: Validation[] = [];
  merges: Rectangle[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  protections: Protection[] = [];
  /** The area of the sheet's one basic filter. */
  filter: Rectangle | undefined;
  /** Column number → width in pixels. */
  columnWidths = new Map<number, number>();

  constructor(
    readonly sheetId: number,
    public name: string,
  ) {}

  /** The cell at a 1-based place; an empty cell where nothing is. */
  cell(row: number, column: number): Cell {
    return this.rows[row - 1]?.get(column) ?? EMPTY_CELL;
  }

  /** Puts a cell; a cell with nothing on it is forgotten. */
  setCell(row: number, column: number, cell: Cell): void {
    while (this.rows.length < row) this.rows.push(new Map());
    const line = this.rows[row - 1] as Row;
    if (isBlank(cell)) line.delete(column);
    else line.set(column, cell);
  }

  /** Last row that holds a value or a formula; 0 on an empty sheet. */
  lastRow(): number {
    for (let row = this.rows.length; row > 0; row--) {
      for (const cell of (this.rows[row - 1] as Row).values()) if (hasContent(cell)) return row;
    }
    return 0;
  }

  /** Last column that holds a value or a formula; 0 on an empty sheet. */
  lastColumn(): number {
    let last = 0;
    for (const line of this.rows) {
      for (const [column, cell] of line) if (column > last && hasContent(cell)) last = column;
    }
    return last;
  }
}

export function hasContent(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== undefined;
}

function isBlank(cell: Cell): boolean {
  if (cell.value !== '') return false;
  for (const key in cell) if (key !== 'value') return false;
  return true;
}
