// What the rules find of contracts and milestones: nothing of a passed deadline before it passes, all of it after.
import { commitmentFigures } from '../../../bench/detection/commitments';

const figures = commitmentFigures(1, 1);
const of = (rule: string) => figures.find((one) => one.rule === rule);

test.each(['sopimus-deadline', 'toimenpide-end'])('%s speaks of every open row past its deadline', (rule) => {
  const { before, after } = of(rule) ?? {};
  expect(before).toMatchObject({ told: 0, coloured: 0, right: 0 });
  expect(after?.rows).toBeGreaterThan(0);
  expect(after).toMatchObject({ told: after?.rows, coloured: after?.rows, right: after?.late });
});

test('a reminder is no colour, and speaks of rows whose deadline is ahead', () => {
  const reminder = of('deadline-near');
  expect(reminder?.before.told).toBeGreaterThan(0);
  expect(reminder?.before.coloured).toBe(0);
  expect(reminder?.after.told).toBe(0);
});

test('the counts hold together: each tab once, and no more right ones than were told or are late', () => {
  const rows = (rule: string) => of(rule)?.before.rows ?? 0;
  expect(rows('sopimus-deadline')).toBe(rows('sopimus-slip'));
  expect(rows('deadline-near')).toBe(rows('sopimus-slip') + rows('toimenpide-slip'));
  for (const { before, after } of figures) {
    for (const { told, coloured, right, late, rows: all } of [before, after]) {
      expect(right).toBeLessThanOrEqual(Math.min(told, late));
      expect(coloured).toBeLessThanOrEqual(told);
      expect(Math.max(told, late)).toBeLessThanOrEqual(all);
    }
  }
});
