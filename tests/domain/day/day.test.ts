// Calendar days: real dates only, arithmetic that no time zone or leap year turns, and the share of a span that has passed.
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  elapsedShare,
  firstDayOf,
  isDay,
  isMonth,
  lastDayOf,
  makeDay,
  monthOf,
} from '../../../src/domain/day/day';

/** Days since 1.1.1900 by counting, apart from any date library. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
const lengthOf = (year: number, month: number) =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? Number.NaN);

function dayNumber(day: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  let count = dayOfMonth;
  for (let before = 1900; before < year; before++) count += isLeap(before) ? 366 : 365;
  for (let before = 1; before < month; before++) count += lengthOf(year, before);
  return count;
}

const anyDay = fc
  .tuple(
    fc.integer({ min: 1900, max: 2199 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map(([year, month, day]) => makeDay(year, month, Math.min(day, lengthOf(year, month))))
  .filter((day) => day !== null);

test.each([
  [2020, 2, 29, '2020-02-29'],
  [2021, 2, 29, null],
  [2100, 2, 29, null],
  [2000, 2, 29, '2000-02-29'],
  [2020, 2, 31, null],
  [2020, 11, 31, null],
  [2020, 13, 1, null],
  [2020, 0, 1, null],
  [2020, 5, 0, null],
  [1899, 12, 31, null],
  [1900, 1, 1, '1900-01-01'],
  [2199, 12, 31, '2199-12-31'],
  [2200, 1, 1, null],
  [20, 11, 1, null],
  [2020, 1.5, 1, null],
  [Number.NaN, 1, 1, null],
])('makeDay(%p, %p, %p) is %p', (year, month, day, expected) => {
  expect(makeDay(year, month, day)).toBe(expected);
});

test('every date of the calendar is a day, and no other is', () => {
  for (const year of [1900, 1999, 2000, 2019, 2020, 2100, 2199]) {
    for (let month = 1; month <= 12; month++) {
      const found = Array.from({ length: 33 }, (_, day) => makeDay(year, month, day)).filter(Boolean);
      expect(found).toHaveLength(lengthOf(year, month));
    }
  }
});

test.each([
  ['2020-11-30', true],
  ['2020-11-31', false],
  ['2020-1-1', false],
  [' 2020-11-30', false],
  ['2020-11-30T00:00', false],
  ['30.11.2020', false],
  ['', false],
])('isDay(%p) is %p', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test.each([
  ['2020-01', true],
  ['2020-12', true],
  ['2020-00', false],
  ['2020-13', false],
  ['2020-1', false],
  ['2020-11-30', false],
])('isMonth(%p) is %p', (text, expected) => {
  expect(isMonth(text)).toBe(expected);
});

test('days between are counted as on a wall calendar, over leap days and both turns of the clock', () => {
  expect(daysBetween('2020-02-28', '2020-03-01')).toBe(2);
  expect(daysBetween('2021-02-28', '2021-03-01')).toBe(1);
  // Summer time begins 28.3.2021 and ends 25.10.2020 in Finland.
  expect(daysBetween('2021-03-27', '2021-03-29')).toBe(2);
  expect(daysBetween('2020-10-24', '2020-10-26')).toBe(2);
  expect(daysBetween('2020-10-01', '2020-11-30')).toBe(60);
  expect(daysBetween('2020-11-30', '2020-10-01')).toBe(-60);
});

test('a part of a day, as a setting may have it, is left out', () => {
  expect([addDays('2020-11-30', 1.5), addDays('2020-11-30', -1.5)]).toEqual(['2020-12-01', '2020-11-28']);
});

test('days between any two days agree with counting', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (from, to) => {
      expect(daysBetween(from, to)).toBe(dayNumber(to) - dayNumber(from));
    }),
  );
});

test('adding days is the inverse of counting them, and days compare as text', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, count) => {
      const moved = addDays(day, count);
      fc.pre(moved >= '1900-01-01' && moved <= '2199-12-31');
      expect(isDay(moved)).toBe(true);
      expect(daysBetween(day, moved)).toBe(count);
      expect(Math.sign(count)).toBe(moved === day ? 0 : moved > day ? 1 : -1);
    }),
  );
});

test('a month has its first and last day', () => {
  expect(monthOf('2020-11-30')).toBe('2020-11');
  expect(firstDayOf('2020-11')).toBe('2020-11-01');
  expect(lastDayOf('2020-11')).toBe('2020-11-30');
  expect(lastDayOf('2020-02')).toBe('2020-02-29');
  expect(lastDayOf('2021-02')).toBe('2021-02-28');
  expect(lastDayOf('2020-12')).toBe('2020-12-31');
});

describe('the elapsed share of a span', () => {
  test.each([
    ['on the first day of ten', '2020-11-01', '2020-11-10', '2020-11-01', 0.1],
    ['on the last day', '2020-11-01', '2020-11-10', '2020-11-10', 1],
    ['the day before it starts', '2020-11-01', '2020-11-10', '2020-10-31', 0],
    ['long before', '2020-11-01', '2020-11-10', '2019-10-31', 0],
    ['after its end', '2020-11-01', '2020-11-10', '2021-01-01', 1],
    ['of one single day', '2020-11-01', '2020-11-01', '2020-11-01', 1],
    ['where the end is before the start', '2020-11-10', '2020-11-01', '2020-11-05', null],
    // 1.7.2020–31.12.2021 is 549 days, of which 153 have passed on 30.11.2020.
    ['of the example programme', '2020-07-01', '2021-12-31', '2020-11-30', 153 / 549],
  ])('%s', (_, start, end, today, expected) => {
    expect(elapsedShare(start, end, today)).toBe(expected);
  });
});
