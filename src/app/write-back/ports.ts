// What the write-back needs of the sheet: notes and columns of one tab by place, each edit made ready before it is made.
/** Nothing is written before it is called. Throws where the person may not write there. */
export type Edit = () => void;

export interface WritableTab {
  /** Makes ready the reading of all notes of the first columns, over the grid's whole height. */
  notes(columns: number): () => readonly (readonly string[])[];
  /** `ranges`: `H7` or `H7:H9`. '' takes the note away. */
  noteEdit(ranges: readonly string[], note: string): Edit;
  /** Values down one column; typed as `format` says, where one is given. */
  columnEdit(column: number, firstRow: number, values: readonly string[], format?: CellFormat): Edit;
  /** Of the whole tab from A1 on; '' where a cell has none. */
  formulas(): readonly (readonly string[])[];
  /** Puts back what stood in a column, as typed. */
  repairEdit(column: number, firstRow: number, values: readonly (string | number | boolean)[]): Edit;
  /** The same text into scattered cells. */
  valueEdit(ranges: readonly string[], value: string): Edit;
  /** New rows of cells from column 1 on, below row `after`, which stands last. */
  appendEdit(
    after: number,
    rows: readonly (readonly string[])[],
    formats: readonly (CellFormat | undefined)[],
  ): Edit;
}

/** Text that stays text, a day written `yyyy-MM-dd`, or a whole number. */
export type CellFormat = 'text' | 'day' | 'number';

export interface TabWriter {
  /** Null where the workbook has no such tab. */
  open(name: string): WritableTab | null;
  /** Makes the tab with its headers, hidden. */
  create(name: string, headers: readonly string[]): void;
}
