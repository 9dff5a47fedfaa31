// Days counted over July and Christmas, where the work of hiring stands still.
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/day/day';
import { afterSeasons } from '../../../src/domain/forecast/seasons';

test.each<[string, number, string, string[]]>([
  ['2020-11-30', 14, '2020-12-14', []],
  // Full on 23.12., before the season.
  ['2020-12-16', 7, '2020-12-23', []],
  // 22. and 23.12. count, 24.12.–6.1. do not, then 7.–11.1.
  ['2020-12-21', 7, '2021-01-11', ['joulu']],
  // Begun in the season: 1.–6.1. do not count.
  ['2020-12-31', 14, '2021-01-20', ['joulu']],
  // The last day of the season itself.
  ['2021-01-06', 7, '2021-01-13', []],
  // 13.–31.7. do not count: 19 days.
  ['2021-07-12', 14, '2021-08-14', ['heinäkuu']],
  // 30.6. counts, July does not, then 1.–6.8.
  ['2021-06-29', 7, '2021-08-06', ['heinäkuu']],
  ['2021-07-31', 7, '2021-08-07', []],
  // A year holds both: 31 and 14 days more.
  ['2021-02-01', 365, '2022-03-18', ['heinäkuu', 'joulu']],
  ['2020-12-25', 0, '2020-12-25', []],
])('from %s, %i days: %s', (from, days, end, lengthenedBy) => {
  expect(afterSeasons(from, days, {})).toEqual({ end, lengthenedBy });
});

test('the seasons are settings: none where they are nought', () => {
  const off = { 'Rekrytointi: heinäkuun tauko': 0, 'Rekrytointi: joulutauko': 0 };
  expect(afterSeasons('2020-12-21', 7, off)).toEqual({ end: '2020-12-28', lengthenedBy: [] });
  expect(afterSeasons('2021-06-29', 7, { 'Rekrytointi: heinäkuun tauko': 14 }).end).toBe('2021-07-20');
});

/** Day by day, as a person would count. */
function counted(from: string, days: number): string {
  let day = from;
  for (let left = days; left > 0; ) {
    day = addDays(day, 1);
    const monthDay = day.slice(5);
    if (!(monthDay.startsWith('07') || monthDay >= '12-24' || monthDay <= '01-06')) left--;
  }
  return day;
}

test('agrees with counting day by day, and a later start never ends earlier', () => {
  const start = fc.integer({ min: 0, max: 1500 });
  fc.assert(
    fc.property(start, fc.integer({ min: 0, max: 250 }), (offset, days) => {
      const from = addDays('2019-11-01', offset);
      const { end } = afterSeasons(from, days, {});
      expect(end).toBe(counted(from, days));
      expect(afterSeasons(addDays(from, 1), days, {}).end >= end).toBe(true);
      expect(daysBetween(from, end) >= days).toBe(true);
    }),
    { numRuns: 60 },
  );
});
