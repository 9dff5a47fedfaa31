// What we write of a time in Finnish, and that reading it gives the same span, whatever the anchor day.
import fc from 'fast-check';
import { addDays } from '../../../../src/domain/day/day';
import { type WrittenSpan, writeDay, writeSchedule } from '../../../../src/domain/schedule/fi/write-schedule';
import { readSchedule } from '../../../../src/domain/schedule/read-schedule';

test.each<[WrittenSpan['kind'], string | null, string | null, string]>([
  ['by', null, '2021-01-31', 'tammikuun 2021 loppuun mennessä'],
  ['by', null, '2021-01-15', '15.1.2021 mennessä'],
  ['until', null, '2021-12-31', 'vuoden 2021 loppuun saakka'],
  ['from', '2021-03-01', null, '1.3.2021 alkaen'],
  ['during', '2020-11-13', '2020-11-13', '13.11.2020'],
  ['during', '2020-11-16', '2020-11-22', 'viikolla 47/2020'],
  ['during', '2020-10-05', '2020-10-18', 'viikoilla 41–42/2020'],
  ['during', '2021-05-05', '2021-05-07', '5.–7.5.2021'],
  ['during', '2021-01-05', '2021-05-07', '5.1.–7.5.2021'],
  ['during', '2020-12-28', '2021-01-05', '28.12.2020–5.1.2021'],
  ['during', '2021-01-01', '2021-01-31', 'tammikuussa 2021'],
  ['during', '2021-01-01', '2021-03-31', 'tammi–maaliskuussa 2021'],
  ['during', '2020-12-01', '2021-01-31', 'joulukuusta 2020 tammikuuhun 2021'],
  ['during', '2021-01-01', '2021-12-31', 'vuonna 2021'],
  ['during', '2020-01-01', '2023-12-31', 'vuosina 2020–2023'],
  ['during', '2021-09-01', '2021-12-31', 'syksyllä 2021'],
  ['during', '2021-01-11', '2021-01-20', 'tammikuun 2021 puolivälissä'],
  ['around', '2021-01-15', '2021-01-15', 'noin 15.1.2021'],
  ['vague', null, null, 'avoin'],
  ['none', null, null, ''],
])('%s %s..%s is written %s', (kind, earliest, latest, text) => {
  expect(writeSchedule({ kind, earliest, latest })).toBe(text);
});

test('a day in figures without zeros in front', () => {
  expect(writeDay('2021-03-05')).toBe('5.3.2021');
});

const day = fc.integer({ min: 0, max: 9000 }).map((count) => addDays('2005-01-01', count));
const ends = fc.oneof(
  fc.constant(0),
  fc.constant(6),
  fc.integer({ min: 0, max: 40 }),
  fc.integer({ min: 0, max: 900 }),
);
const month = fc.tuple(fc.integer({ min: 2005, max: 2029 }), fc.integer({ min: 1, max: 12 }));
const monthsSpan = fc.tuple(month, fc.integer({ min: 0, max: 30 })).map(([[year, first], more]) => {
  const next = year * 12 + first - 1 + more + 1;
  const iso = (months: number) =>
    `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  return { earliest: iso(year * 12 + first - 1), latest: addDays(iso(next), -1) };
});
const daysSpan = fc
  .tuple(day, ends)
  .map(([earliest, more]) => ({ earliest, latest: addDays(earliest, more) }));
const kinds = fc.constantFrom<WrittenSpan['kind']>('by', 'until', 'from', 'during', 'around');

test('reading what was written gives the same span and kind', () => {
  fc.assert(
    fc.property(kinds, fc.oneof(daysSpan, monthsSpan), day, (kind, span, anchor) => {
      const open: WrittenSpan = {
        kind,
        earliest: kind === 'by' || kind === 'until' ? null : span.earliest,
        latest: kind === 'from' ? null : span.latest,
      };
      const { earliest, latest, kind: read } = readSchedule(writeSchedule(open), anchor);
      expect({ kind: read, earliest, latest }).toEqual(open);
    }),
    { numRuns: Number(process.env.SCHEDULE_RUNS ?? 600) },
  );
});
