// One thing that a labelled set measures: its columns, and its score as JSON.
import type { Row } from './tsv-rows';

export interface Evaluation {
  readonly name: string;
  /** Columns that the file must have. */
  readonly columns: readonly string[];
  /** What is wrong with a row, as the end of a Finnish sentence; null: nothing. */
  problemOf(row: Row): string | null;
  score(rows: readonly Row[]): unknown;
}
