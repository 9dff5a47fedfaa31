// One person's own edits, to be taken back and made again; a cell that somebody changed since stays as it is.
import { type Cell, EMPTY_CELL, isSheetError } from '../../model/cell';
import type { Rectangle } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';

export type Block = readonly (readonly Cell[])[];

/** What one press did; rows and columns as they were numbered then. */
export type Deed = {
  readonly tab: number;
  /** The order of the tab's rows before and after: rows added or removed by others in between end the history. */
  readonly orderBefore: number;
  readonly orderAfter: number;
} & (
  | {
      readonly kind: 'cells';
      readonly area: Rectangle;
      readonly before: Block;
      readonly after: Block;
      /** A sort: all of it goes back or nothing. */
      readonly whole: boolean;
    }
  | {
      readonly kind: 'inserted';
      readonly beside: number;
      readonly side: 'above' | 'below';
      readonly count: number;
    }
  | { readonly kind: 'deleted'; readonly at: number; readonly before: Block }
);

const MOST = 100;

export class UndoHistory {
  #done: Deed[] = [];
  #undone: Deed[] = [];

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  add(deed: Deed): void {
    this.#done = [...this.#done.slice(1 - MOST), deed];
    this.#undone = [];
  }

  /** The deed to take back now; `settle` tells what came of it. */
  lastDone(): Deed | undefined {
    return this.#done.at(-1);
  }

  lastUndone(): Deed | undefined {
    return this.#undone.at(-1);
  }

  settleUndo(): void {
    const deed = this.#done.pop();
    if (deed) this.#undone.push(deed);
  }

  settleRedo(): void {
    const deed = this.#undone.pop();
    if (deed) this.#done.push(deed);
  }

  forget(): void {
    this.#done = [];
    this.#undone = [];
  }
}

export function blockOf(sheet: SheetModel, { row, column, rows, columns }: Rectangle): Block {
  return Array.from({ length: rows }, (_, i) =>
    Array.from({ length: columns }, (_, j) => sheet.cell(row + i, column + j)),
  );
}

/**
 * The cells as they are to be put, and how many were left as somebody had changed them since.
 * @param whole looks and notes go along, as after a sort; else only what was typed
 */
export function turnedBack(
  now: Block,
  from: Block,
  to: Block,
  whole: boolean,
): { cells: Block; left: number } {
  let left = 0;
  const cells = now.map((line, i) =>
    line.map((cell, j) => {
      const [was = EMPTY_CELL, back = EMPTY_CELL] = [from[i]?.[j], to[i]?.[j]];
      if (!sameContent(cell, was)) {
        if (!sameContent(cell, back)) left += 1;
        return cell;
      }
      if (whole) return back;
      return sameContent(was, back) ? cell : withContent(cell, back);
    }),
  );
  return { cells, left };
}

/** The cell's own looks and note with another's value, formula and format. */
function withContent(cell: Cell, { value, formula, numberFormat }: Cell): Cell {
  const { value: _value, formula: _formula, numberFormat: _format, ...looks } = cell;
  return {
    ...looks,
    value,
    ...(formula !== undefined && { formula }),
    ...(numberFormat !== undefined && { numberFormat }),
  };
}

function sameContent(one: Cell, other: Cell): boolean {
  const [a, b] = [one.value, other.value];
  const sameValue = isSheetError(a) && isSheetError(b) ? a.error === b.error : a === b;
  return sameValue && one.formula === other.formula && one.numberFormat === other.numberFormat;
}
