// ISO weeks and weekdays: known dates, and that days and weeks agree through two centuries.
import { addDays, daysBetween } from '../../../src/domain/day/day';
import { dayNumber, dayOfNumber } from '../../../src/domain/day/day-number';
import { daysSinceMonday, mondayOf, weekOf, weekStart } from '../../../src/domain/day/week';

test.each([
  ['2020-11-30', 2020, 49, 0],
  ['2021-01-01', 2020, 53, 4],
  ['2021-01-03', 2020, 53, 6],
  ['2021-01-04', 2021, 1, 0],
  ['2024-12-30', 2025, 1, 0],
  ['2026-12-31', 2026, 53, 3],
])('%s is in week %i/%i, weekday %i', (day, year, week, weekday) => {
  expect(weekOf(day)).toEqual({ year, week });
  expect(daysSinceMonday(day)).toBe(weekday);
});

test.each([
  [2020, 53, '2020-12-28'],
  [2021, 1, '2021-01-04'],
  [2021, 53, null],
  [2021, 0, null],
  [2021, 54, null],
  [2021, 1.5, null],
  [1800, 5, null],
])('the Monday of %p week %p is %p', (year, week, monday) => {
  expect(mondayOf(year, week)).toBe(monday);
});

test('through 1900–2199 every day’s number leads back to it, and agrees with the calendar library', () => {
  for (let count = dayNumber('1900-01-01'); count <= dayNumber('2199-12-31'); count += 97) {
    const day = dayOfNumber(count);
    expect(dayNumber(day)).toBe(count);
    expect(daysBetween('1970-01-01', day)).toBe(count);
    const { year, week } = weekOf(day);
    expect(mondayOf(year, week)).toBe(weekStart(day));
    expect(daysSinceMonday(addDays(day, 1))).toBe((daysSinceMonday(day) + 1) % 7);
  }
});
