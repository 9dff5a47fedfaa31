// Working days round Christmas, Easter, vappu and juhannus, and the first and last of them.
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day/day';
import { isWorkingDay, workingDayFrom, workingDayUntil } from '../../../src/domain/day/working-days';

test.each([
  ['2020-11-30', true],
  ['2020-12-05', false],
  ['2020-12-24', false],
  ['2020-12-28', true],
  ['2020-12-31', true],
  ['2021-01-06', false],
  ['2021-04-01', true],
  ['2021-04-05', false],
  ['2021-06-25', false],
  ['2021-06-24', true],
])('%s: %p', (day, expected) => {
  expect(isWorkingDay(day)).toBe(expected);
});

test.each([
  // Thursday jouluaatto, Friday and Saturday Christmas, Sunday.
  ['2020-12-24', '2020-12-28', '2020-12-23'],
  // Friday to Monday at Easter.
  ['2021-04-03', '2021-04-06', '2021-04-01'],
  // Friday juhannusaatto to Sunday.
  ['2021-06-25', '2021-06-28', '2021-06-24'],
  // Friday vappu and the weekend.
  ['2020-05-01', '2020-05-04', '2020-04-30'],
  ['2020-11-30', '2020-11-30', '2020-11-30'],
])('round %s: from it %s, until it %s', (day, next, last) => {
  expect(workingDayFrom(day)).toBe(next);
  expect(workingDayUntil(day)).toBe(last);
});

test('nothing but days off lies between a day and its working day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (count) => {
      const day = addDays('1995-01-01', count);
      const next = workingDayFrom(day);
      const last = workingDayUntil(day);
      expect(isWorkingDay(next) && isWorkingDay(last) && last <= day && day <= next).toBe(true);
      for (let between = addDays(last, 1); between < next; between = addDays(between, 1)) {
        expect(isWorkingDay(between)).toBe(false);
      }
    }),
  );
});
