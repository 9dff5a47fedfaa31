// Easter Sundays against the table in an almanac, and where they may lie.

import { easterSunday } from '../../../src/domain/day/easter';
import { weekdayOf } from '../../../src/domain/day/weekday';

test.each([
  [1943, '1943-04-25'],
  [2008, '2008-03-23'],
  [2011, '2011-04-24'],
  [2020, '2020-04-12'],
  [2021, '2021-04-04'],
  [2022, '2022-04-17'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('from 1900 to 2199 it is a Sunday from 22 March to 25 April', () => {
  for (let year = 1900; year <= 2199; year++) {
    const day = easterSunday(year);
    expect([day, weekdayOf(day)]).toEqual([day, 7]);
    expect(day.slice(5) >= '03-22' && day.slice(5) <= '04-25').toBe(true);
  }
});

test.each([1899, 2200, Number.NaN, 0])('%p is a year nobody asks about', (year) => {
  expect(() => easterSunday(year)).toThrow(RangeError);
});
