// How bad a deviation is: the limits to the day and to the point, and from the settings.
import { daysPast, levelOfDays, levelOfPoints } from '../../../src/domain/findings/levels';
import type { TimeValue } from '../../../src/domain/workbook/column';
import { readSettings } from '../../../src/domain/workbook/settings';

const TODAY = '2020-11-30';
const { settings } = readSettings([]);
const time = (earliest: string | null, latest: string | null): TimeValue => ({
  words: 'x',
  earliest,
  latest,
});

test.each<[string, TimeValue | undefined, number | null]>([
  ['no target', undefined, null],
  ['not understood', time(null, null), null],
  ['open at its end', time('2020-01-01', null), null],
  ['today', time(TODAY, TODAY), null],
  ['tomorrow', time('2020-12-01', '2020-12-01'), null],
  ['yesterday', time('2020-11-29', '2020-11-29'), 1],
  ['a span counts from its last day', time('2020-11-01', '2020-11-20'), 10],
  ['a span that is not over', time('2020-11-01', '2020-12-31'), null],
  ['a span without a first day', time(null, '2020-10-31'), 30],
  ['over the change to winter time', time('2020-10-24', '2020-10-24'), 37],
  ['over a leap day', time('2020-02-28', '2020-02-28'), 276],
  ['over the turn of the year', time('2019-11-30', '2019-11-30'), 366],
])('days past a target: %s', (_what, target, days) => {
  expect(daysPast(target, TODAY)).toBe(days);
});

test.each<[number, string | undefined, string]>([
  [1, undefined, 'keltainen'],
  [30, undefined, 'keltainen'],
  [31, undefined, 'punainen'],
  [1, '2020-12-31', 'keltainen'],
  [1, '2020-11-30', 'keltainen'],
  [1, '2020-11-29', 'punainen'],
])('%i days late, hanke ends %s: %s', (days, hankeEnd, level) => {
  expect(levelOfDays(days, settings, TODAY, hankeEnd)).toBe(level);
});

test.each<[number, number, string]>([
  [0, 1, 'punainen'],
  [7, 7, 'keltainen'],
  [7, 8, 'punainen'],
  [365, 365, 'keltainen'],
])('with a limit of %i days, %i are %s', (punainenPaivia, days, level) => {
  expect(levelOfDays(days, { ...settings, punainenPaivia }, TODAY, undefined)).toBe(level);
});

test.each<[number, string | null]>([
  [-40, null],
  [0, null],
  [9, null],
  [9.9, null],
  [10, 'keltainen'],
  [24.9, 'keltainen'],
  [25, 'punainen'],
  [100, 'punainen'],
])('%p points behind: %p', (behind, level) => {
  expect(levelOfPoints(behind, settings)).toBe(level);
});

test('the limits of points are settings', () => {
  const own = { ...settings, keltainenProsenttiyksikkoa: 5, punainenProsenttiyksikkoa: 8 };
  expect([4, 5, 7, 8].map((behind) => levelOfPoints(behind, own))).toEqual([
    null,
    'keltainen',
    'keltainen',
    'punainen',
  ]);
});
