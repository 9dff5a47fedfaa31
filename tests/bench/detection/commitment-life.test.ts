// Contracts and milestones month by month: the same seed the same rows, never told before they are written or done.
import { commitmentMonths } from '../../../bench/detection/commitment-life';
import { addDays } from '../../../src/domain/day/day';

const months = [...commitmentMonths(3)];

test('the same seed lives the same life, another seed another', () => {
  expect([...commitmentMonths(3)]).toEqual(months);
  expect([...commitmentMonths(4)]).not.toEqual(months);
});

test('a row is in the sheet once it is written, and told as done only after it is', () => {
  expect(months).toHaveLength(18);
  for (const { today, rows } of months) {
    for (const { item, told } of rows) {
      expect(item.written <= today).toBe(true);
      if (told.ended) expect(addDays(item.end, item.lag) <= today).toBe(true);
    }
  }
});

test('a deadline is only ever put off, and some are', () => {
  const last = new Map<string, string>();
  let putOff = 0;
  for (const { rows } of months) {
    for (const { item, told } of rows) {
      const before = last.get(item.tunnus) ?? item.original;
      expect(told.deadline >= before).toBe(true);
      if (told.deadline > before) putOff += 1;
      last.set(item.tunnus, told.deadline);
    }
  }
  expect(putOff).toBeGreaterThan(0);
});
