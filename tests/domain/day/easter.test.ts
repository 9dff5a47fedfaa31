// Easter Sunday: the years of facts-fi §5.1 and the bounds 22.3.–25.4..
import { easterSunday } from '../../../src/domain/day/easter';
import { weekdayOf } from '../../../src/domain/day/week';

test.each([
  [2020, '2020-04-12'],
  [2021, '2021-04-04'],
  [2022, '2022-04-17'],
  [2023, '2023-04-09'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [1913, '1913-03-23'],
  [1943, '1943-04-25'],
])('%i: %s', (year, day) => {
  expect(easterSunday(year)).toBe(day);
});

test('every Easter from 1900 to 2199 is a Sunday between 22.3. and 25.4.', () => {
  for (let year = 1900; year <= 2199; year += 1) {
    const day = easterSunday(year);
    expect(weekdayOf(day)).toBe(6);
    expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
  }
});

test('a year outside the calendar is a programmer’s error', () => {
  expect(() => easterSunday(2200)).toThrow(RangeError);
});
