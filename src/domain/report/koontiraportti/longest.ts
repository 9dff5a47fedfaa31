// How long the report's lists and tables may grow: the rest is counted, and is in the sheet.

/** Lines of a list: a longer one helps nobody in a steering group. */
export const LONGEST_LIST = 30;

/** Osahankkeet in a table of sums, which gathers the rest into one line: thousands would not fit a Google Doc. */
export const LONGEST_TABLE = 100;

/** The first ones, and what is left for one line; a line for a single one would save nothing. */
export function cutTable<T>(items: readonly T[]): {
  readonly shown: readonly T[];
  readonly rest: readonly T[];
} {
  if (items.length <= LONGEST_TABLE + 1) return { shown: items, rest: [] };
  return { shown: items.slice(0, LONGEST_TABLE), rest: items.slice(LONGEST_TABLE) };
}
