// Rows as runs, and as people read them.
import { rowsIn, runsOf, shownRuns } from '../../../src/domain/sheet-fix/cell-runs';

test('rows that follow each other are one run', () => {
  const runs = runsOf([3, 4, 5, 9, 12, 13]);
  expect(runs).toEqual([
    { from: 3, to: 5 },
    { from: 9, to: 9 },
    { from: 12, to: 13 },
  ]);
  expect(rowsIn(runs)).toBe(6);
  expect(shownRuns(runs)).toBe('3–5, 9, 12–13');
  expect(runsOf([])).toEqual([]);
});

test('of many runs the first four are named', () => {
  expect(shownRuns(runsOf([1, 3, 5, 7, 9]))).toBe('1, 3, 5, 7, …');
});
