// Findings gathered into cases: osahanke × cause group, single rows of the whole hanke, and what coordinators wrote.
import { casesOf, identityOf } from '../../../src/domain/findings/cases';
import { TEXTS } from '../../../src/domain/text/index';
import { check, contextOf } from '../../support/rule-tables';
import type { WrittenWorkbook } from '../../support/workbook-of';

const LATE = { Aloitustavoite: '1.10.2020' };
const SLIGHTLY_LATE = { Aloitustavoite: '20.11.2020' };

function casesIn(workbook: WrittenWorkbook) {
  const { portfolio, today } = contextOf(workbook);
  return casesOf(check(workbook).findings, portfolio, TEXTS.fi, today);
}

test('the findings of one osahanke and cause group are one case at their worst level', () => {
  const [one, ...others] = casesIn({ Rekrytoinnit: [SLIGHTLY_LATE, LATE] });
  expect(others).toEqual([]);
  expect(one).toMatchObject({ osahanke: 'RH-01', group: 'rekrytointi', row: null, level: 'punainen' });
  expect(one?.evidence.map(({ key, column }) => [key, column])).toEqual([
    ['REK-01', 'Aloitustavoite'],
    ['REK-02', 'Aloitustavoite'],
  ]);
  expect(one?.evidence[1]?.reason).toBe(
    'REK-02: Aloitustavoite 1.10.2020, tänään 30.11.2020: 60 päivää myöhässä. Avoimesta hausta laskettuna aloitus on arviolta 24.2.2021: hakuaika 21, haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää. Joulutauko pidentää aikaa. Tyhjiä henkilötyökuukausia on kertynyt 1,97, aloitukseen mennessä 4,82.',
  );
});

test('the order of the rows changes nothing', () => {
  const rows = [
    { ...LATE, Tunnus: 'REK-01' },
    { ...SLIGHTLY_LATE, Tunnus: 'REK-02' },
  ];
  expect(casesIn({ Rekrytoinnit: rows })).toEqual(casesIn({ Rekrytoinnit: [...rows].reverse() }));
});

test('another cause on the row makes no second case of the same finding', () => {
  const found = casesIn({ Rekrytoinnit: [{ ...LATE, Syy: 'Kustannukset' }] });
  expect(found.map(({ group }) => group)).toEqual(['rekrytointi']);
});

test('each late row of the whole hanke is a case of its own', () => {
  const found = casesIn({
    Rekrytoinnit: [
      { ...LATE, Osahanke: '' },
      { ...LATE, Osahanke: '' },
    ],
  });
  expect(found.map(({ osahanke, row }) => [osahanke, row])).toEqual([
    ['', { tab: 'Rekrytoinnit', key: 'REK-01' }],
    ['', { tab: 'Rekrytoinnit', key: 'REK-02' }],
  ]);
  expect(new Set(found.map(identityOf)).size).toBe(2);
});

test('a cell that is filled in wrong is no case', () => {
  expect(casesIn({ Osahankkeet: [{ Alkaa: '31.2.2020' }] })).toEqual([]);
});

test('an open Poikkeama of Päätösasiat is a case of its own; a closed one and other matters are none', () => {
  const found = casesIn({
    Päätösasiat: [
      { Tyyppi: 'Poikkeama', Asia: 'Kilpailutus on keskeytynyt' },
      { Tyyppi: 'Poikkeama', Asia: 'Sovittu', Tila: 'Päätetty' },
      { Tyyppi: 'Haaste', Asia: 'Kiire' },
    ],
  });
  expect(found).toEqual([
    {
      osahanke: 'RH-01',
      group: 'kirjattu poikkeama',
      row: { tab: 'Päätösasiat', key: 'PA-01' },
      level: 'huomautus',
      evidence: [
        {
          tab: 'Päätösasiat',
          key: 'PA-01',
          column: 'Asia',
          reason: 'Koordinaattorin kirjaama poikkeama: Kilpailutus on keskeytynyt',
        },
      ],
    },
  ]);
});
