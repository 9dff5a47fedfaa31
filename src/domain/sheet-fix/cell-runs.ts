// Row numbers as runs that follow each other, and as people write them: `3–7, 9`.
import type { RowRun } from '../workbook/set-up/tab-state';

/** `rows` in rising order. */
export function runsOf(rows: readonly number[]): readonly RowRun[] {
  const runs: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row });
  }
  return runs;
}

const NAMED_RUNS = 4;

/** `3–7, 9`; what comes after the first few is `…`. */
export function shownRuns(runs: readonly RowRun[]): string {
  const named = runs
    .slice(0, NAMED_RUNS)
    .map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`));
  return [...named, ...(runs.length > NAMED_RUNS ? ['…'] : [])].join(', ');
}

export function rowsIn(runs: readonly RowRun[]): number {
  return runs.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}
