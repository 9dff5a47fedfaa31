// Serial numbers against instants: summer time's edges, 1899's odd offset, and round trips.
import fc from 'fast-check';
import {
  daySerial,
  instantToSerial,
  serialToInstant,
} from '../../../../local/apps-script/spreadsheet-app/serial';

const HELSINKI = 'Europe/Helsinki';
const at = (iso: string) => Date.parse(iso);

test.each([
  [44165, '2020-11-29T22:00:00Z'],
  [44165.5, '2020-11-30T10:00:00Z'],
  // Summer time began on 29.3.2020 at 03:00 and ended on 25.10.2020 at 04:00.
  [43919, '2020-03-28T22:00:00Z'],
  [43919.5, '2020-03-29T09:00:00Z'],
  [44129, '2020-10-24T21:00:00Z'],
  [44129.5, '2020-10-25T10:00:00Z'],
  // Helsinki's own time of 1899: +1:39:49.
  [0, '1899-12-29T22:20:11Z'],
  [0.5, '1899-12-30T10:20:11Z'],
])('%d is %s in Helsinki, both ways', (serial, iso) => {
  expect(serialToInstant(serial, HELSINKI)).toBe(at(iso));
  expect(instantToSerial(at(iso), HELSINKI)).toBeCloseTo(serial, 9);
});

test('a wall clock that summer time skips takes the offset before it', () => {
  expect(serialToInstant(43919 + 3.5 / 24, HELSINKI)).toBe(at('2020-03-29T01:30:00Z'));
});

test('a wall clock that comes twice means the earlier', () => {
  expect(serialToInstant(44129 + 3.5 / 24, HELSINKI)).toBe(at('2020-10-25T00:30:00Z'));
});

test('the same serial is another instant in another zone', () => {
  expect(serialToInstant(44165, 'America/New_York')).toBe(at('2020-11-30T05:00:00Z'));
});

test('instants go to serials and back to the millisecond, outside the doubled hour', () => {
  fc.assert(
    fc.property(fc.integer({ min: at('1950-01-01T00:00:00Z'), max: at('2100-01-01T00:00:00Z') }), (ms) => {
      const back = serialToInstant(instantToSerial(ms, HELSINKI), HELSINKI);
      expect([0, 3_600_000]).toContain(ms - back);
    }),
    { numRuns: 300, seed: 1 },
  );
});

test('days', () => {
  expect(daySerial(1899, 12, 30)).toBe(0);
  expect(daySerial(2020, 2, 29)).toBe(43890);
  expect(daySerial(2021, 2, 29)).toBeUndefined();
  expect(daySerial(2021, 13, 1)).toBeUndefined();
});
