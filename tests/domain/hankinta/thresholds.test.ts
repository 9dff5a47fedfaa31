// Thresholds by kind and years as the sources have them, and the procedure that a value calls for.
import {
  type Laji,
  type ProcedureLevel,
  requiredProcedure,
  THRESHOLDS,
  thresholdOn,
} from '../../../src/domain/hankinta/thresholds';
import { LAJI } from '../../../src/domain/workbook/choices';

test.each<[string, number, number]>([
  ['2018-01-01', 221_000, 5_548_000],
  ['2019-12-31', 221_000, 5_548_000],
  ['2020-01-01', 214_000, 5_350_000],
  ['2021-12-31', 214_000, 5_350_000],
  ['2022-06-15', 215_000, 5_382_000],
  ['2024-02-29', 221_000, 5_538_000],
  ['2026-11-22', 216_000, 5_404_000],
  ['2027-12-31', 216_000, 5_404_000],
])('%s: goods and services %d €, works %d €', (day, goods, works) => {
  const eu = (laji: Laji) => thresholdOn(laji, day).threshold.eu;
  expect([eu('Tavara'), eu('Palvelu'), eu('Rakennusurakka')]).toEqual([goods, goods, works]);
  expect([eu('Sote-palvelu'), eu('Muu erityinen palvelu'), eu('Käyttöoikeussopimus')]).toEqual([
    null,
    null,
    null,
  ]);
  expect(thresholdOn('Palvelu', day).assumed).toBe(false);
});

test.each<[Laji, number, string, ProcedureLevel]>([
  ['Palvelu', 59_999.99, '2020-11-30', 'pienhankinta'],
  ['Palvelu', 60_000, '2020-11-30', 'kansallinen'],
  ['Palvelu', 213_999, '2020-11-30', 'kansallinen'],
  ['Palvelu', 214_000, '2020-11-30', 'eu'],
  // The threshold rose on 1.1.2022.
  ['Palvelu', 214_500, '2021-12-31', 'eu'],
  ['Palvelu', 214_500, '2022-01-01', 'kansallinen'],
  ['Tavara', 14_000, '2020-11-30', 'pienhankinta'],
  ['Rakennusurakka', 149_000, '2020-11-30', 'pienhankinta'],
  ['Rakennusurakka', 5_349_999, '2020-11-30', 'kansallinen'],
  ['Rakennusurakka', 5_350_000, '2020-11-30', 'eu'],
  ['Sote-palvelu', 399_999, '2020-11-30', 'pienhankinta'],
  ['Sote-palvelu', 400_000, '2020-11-30', 'erityinen'],
  ['Muu erityinen palvelu', 300_000, '2020-11-30', 'erityinen'],
  ['Käyttöoikeussopimus', 499_999, '2020-11-30', 'pienhankinta'],
  ['Käyttöoikeussopimus', 500_000, '2020-11-30', 'kayttooikeus'],
])('%s of %d € on %s: %s', (laji, arvo, day, level) => {
  expect(requiredProcedure(laji, arvo, day).level).toBe(level);
});

test.each([
  ['2017-06-01', 221_000],
  ['2028-01-01', 216_000],
])('on %s, outside the known years, the nearest known ones are used and told of', (day, eu) => {
  expect(requiredProcedure('Palvelu', 250_000, day)).toMatchObject({ assumed: true, threshold: { eu } });
});

test('the workbook’s own numbers go before the act’s', () => {
  const figures = { 'Kansallinen kynnysarvo: Palvelu': 100_000, 'EU-kynnysarvo 2020–2021: Palvelu': 150_000 };
  const level = (arvo: number, day = '2020-11-30') => requiredProcedure('Palvelu', arvo, day, figures).level;
  expect([level(95_000), level(100_000), level(160_000), level(160_000, '2022-03-01')]).toEqual([
    'pienhankinta',
    'kansallinen',
    'eu',
    'kansallinen',
  ]);
});

test('every kind has one threshold for every day of 2018–2027', () => {
  for (const laji of LAJI.values) {
    const periods = THRESHOLDS.filter((one) => one.laji === laji).map(({ from, to }) => `${from}–${to}`);
    expect(periods).toEqual([2018, 2020, 2022, 2024, 2026].map((year) => `${year}-01-01–${year + 1}-12-31`));
  }
});
