// Statutory deadlines worked by hand from the law's own words, over Christmas, Easter, vappu and juhannus.
import fc from 'fast-check';
import { addDays, daysBetween } from '../../../src/domain/day/day';
import { type DeadlineUnit, statutoryDeadline } from '../../../src/domain/day/statutory-deadline';
import { isWorkingDay } from '../../../src/domain/day/working-days';

test.each<[string, number, DeadlineUnit, string, string | null]>([
  // The court's own example: told on Tuesday 18.8.2020, last day Tuesday 1.9.2020.
  ['2020-08-18', 14, 'days', '2020-09-01', null],
  // Friday 11.12.2020 + 14 = Friday 25.12., joulupäivä; 26. tapaninpäivä, 27. Sunday → Monday 28.12.
  ['2020-12-11', 14, 'days', '2020-12-28', '2020-12-25'],
  // Thursday 10.12.2020 + 14 = Thursday 24.12., jouluaatto → Monday 28.12.
  ['2020-12-10', 14, 'days', '2020-12-28', '2020-12-24'],
  // Friday 11.6.2021 + 14 = Friday 25.6., juhannusaatto → Monday 28.6.
  ['2021-06-11', 14, 'days', '2021-06-28', '2021-06-25'],
  // Friday 19.3.2021 + 14 = Friday 2.4., pitkäperjantai → Tuesday 6.4. after 2. pääsiäispäivä.
  ['2021-03-19', 14, 'days', '2021-04-06', '2021-04-02'],
  // Friday 17.4.2020 + 14 = Friday 1.5., vappu → Monday 4.5.
  ['2020-04-17', 14, 'days', '2020-05-04', '2020-05-01'],
  // Thursday 17.12.2020 + 14 = Thursday 31.12.: uudenvuodenaatto is an ordinary day.
  ['2020-12-17', 14, 'days', '2020-12-31', null],
  // Saturday: 14.11.2020 → Monday 16.11.
  ['2020-10-31', 14, 'days', '2020-11-16', '2020-11-14'],
  // Weeks end on the day of the same name: Monday to Monday.
  ['2020-11-30', 3, 'weeks', '2020-12-21', null],
  // Months on the day of the same number: 31.1. has none in February → 28.2.2021, a Sunday → Monday 1.3.
  ['2021-01-31', 1, 'months', '2021-03-01', '2021-02-28'],
  // 6.7.2020 + 6 months = 6.1.2021, loppiainen → Thursday 7.1.
  ['2020-07-06', 6, 'months', '2021-01-07', '2021-01-06'],
  // 29.2.2020 + 1 year = 28.2.2021, a Sunday → Monday 1.3.
  ['2020-02-29', 1, 'years', '2021-03-01', '2021-02-28'],
])('from %s, %i %s: %s', (event, count, unit, lastDay, movedFrom) => {
  expect(statutoryDeadline(event, count, unit)).toEqual({ lastDay, movedFrom });
});

test('never earlier than the count, at most five days later, on a working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 15_000 }), fc.integer({ min: 0, max: 400 }), (start, count) => {
      const event = addDays('2000-01-01', start);
      const { lastDay, movedFrom } = statutoryDeadline(event, count);
      const moved = daysBetween(addDays(event, count), lastDay);
      expect(moved >= 0 && moved <= 5 && isWorkingDay(lastDay)).toBe(true);
      expect(movedFrom === null).toBe(moved === 0);
    }),
  );
});
