// Days written in figures: which forms are read, which are refused, and which are written like a day that does not exist.
import fc from 'fast-check';
import { addDays } from '../../../src/domain/day/day';
import { readNumericDay } from '../../../src/domain/day/numeric-day';

test.each([
  ['30.11.2020', '2020-11-30'],
  ['1.10.2020', '2020-10-01'],
  ['01.10.2020', '2020-10-01'],
  ['1. 10. 2020', '2020-10-01'],
  ['1.\u00a010.\u00a02020', '2020-10-01'],
  ['  30.11.2020\u00a0', '2020-11-30'],
  ['2020-11-30', '2020-11-30'],
  ['2020-1-5', '2020-01-05'],
  ['29.2.2020', '2020-02-29'],
])('%p is the day %p', (text, day) => {
  expect(readNumericDay(text)).toEqual({ found: true, day });
});

test.each([
  '31.2.2020',
  '29.2.2021',
  '31.11.2020',
  '0.5.2020',
  '1.13.2020',
  '99.99.2020',
  '2020-02-30',
  '1.1.0020',
])('%p is written like a day, but there is none', (text) => {
  expect(readNumericDay(text)).toEqual({ found: false, impossible: true });
});

test.each([
  '',
  '1.1.20',
  '11/2020',
  '11.2020',
  '2020',
  '30.11.2020 klo 12',
  '30.11.2020–1.12.2020',
  '30/11/2020',
  '30.11',
  'marraskuu 2020',
  '2020-11-30T10:00',
  '20201130',
])('%p is no day in figures', (text) => {
  expect(readNumericDay(text)).toEqual({ found: false, impossible: false });
});

test('every day is read back from both ways of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 109_000 }), (count) => {
      const day = addDays('1900-01-01', count);
      const [year, month, dayOfMonth] = day.split('-').map(Number);
      for (const text of [day, `${dayOfMonth}.${month}.${year}`]) {
        expect(readNumericDay(text)).toEqual({ found: true, day });
      }
    }),
  );
});
