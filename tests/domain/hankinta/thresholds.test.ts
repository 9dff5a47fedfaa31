// Thresholds by kind and years as the sources have them, and the procedure that a value calls for.
import {
  type Laji,
  type RequiredProcedure,
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
  const eu = (laji: Laji) => thresholdOn(laji, day)?.eu;
  expect([eu('Tavara'), eu('Palvelu'), eu('Rakennusurakka')]).toEqual([goods, goods, works]);
  expect([eu('Sote-palvelu'), eu('Muu erityinen palvelu'), eu('Käyttöoikeussopimus')]).toEqual([
    null,
    null,
    null,
  ]);
});

test.each<[Laji, number, string, RequiredProcedure]>([
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
  ['Sote-palvelu', 400_000, '2020-11-30', 'kansallinen'],
  ['Muu erityinen palvelu', 300_000, '2020-11-30', 'kansallinen'],
  ['Käyttöoikeussopimus', 499_999, '2020-11-30', 'pienhankinta'],
  ['Käyttöoikeussopimus', 500_000, '2020-11-30', 'kansallinen'],
])('%s of %d € on %s: %s', (laji, arvo, day, level) => {
  expect(requiredProcedure(laji, arvo, day)?.procedure).toBe(level);
});

test('before 2018 nobody can tell; after the last known years the last known numbers hold', () => {
  expect(requiredProcedure('Palvelu', 250_000, '2017-12-31')).toBeNull();
  expect(requiredProcedure('Palvelu', 216_000, '2028-01-01')).toEqual({ procedure: 'eu', limit: 216_000 });
});

test('numbers that people have set go before the table’s; the threshold that is reached is told', () => {
  const own = { national: 100_000, eu: 150_000 };
  const required = (arvo: number) => requiredProcedure('Palvelu', arvo, '2020-11-30', own);
  expect([required(95_000), required(100_000), required(160_000)]).toEqual([
    { procedure: 'pienhankinta', limit: null },
    { procedure: 'kansallinen', limit: 100_000 },
    { procedure: 'eu', limit: 150_000 },
  ]);
});

test('every kind has one threshold for every day from 2018 on', () => {
  for (const laji of LAJI.values) {
    const periods = THRESHOLDS.filter((one) => one.laji === laji).map(({ from, to }) => `${from}–${to}`);
    expect(periods).toEqual([
      ...[2018, 2020, 2022, 2024].map((year) => `${year}-01-01–${year + 1}-12-31`),
      '2026-01-01–null',
    ]);
  }
});
