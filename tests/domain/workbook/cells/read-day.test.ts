// Cells of type day and time: date cells, days in figures, and words that are kept as written.
import { readDay, readTime } from '../../../../src/domain/workbook/cells/read-day';

test('a date cell is its day, whatever the time of day on it', () => {
  expect(readDay({ day: '2020-11-30', minutes: 0 })).toEqual({ value: '2020-11-30' });
  expect(readDay({ day: '2020-11-30', minutes: 1439 })).toEqual({ value: '2020-11-30' });
});

test.each([
  ['30.11.2020', { value: '2020-11-30' }],
  ['1.10.2020', { value: '2020-10-01' }],
  ['2020-11-30', { value: '2020-11-30' }],
  ['31.2.2020', { problem: 'impossible-day' }],
  ['2020-02-30', { problem: 'impossible-day' }],
  ['lokakuu 2020', { problem: 'not-a-day' }],
  ['1.10.', { problem: 'day-without-year' }],
  ['30.2.', { problem: 'day-without-year' }],
  ['1.10.20', { problem: 'day-without-year' }],
  ['1.13.2020', { problem: 'impossible-day' }],
  ['1.2.3.', { problem: 'not-a-day' }],
  ['1.10.200', { problem: 'not-a-day' }],
  [44165, { problem: 'not-a-day' }],
  [true, { problem: 'not-a-day' }],
] as const)('%p in a day column', (raw, expected) => {
  expect(readDay(raw)).toEqual(expected);
});

test('a day in a time column is both its ends, and is shown as a person writes it', () => {
  expect(readTime({ day: '2020-11-30', minutes: 0 })).toEqual({
    value: { words: '30.11.2020', earliest: '2020-11-30', latest: '2020-11-30' },
  });
  expect(readTime('2020-11-30')).toEqual({
    value: { words: '2020-11-30', earliest: '2020-11-30', latest: '2020-11-30' },
  });
});

test.each([
  'Marras-joulukuu 2020',
  'viim. tammikuu 2021',
  'joulukuun 2020 loppuun mennessä',
  'Q1/2021',
  'avoin',
  '🤷',
  'ensi vuonna\nkun rahoitus on selvä',
])('the words %p stay as written and mean no day yet', (words) => {
  expect(readTime(words)).toEqual({ value: { words, earliest: null, latest: null } });
  expect(readTime(`  ${words}\u00a0`)).toEqual({ value: { words, earliest: null, latest: null } });
});

test('a number in a time column is kept as words; a day that does not exist and a tick box are not read', () => {
  expect(readTime(2021)).toEqual({ value: { words: '2021', earliest: null, latest: null } });
  expect(readTime('31.11.2020')).toEqual({ problem: 'impossible-day' });
  expect(readTime(true)).toEqual({ problem: 'not-a-day' });
});
