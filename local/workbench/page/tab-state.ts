// One tab as the page knows it: cells by place, drop-downs by cell, kept right by the server's events.
import type { CellView, ChoiceView, RowView, TabView } from '../protocol';
import { contains } from './address';

export interface KnownCell {
  readonly shown: string;
  readonly look: string;
  readonly note: string;
  /** What an editor begins with. */
  readonly edited: string;
}

export const NO_CELL: KnownCell = { shown: '', look: '', note: '', edited: '' };

export class TabState {
  readonly view: TabView;
  readonly #rows = new Map<number, Map<number, KnownCell>>();

  constructor(view: TabView) {
    this.view = view;
    this.apply(view.cells);
  }

  cell(row: number, column: number): KnownCell {
    return this.#rows.get(row)?.get(column) ?? NO_CELL;
  }

  /** Cells of a row, by column. */
  row(number: number): ReadonlyMap<number, KnownCell> {
    return this.#rows.get(number) ?? new Map();
  }

  /** Whole rows take the place of what was there. */
  apply(rows: readonly RowView[]): void {
    for (const [number, cells] of rows) {
      this.#rows.set(number, new Map(cells.map((cell) => [cell[0], known(cell)])));
    }
  }

  /** The last check set on a cell counts. */
  choice(row: number, column: number): ChoiceView | undefined {
    return this.view.choices.findLast(({ areas }) => areas.some((area) => contains(area, row, column)));
  }

  /** 0 where no row holds text. */
  lastRow(): number {
    let last = 0;
    for (const [number, row] of this.#rows) {
      if (number > last && [...row.values()].some(({ edited }) => edited !== '')) last = number;
    }
    return last;
  }

  lastColumn(): number {
    let last = 0;
    for (const row of this.#rows.values()) {
      for (const [column, { edited }] of row) if (column > last && edited !== '') last = column;
    }
    return last;
  }
}

function known([, shown, look = '', note = '', edited = '']: CellView): KnownCell {
  return { shown, look, note, edited: edited === '' ? shown : edited };
}
