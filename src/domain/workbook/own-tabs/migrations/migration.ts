// What a migration of an own tab is: one small named step that adds columns and fills them, and never takes away.
import { matchHeaders } from '../../header-match';
import { isBlank, type RawGrid } from '../../raw';
import type { Tab } from '../../tab';

export interface Migration {
  readonly name: string;
  /** The tab's name in the sheet. */
  readonly tab: string;
  /** The version that the tab has afterwards. */
  readonly to: number;
  /** Key of the added column. */
  readonly column: string;
  /** What the rows that are there already get in it. */
  fill(context: MigrationContext): string;
}

export interface MigrationContext {
  /** File id of the spreadsheet that the rows were written in, as far as it is known. */
  readonly file: string;
}

/** A column to put at the right end: header first, then one text per row below it down to the last row. */
export interface AddedColumn {
  readonly header: string;
  readonly cells: readonly string[];
}

/** The steps that a tab of this version lacks, in order; a column that is there already is not added again. */
export function pendingColumns(
  migrations: readonly Migration[],
  tab: Tab,
  version: number,
  grid: RawGrid,
  context: MigrationContext,
): AddedColumn[] {
  const { row, places } = matchHeaders(grid, tab);
  if (row === 0) return [];
  return migrations
    .filter((one) => one.tab === tab.name && one.to > version && !places.has(one.column))
    .sort((a, b) => a.to - b.to)
    .map((one) => ({
      header: tab.columns[one.column]?.header ?? one.column,
      cells: grid.slice(row).map((line) => (line.every(isBlank) ? '' : one.fill(context))),
    }));
}
