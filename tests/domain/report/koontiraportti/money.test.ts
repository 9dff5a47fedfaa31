// The use of money: each osahanke's forecast from its first day on, sums, own funding, and what can't be counted is told.
import { moneySection } from '../../../../src/domain/report/koontiraportti/money';
import { d, type WrittenRow } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';
import type { WrittenWorkbook } from '../../../support/workbook-of';

const section = (workbook: WrittenWorkbook, hankkeet: readonly string[] = []) =>
  readSection(moneySection(reportSourceOf(workbook, { hankkeet }))).replace(/\u00a0/g, ' ');

/** 100 days, of which 50 have passed on 30 November 2020. */
const HALFWAY: WrittenRow = {
  ...{ Alkaa: d('2020-10-12'), Päättyy: d('2021-01-19') },
  ...{ 'Budjetti €': 1000, 'Toteuma €': 400 },
};
/** 164 of 195 days. */
const LATER: WrittenRow = {
  ...HALFWAY,
  Alkaa: d('2020-06-20'),
  Päättyy: d('2020-12-31'),
  'Budjetti €': 1950,
};

test('per osahanke and in all, though the half has not passed', () => {
  // 400 in 50 of 100 days: 800, so 200 of 1 000. 400 / 164 × 195 = 475.61, so 1 474 of 1 950.
  expect(section({ Osahankkeet: [HALFWAY, LATER] })).toBe(
    [
      '## Rahan käyttö',
      'Budjetista 2 950 € on 30.11.2020 mennessä käytetty 800 € eli 27 %. Tähänastisella tahdilla käyttämättä jäisi 1 674 €. Ennuste on vielä karkea yhdessä osahankkeessa, koska sen ajasta on kulunut enintään 50 %.',
      'Osahanke | Budjetti | Toteuma | Käytetty | Aikaa kulunut | Ennuste: jää käyttämättä',
      'Osahanke 1\nRH-01 | 1 000 € | 400 € | 40 % | 50 % | 200 €',
      'Osahanke 2\nRH-02 | 1 950 € | 400 € | 21 % | 84 % | 1 474 €',
      'Yhteensä | 2 950 € | 800 € | 27 % | – | 1 674 €',
    ].join('\n'),
  );
});

test('the setting says until when the forecast is rough', () => {
  const read = section({
    Osahankkeet: [HALFWAY, LATER],
    Asetukset: [{ Asetus: 'Rahoitusennusteen raja, prosenttia ajasta', Arvo: 20 }],
  });
  expect(read).not.toContain('karkea');
});

test('an osahanke without its numbers is named', () => {
  const read = section({
    Osahankkeet: [HALFWAY, { ...HALFWAY, 'Toteuma €': '' }, { ...HALFWAY, Alkaa: d('2020-12-01') }],
  });
  expect(read).toContain('Ennustetta ei voi laskea osahankkeista Osahanke 2 ja Osahanke 3:');
  expect(read).toContain('Yhteensä | 1 000 € | 400 €');
});

test('of many osahankkeet the last share a line, and the sums are those of all', () => {
  const read = section({ Osahankkeet: Array.from({ length: 130 }, () => HALFWAY) }).split('\n');
  expect(read.slice(-3)).toEqual([
    'RH-100 | 1 000 € | 400 € | 40 % | 50 % | 200 €',
    'Muut 30 osahanketta | 30 000 € | 12 000 € | 40 % | – | 6 000 €',
    'Yhteensä | 130 000 € | 52 000 € | 40 % | – | 26 000 €',
  ]);
});

test('of many without their numbers some are named and the rest counted', () => {
  const read = section({ Osahankkeet: [HALFWAY, ...Array.from({ length: 33 }, () => ({}))] });
  expect(read).toContain('Osahanke 30, Osahanke 31 eikä 3 muusta: budjetti');
});

test('no numbers at all', () => {
  expect(section({})).toBe(
    '## Rahan käyttö\nYhdeltäkään osahankkeelta ei ole kirjattu sekä budjettia että toteumaa.',
  );
});

test('own funding of the hankkeet that the report covers', () => {
  const workbook = {
    Osahankkeet: [{ 'Toteuma €': 881_000 }, { Hanke: 'TSK', 'Toteuma €': 1000 }],
    Hankkeet: [
      { 'Omarahoitus %': 20, 'Omarahoitus toteutunut €': 150_000 },
      { Tunnus: 'TSK', Hanke: 'Sote-keskus', 'Omarahoitus %': 10, 'Omarahoitus toteutunut €': 100 },
    ],
  };
  const own =
    'Rakennehanke 1: kuluja on 881 000 €, joten omarahoitusta pitäisi olla 20 % eli 176 200 €. Sitä on toteutunut 150 000 €: puuttuu 26 200 €.';
  const other =
    'Sote-keskus: kuluja on 1 000 €, joten omarahoitusta pitäisi olla 10 % eli 100 €. Sitä on toteutunut 100 €.';
  expect(section(workbook, ['RH'])).toContain(own);
  expect(section(workbook, ['RH'])).not.toContain(other);
  expect(section(workbook)).toContain(`${own}\n${other}`);
});
