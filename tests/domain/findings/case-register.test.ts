// Merging cases with the register: Tunnus and people's words stay, the program moves only open → Ratkaistu → Uusiutunut.
import { type CaseState, mergeCases, type RegisterEntry } from '../../../src/domain/findings/case-register';
import { TEXTS } from '../../../src/domain/text/index';
import { POIKKEAMA_TILA } from '../../../src/domain/workbook/own-tabs/poikkeamat';
import { check, contextOf } from '../../support/rule-tables';
import type { WrittenWorkbook } from '../../support/workbook-of';

const LATE: WrittenWorkbook = { Rekrytoinnit: [{ Aloitustavoite: '1.10.2020' }] };
const STARTED: WrittenWorkbook = { Rekrytoinnit: [{ Aloitustavoite: '1.10.2020', Vaihe: 'Aloittanut' }] };

function merged(workbook: WrittenWorkbook, before: readonly RegisterEntry[] = [], taken?: readonly string[]) {
  const { portfolio, today } = contextOf(workbook);
  const { findings } = check(workbook);
  return mergeCases(before, { findings, portfolio, texts: TEXTS.fi, today }, 'POI', taken);
}

function entry(over: Partial<RegisterEntry> = {}): RegisterEntry {
  return { ...(merged(LATE).added[0] as RegisterEntry), ...over };
}

test('a new case is Uusi, begins today, and tells what it rests on', () => {
  expect(merged(LATE)).toEqual({
    entries: [],
    added: [
      {
        tunnus: 'POI-01',
        osahanke: 'RH-01',
        syyryhma: 'rekrytointi',
        taso: 'punainen',
        tila: 'Uusi',
        ensimmainen: '2020-11-30',
        viimeisin: '2020-11-30',
        havaintoja: '1',
        perustelu:
          'REK-01: Aloitustavoite 1.10.2020, tänään 30.11.2020: 60 päivää myöhässä. Avoimesta hausta laskettuna aloitus on arviolta 24.2.2021: hakuaika 21, haastattelut 14, valintapäätös 7 ja irtisanomisaika 30 päivää. Joulutauko pidentää aikaa. Tyhjiä henkilötyökuukausia on kertynyt 1,97, aloitukseen mennessä 4,82.',
        solut: 'Rekrytoinnit | REK-01 | Aloitustavoite',
        huomio: '',
      },
    ],
  });
});

test('a case that is in the register keeps its Tunnus, its first day and its Huomio', () => {
  const known = entry({
    tunnus: 'POI-07',
    ensimmainen: '2020-10-30',
    viimeisin: '2020-10-30',
    huomio: 'Oma',
  });
  expect(merged(LATE, [known])).toEqual({ entries: [{ ...known, viimeisin: '2020-11-30' }], added: [] });
});

test('numbers go on after the largest, also that of a row which can’t be used', () => {
  const other = entry({ tunnus: 'POI-07', osahanke: 'RH-88' });
  expect(merged(LATE, [other]).added[0]?.tunnus).toBe('POI-08');
  expect(merged(LATE, [other], ['POI-07', 'POI-120', 'oma']).added[0]?.tunnus).toBe('POI-121');
});

const AFTER: Readonly<Record<CaseState, readonly [found: string, settled: string]>> = {
  Uusi: ['Uusi', 'Ratkaistu'],
  Vahvistettu: ['Vahvistettu', 'Ratkaistu'],
  'Lisätietoa pyydetty': ['Lisätietoa pyydetty', 'Ratkaistu'],
  Aiheeton: ['Aiheeton', 'Aiheeton'],
  Seurannassa: ['Seurannassa', 'Ratkaistu'],
  Ratkaistu: ['Uusiutunut', 'Ratkaistu'],
  Uusiutunut: ['Uusiutunut', 'Ratkaistu'],
};

