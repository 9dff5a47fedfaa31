// The bench at a small size: what it counts is right and the same work was done; no time is asserted.
import { measure } from '../../../local/bench/measure';
import { table } from '../../../local/bench/table';
import { DIST } from '../../support/project-root';

test('calls do not grow with the rows, a per-cell script’s do, and both find the same', () => {
  const measured = measure(DIST, { calls: [10, 60], times: [10, 20] });
  const [small, large] = measured.calls;
  expect(small?.calls).toBe(large?.calls);
  expect(small?.calls).toBeLessThanOrEqual(25);
  // 50 more rows of 23 columns: at least a getRange and a getValue for each cell.
  expect((large?.naiveCalls ?? 0) - (small?.naiveCalls ?? 0)).toBeGreaterThanOrEqual(50 * 23 * 2);
  expect(small).toMatchObject({ found: 2, naiveFound: 2 });
  // Rows 1 and 51 lack a required cell, rows 2 and 52 hold 31.2.2020.
  expect(large).toMatchObject({ found: 4, naiveFound: 4 });
  expect(measured.times.map((at) => at.rows)).toEqual([10, 20]);
  expect(measured.times[0]?.ratio).toBe(1);
  expect(measured.bundleBytes).toBeGreaterThan(0);
  expect(table(measured)).toContain(`Ohjelman koko: `);
});
