// Months added by day number, and months of a span by the share of each month.
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day/day';
import { addMonths, dayMonthsAway, monthsBetween } from '../../../src/domain/day/months';

test.each([
  ['2020-11-30', 1, '2020-12-30'],
  ['2020-11-30', 3, '2021-02-28'],
  ['2023-11-30', 3, '2024-02-29'],
  ['2020-12-31', 2, '2021-02-28'],
  ['2020-12-31', 12, '2021-12-31'],
  ['2020-02-29', 12, '2021-02-28'],
  ['2021-12-31', -6, '2021-06-30'],
  ['2021-01-15', -1, '2020-12-15'],
  ['2020-11-30', 0, '2020-11-30'],
])('%s and %i months: %s', (day, count, expected) => {
  expect(addMonths(day, count)).toBe(expected);
});

test.each([
  ['2020-11-30', 3, '2021-02-28'],
  ['2020-11-30', -3, '2020-08-30'],
  ['2020-12-31', 2, '2021-02-28'],
  ['2020-01-31', 1, '2020-02-29'],
  ['2020-05-15', -17, '2018-12-15'],
  ['2199-12-01', 1, null],
])('%s and %i months is %s', (day, count, expected) => {
  expect(dayMonthsAway(day, count)).toBe(expected);
});

test('months out of the calendar are a programmer’s error where the day must be in it', () => {
  expect(() => addMonths('2199-12-01', 1)).toThrow(RangeError);
});

test.each([
  ['2020-10-01', '2020-11-01', 1],
  ['2020-11-01', '2020-11-16', 0.5],
  // October whole, and 29 of the 30 days of November.
  ['2020-10-01', '2020-11-30', 1 + 29 / 30],
  ['2020-01-16', '2020-02-15', 16 / 31 + 14 / 29],
  ['2020-11-30', '2020-11-30', 0],
  ['2020-12-01', '2020-11-30', 0],
])('from %s to %s: %d months', (start, end, months) => {
  expect(monthsBetween(start, end)).toBeCloseTo(months, 10);
});

test('a span cut in two holds the months of both', () => {
  const count = fc.integer({ min: 0, max: 900 });
  fc.assert(
    fc.property(count, count, count, (start, first, second) => {
      const a = addDays('2019-03-05', start);
      const b = addDays(a, first);
      const c = addDays(b, second);
      expect(monthsBetween(a, b) + monthsBetween(b, c)).toBeCloseTo(monthsBetween(a, c), 8);
    }),
  );
});
