// What was left out and why: tabs, rows, other hankkeet, words, older matters; and the errors in cells. Nothing silent.
import { cellErrorsIn, leftOutSection } from '../../../../src/domain/report/koontiraportti/left-out';
import { d } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';
import type { WrittenWorkbook } from '../../../support/workbook-of';

const leftOut = (written: WrittenWorkbook, hankkeet: readonly string[] = []) =>
  readSection(leftOutSection(reportSourceOf(written, { hankkeet })));

/** Every tab that is material of a report, with one sound row. */
const WHOLE: WrittenWorkbook = Object.fromEntries(
  [
    'Rekrytoinnit',
    'Hankinnat',
    'Sopimukset',
    'Toimenpiteet',
    'Talous',
    'Päätösasiat',
    'Kokoukset',
    'Koontitekstit',
    'Asetukset',
  ].map((tab) => [tab, [{}]]),
);

test('a whole workbook: all rows counted, nothing left out', () => {
  const [title, used, rest] = leftOut(WHOLE).split('\n');
  expect(title).toMatch(/^## /);
  expect(used).toMatch(/^Osahankkeet: käytettiin 1\/1 riviä; Hankkeet: käytettiin 1\/1 riviä; /);
  expect(used?.split(';')).toHaveLength(11);
  expect(rest).toBe('Kaikki rivit käytettiin.');
});

test('a missing tab is said, except that of the rights', () => {
  const text = leftOut({ ...WHOLE, Talous: null });
  expect(text).toContain('- Välilehteä Talous ei ole');
  expect(text).not.toContain('Käyttöoikeudet');
});

test('each row that was not used stands with its number and the reason', () => {
  const text = leftOut({
    ...WHOLE,
    Rekrytoinnit: [{}, { Vaihe: '' }, { Osahanke: 'RH-77' }],
  });
  expect(text).toContain('Rekrytoinnit: käytettiin 1/3 riviä');
  expect(text).toMatch(/- Rekrytoinnit, rivi 3: .*puuttuu.*: Vaihe/);
  expect(text).toContain('- Rekrytoinnit, rivi 4: osahanketta ”RH-77” ei ole');
});

test('other hankkeet and osahankkeet without a known one are named', () => {
  const text = leftOut(
    {
      ...WHOLE,
      Hankkeet: [{ Hanke: 'Rakennehanke' }, { Tunnus: 'TSK', Hanke: 'Sote-keskus' }],
      Osahankkeet: [{}, { Osahanke: 'Kotihoito', Hanke: 'TSK' }, { Osahanke: 'Irrallinen', Hanke: '?' }],
    },
    ['RH'],
  );
  expect(text).toContain('Raportti ei koske hanketta Sote-keskus. Siksi siitä puuttuu osahanke Kotihoito.');
  expect(text).toContain('Osahankkeen Irrallinen hanketta ei tunneta');
});

test('words that mean no day, older decisions and later meetings are counted', () => {
  const text = leftOut({
    ...WHOLE,
    Sopimukset: [
      { Määräaika: 'joulukuun 2020 loppuun mennessä' },
      { Määräaika: 'avoin', 'Alkuperäinen määräaika': 'mahdollisimman pian' },
    ],
    Päätösasiat: [{ Tila: 'Päätetty', Päätetty: d('2020-10-01') }],
    Kokoukset: [{ Päivä: d('2021-06-01') }],
  });
  expect(text).toContain('- 2 sanoin kirjoitettua aikataulua näytetään sellaisenaan');
  expect(text).toContain('- Ennen raportointikuukautta päätettyjä tai rauenneita asioita jätettiin pois 1.');
  expect(text).toContain('- Myöhempiä kokouksia on kirjattu 1.');
});

test('errors in cells are listed with their place; warnings are not', () => {
  const text = leftOut({ ...WHOLE, Osahankkeet: [{ Koordinaattori: '', Sähköposti: 'Projektipäällikkö' }] });
  expect(text).toContain(
    'Taulukossa on korjattavaa:\n- Osahankkeet RH-01 G2: Pakollinen tieto ”Koordinaattori” puuttuu.',
  );
  expect(text).not.toContain('Sähköposti');
});

test('who may do what, with people’s addresses, stays out of the report', () => {
  const source = reportSourceOf({
    ...WHOLE,
    Käyttöoikeudet: [
      { Sähköposti: 'pp1@example.org', Rooli: '' },
      { Sähköposti: 'nimi', Rooli: 'Kuningas' },
    ],
  });
  expect(source.findings.filter(({ target }) => target.tab === 'Käyttöoikeudet').length).toBeGreaterThan(1);
  expect(cellErrorsIn(source)).toEqual([]);
  expect(readSection(leftOutSection(source))).not.toMatch(/pp1@example\.org|Kuningas/);
});

test('a long list is cut at thirty and the rest counted', () => {
  const rows = Array.from({ length: 35 }, () => ({ Vaihe: '' }));
  const text = leftOut({ ...WHOLE, Hankinnat: rows });
  const items = text.split('\n').filter((line) => line.startsWith('- Hankinnat, rivi'));
  expect(items).toHaveLength(30);
  expect(text.match(/- Lisäksi 5 korjattavaa kohtaa\./g)).toHaveLength(2);
});
