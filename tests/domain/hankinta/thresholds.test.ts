// Thresholds by kind and year: the table has no gaps, and the limits themselves are reached, not passed.

import { addDays } from '../../../src/domain/day/day';
import { requiredProcedure, THRESHOLDS, thresholdOn } from '../../../src/domain/hankinta/thresholds';
import { LAJI } from '../../../src/domain/workbook/choices';

test.each(LAJI.values)('%s: the periods follow each other without a gap, and the last is open', (laji) => {
  const periods = THRESHOLDS.filter((one) => one.laji === laji);
  expect(periods[0]?.from).toBe('2018-01-01');
  periods.forEach(({ to }, index) => {
    expect(to === null ? null : addDays(to, 1)).toBe(periods[index + 1]?.from ?? null);
  });
  for (const { national, eu, source } of periods) {
    expect(national).toBeGreaterThan(0);
    expect(eu === null || eu > national).toBe(true);
    expect(source).toContain('1397/2016');
  }
});

test.each([
  ['Palvelu', 59_999.99, '2020-11-30', 'pienhankinta', null],
  ['Palvelu', 60_000, '2020-11-30', 'kansallinen', 60_000],
  ['Tavara', 213_999, '2021-12-31', 'kansallinen', 60_000],
  ['Tavara', 214_000, '2021-12-31', 'eu', 214_000],
  ['Tavara', 214_000, '2022-01-01', 'kansallinen', 60_000],
  ['Tavara', 216_000, '2030-01-01', 'eu', 216_000],
  ['Sote-palvelu', 399_999, '2020-11-30', 'pienhankinta', null],
  ['Sote-palvelu', 10_000_000, '2020-11-30', 'kansallinen', 400_000],
  ['Muu erityinen palvelu', 300_000, '2020-11-30', 'kansallinen', 300_000],
  ['Käyttöoikeussopimus', 500_000, '2020-11-30', 'kansallinen', 500_000],
  ['Rakennusurakka', 150_000, '2020-11-30', 'kansallinen', 150_000],
  ['Rakennusurakka', 5_350_000, '2020-11-30', 'eu', 5_350_000],
] as const)('%s of %d on %s: %s', (laji, arvo, day, procedure, limit) => {
  expect(requiredProcedure(laji, arvo, day)).toEqual({ procedure, limit });
});

test('before the table begins nothing is known', () => {
  expect(thresholdOn('Palvelu', '2017-12-31')).toBeNull();
  expect(requiredProcedure('Palvelu', 1_000_000, '2017-12-31')).toBeNull();
});

test('values of one’s own hold instead', () => {
  const own = { national: 100_000, eu: 150_000 };
  expect(requiredProcedure('Palvelu', 99_999, '2020-11-30', own)?.procedure).toBe('pienhankinta');
  expect(requiredProcedure('Palvelu', 150_000, '2020-11-30', own)).toEqual({
    procedure: 'eu',
    limit: 150_000,
  });
});
