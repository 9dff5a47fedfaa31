// Which clock a procurement goes by, and whether the law makes its contract wait.
import { type ChosenClock, chooseClock } from '../../../../src/domain/forecast/hankinta/choose-clock';

type Row = Parameters<typeof chooseClock>[0];
const row = (more: Partial<Row>): Row => ({ laji: 'Palvelu', arvo: null, menettely: null, ...more });

test.each<[Partial<Row>, Partial<ChosenClock>]>([
  // Nothing known: the shortest clock with a tender.
  [{}, { clock: 'Pienhankinta', assumed: true, eu: false, standstill: false, level: null }],
  [{ arvo: 30_000 }, { clock: 'Pienhankinta', assumed: true }],
  [{ arvo: 95_000 }, { clock: 'Kansallinen menettely', assumed: true, standstill: false }],
  [{ arvo: 240_000 }, { clock: 'Avoin', assumed: true, eu: true, standstill: true }],
  [
    { laji: 'Sote-palvelu', arvo: 500_000 },
    { clock: 'Erityiset palvelut', eu: false, standstill: true },
  ],
  [
    { laji: 'Käyttöoikeussopimus', arvo: 600_000 },
    { clock: 'Käyttöoikeussopimus', standstill: true },
  ],
  // Avoin says no more than that all may tender: the value says by which rules.
  [
    { menettely: 'Avoin', arvo: 95_000 },
    { clock: 'Kansallinen menettely', eu: false, standstill: false },
  ],
  [{ menettely: 'Avoin', arvo: 20_000 }, { clock: 'Kansallinen menettely' }],
  [{ menettely: 'Avoin', laji: 'Sote-palvelu', arvo: 500_000 }, { clock: 'Erityiset palvelut' }],
  [{ menettely: 'Avoin' }, { clock: 'Avoin', eu: true, standstill: true, assumed: false }],
  [
    { menettely: 'Avoin', laji: null, arvo: 20_000 },
    { clock: 'Avoin', eu: true, level: null },
  ],
  [
    { menettely: 'Rajoitettu', arvo: 95_000 },
    { clock: 'Rajoitettu', eu: false, standstill: false },
  ],
  [{ menettely: 'Kansallinen menettely', arvo: 95_000 }, { standstill: false }],
  [
    { menettely: 'Kansallinen menettely', laji: 'Sote-palvelu', arvo: 450_000 },
    { standstill: true, eu: false },
  ],
  [
    { menettely: 'Minikilpailutus', arvo: 900_000 },
    { clock: 'Minikilpailutus', standstill: false },
  ],
  [{ menettely: 'Dynaaminen hankintajärjestelmä', arvo: 900_000 }, { standstill: false }],
  [
    { menettely: 'Suorahankinta', arvo: 900_000 },
    { clock: 'Suorahankinta', standstill: false },
  ],
])('%j', (cells, expected) => {
  expect(chooseClock(row(cells), { figures: {} }, '2020-11-30')).toMatchObject(expected);
});

test('thresholds that people have set go before the table’s', () => {
  const settings = { figures: {}, kynnysTavaratJaPalvelut: 100_000, euKynnysTavaratJaPalvelut: 150_000 };
  const level = (arvo: number) => chooseClock(row({ arvo }), settings, '2020-11-30').level;
  expect([level(95_000), level(100_000), level(160_000)]).toEqual(['pienhankinta', 'kansallinen', 'eu']);
});

test('before the table of thresholds nobody can tell', () => {
  expect(chooseClock(row({ arvo: 240_000 }), { figures: {} }, '2017-06-01')).toMatchObject({ level: null });
});
