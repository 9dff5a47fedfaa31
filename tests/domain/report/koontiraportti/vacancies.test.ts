// Posts that begin after their targets: which count, per osahanke and in all, and what can't be counted is told.
import { vacanciesSection } from '../../../../src/domain/report/koontiraportti/vacancies';
import { d, type WrittenRow } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';

const section = (rows: readonly WrittenRow[], hanke: WrittenRow = {}) =>
  readSection(
    vacanciesSection(reportSourceOf({ Rekrytoinnit: rows, Osahankkeet: [{}, {}], Hankkeet: [hanke] })),
  ).replace(/\u00a0/g, ' ');

/** Interviews on 30.11.2020: 14 + 7 + 30 days, so the start is on 20.1.2021. */
const LATE: WrittenRow = {
  Vaihe: 'Haastattelut',
  Aloitustavoite: d('2020-10-01'),
  'Kuukausikustannus €': 6800,
};

test('per osahanke and in all; sums are those of the rows as they are shown', () => {
  // 1.10.–29.11. is 1 + 29/30 = 1.97 and to 19.1. 3 + 19/31 = 3.61 months; half of them 0.98 and 1.81.
  expect(section([LATE, { ...LATE, 'Työpanos %': 50 }, { ...LATE, Osahanke: 'RH-02' }])).toBe(
    [
      '## Täyttämättä olevat tehtävät',
      '3 tehtävää alkaa ennusteen mukaan aloitustavoitteensa jälkeen. Tyhjiä henkilötyökuukausia (htkk) on kertynyt aloitustavoitteista tähän päivään 4,92 ja arvioituun aloitukseen mennessä 9,03. Palkkarahaa jää siltä ajalta käyttämättä 61 404 €.',
      'Osahanke | Tehtäviä | Tyhjää tähän asti, htkk | Tyhjää aloitukseen asti, htkk | Palkkarahaa käyttämättä',
      'Osahanke 1 | 2 | 2,95 | 5,42 | 36 856 €',
      'Osahanke 2 | 1 | 1,97 | 3,61 | 24 548 €',
      'Yhteensä | 3 | 4,92 | 9,03 | 61 404 €',
    ].join('\n'),
  );
});

test('a target still ahead has nothing so far', () => {
  const read = section([{ ...LATE, Aloitustavoite: d('2021-01-01') }]);
  // 1.–19.1. of 31 days.
  expect(read).toContain('Tyhjiä henkilötyökuukausia (htkk) kertyy arvioituun aloitukseen mennessä 0,61.');
  expect(read).toContain('Osahanke 1 | 1 | 0 | 0,61 | 4 148 €');
});

test('nothing is counted after the end of the hanke', () => {
  // October to December.
  expect(section([LATE], { Päättyy: d('2020-12-31') })).toContain('Osahanke 1 | 1 | 1,97 | 3 | 20 400 €');
});

test('a post without its cost is in the months, and the sentence says that the money leaves it out', () => {
  const read = section([LATE, { ...LATE, 'Kuukausikustannus €': '' }]);
  expect(read).toContain('Kuukausikustannus puuttuu yhdeltä tehtävältä, joten se ei ole summassa.');
  expect(read).toContain('Yhteensä | 2 | 3,94 | 7,22 | 24 548 €');
  const none = section([{ ...LATE, 'Kuukausikustannus €': '' }]);
  expect(none).toContain('Osahanke 1 | 1 | 1,97 | 3,61 | –');
  expect(none).toContain('Kuukausikustannuksia ei ole kirjattu, joten palkkarahaa ei voi laskea.');
});

test('rows of the whole hanke have a line of their own', () => {
  expect(section([{ ...LATE, Osahanke: '' }])).toContain('Koko hanke | 1 | 1,97 | 3,61 | 24 548 €');
});

test('a target that names no day is told of and not counted', () => {
  expect(section([LATE, { ...LATE, Aloitustavoite: 'pian' }])).toContain(
    'Lisäksi täyttämättä on yksi tehtävä, jonka aloitustavoitteesta ei selviä päivää.',
  );
});

test('begun, cancelled and in time: none', () => {
  const rows = [
    { Vaihe: 'Aloittanut', Aloitus: d('2020-11-02'), Aloitustavoite: d('2020-10-01') },
    { Vaihe: 'Peruttu', Aloitustavoite: d('2020-10-01') },
    {},
  ];
  expect(section(rows)).toBe(
    '## Täyttämättä olevat tehtävät\nYksikään täytettävä tehtävä ei ennusteen mukaan ala aloitustavoitteensa jälkeen.',
  );
});

test('who recruits nobody reads nothing of it', () => {
  expect(vacanciesSection(reportSourceOf({}))).toEqual([]);
});
