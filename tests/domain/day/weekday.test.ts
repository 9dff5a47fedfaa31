// Days of the week, from Monday 1 to Sunday 7, on either side of the day that is counted from.
import { addDays } from '../../../src/domain/day/day';
import { weekdayOf } from '../../../src/domain/day/weekday';

test.each([
  ['2020-11-30', 1],
  ['2020-12-06', 7],
  ['2020-11-29', 7],
  ['2020-11-28', 6],
  ['2000-01-01', 6],
  ['1917-12-06', 4],
  ['2021-01-20', 3],
  ['2024-02-29', 4],
  ['2026-11-22', 7],
])('%s is day %i of its week', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});

test('the week goes round day after day', () => {
  let day = '2019-12-30';
  for (let count = 0; count < 800; count++) {
    expect(weekdayOf(day)).toBe((count % 7) + 1);
    day = addDays(day, 1);
  }
});
