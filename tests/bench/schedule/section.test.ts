// The bench section of schedule expressions: its figures come from the expressions, and ours beat chrono-node's.
import { scheduleSection } from '../../../bench/schedule/section';
import { ROOT } from '../../support/project-root';

test('measures both readers on the project’s own expressions', () => {
  const { json, table } = scheduleSection.measure({ root: ROOT, dist: `${ROOT}/dist` }, true);
  const { sets, length } = json as {
    sets: { file: string; rows: number; ours: { accuracy: number }; chrono: { accuracy: number } }[];
    length: { ratio: number };
  };
  const own = sets[0];
  expect(own?.file).toBe('bench/schedule/expressions.tsv');
  expect(own?.rows).toBeGreaterThanOrEqual(150);
  expect(own?.ours.accuracy).toBeGreaterThanOrEqual(0.95);
  expect(own?.chrono.accuracy).toBeGreaterThan(0);
  expect(own?.chrono.accuracy).toBeLessThan(0.5);
  expect(length.ratio).toBeGreaterThan(0);
  expect(table).toContain('chrono-node');
});