test.each(POIKKEAMA_TILA.values)('%s while it is found, and when nothing is left', (tila) => {
  const [found] = merged(LATE, [entry({ tila })]).entries;
  const [settled] = merged(STARTED, [entry({ tila })]).entries;
  expect([found?.tila, settled?.tila]).toEqual(AFTER[tila]);
  expect(settled).toEqual({ ...entry(), tila: AFTER[tila][1], havaintoja: '0' });
});

test.each(['', 'Oma sana'])('a Tila that a person wrote as ”%s” is not changed', (tila) => {
  expect(merged(LATE, [entry({ tila })]).entries[0]?.tila).toBe(tila);
  expect(merged(STARTED, [entry({ tila })]).entries[0]?.tila).toBe(tila);
});

test('a case that a person added by hand is that person’s', () => {
  const own = entry({
    osahanke: 'RH-01',
    syyryhma: 'talous',
    solut: '',
    havaintoja: '',
    tila: 'Vahvistettu',
  });
  expect(merged(STARTED, [own])).toEqual({ entries: [own], added: [] });
});

test('of two rows of one case the first is kept up', () => {
  const [first, second] = [
    entry({ viimeisin: '2020-10-01' }),
    entry({ tunnus: 'POI-02', viimeisin: '2020-10-01' }),
  ];
  expect(merged(LATE, [first, second]).entries.map(({ viimeisin }) => viimeisin)).toEqual([
    '2020-11-30',
    '2020-10-01',
  ]);
  expect(merged(STARTED, [first, second]).entries.map(({ tila }) => tila)).toEqual(['Ratkaistu', 'Uusi']);
});

const CANNOT_TELL: readonly (readonly [why: string, workbook: WrittenWorkbook])[] = [
  ['the tab is gone', {}],
  [
    'the column is gone',
    {
      Rekrytoinnit: [
        ['Tunnus', 'Tehtävä', 'Vaihe'],
        ['REK-01', 'Suunnittelija', 'Haku auki'],
      ],
    },
  ],
  ['the row can’t be used', { Rekrytoinnit: [{ Aloitustavoite: '1.10.2020', Tehtävä: '' }] }],
  ['the row points at nothing', { Rekrytoinnit: [{ Aloitustavoite: '1.10.2020', Osahanke: 'RH-77' }] }],
  ['its stage can’t be read', { Rekrytoinnit: [{ Aloitustavoite: '1.10.2020', Vaihe: 'Hakuaika' }] }],
  ['its target is empty', { Rekrytoinnit: [{ Aloitustavoite: '' }] }],
];

test.each(CANNOT_TELL)('nothing is settled where %s', (_why, workbook) => {
  expect(merged(workbook, [entry()]).entries[0]?.tila).toBe('Uusi');
});

test('other cases of the osahanke wait with one that can’t be judged', () => {
  const light = entry({ tunnus: 'POI-02', syyryhma: 'tiedot', solut: 'Osahankkeet | RH-01 | Tilanne' });
  expect(merged({}, [entry(), light]).entries.map(({ tila }) => tila)).toEqual(['Uusi', 'Uusi']);
  expect(merged(STARTED, [entry(), light]).entries.map(({ tila }) => tila)).toEqual([
    'Ratkaistu',
    'Ratkaistu',
  ]);
});

test('a row that a person has deleted takes its case along', () => {
  const workbook: WrittenWorkbook = { Rekrytoinnit: [{ Tunnus: 'REK-09' }] };
  expect(merged(workbook, [entry()]).entries[0]?.tila).toBe('Ratkaistu');
});

test('a long list of evidence is cut and counted', () => {
  const rows = Array.from({ length: 23 }, () => ({ Aloitustavoite: '1.10.2020' }));
  const [one] = merged({ Rekrytoinnit: rows }).added;
  expect(one?.havaintoja).toBe('23');
  expect(one?.perustelu.split('\n')).toHaveLength(21);
  expect(one?.perustelu).toMatch(/\nLisäksi 3 havaintoa\.$/);
  expect(one?.solut.split('\n')).toHaveLength(23);
});
