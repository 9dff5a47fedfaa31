// What a click can mend: cells whose meaning is certain. A repair changes how a cell is written, never what it says.
import fc from 'fast-check';
import { findRepairs } from '../../../src/domain/repairs/find-repairs';
import { readPortfolio } from '../../../src/domain/workbook/portfolio';
import type { RawCell } from '../../../src/domain/workbook/raw';
import type { Tab } from '../../../src/domain/workbook/tab';
import { TABS, type TabId } from '../../../src/domain/workbook/tabs/index';
import { anyRawCell } from '../../support/any-cell';
import { type WrittenWorkbook, workbookOf } from '../../support/workbook-of';

const found = (written: WrittenWorkbook) => {
  const grids = workbookOf(written);
  return findRepairs(grids, readPortfolio(grids, '2020-11-30'), '2020-11-30').map(
    ({ column, kind, certain, to }) => [column, kind, certain, to],
  );
};

const day = (text: string) => ({ day: text, minutes: 0 });

test.each<[string, string, Record<string, RawCell>, unknown[]]>([
  ['a day as text', 'Rekrytoinnit', { Aloitus: ' 1.2.2021' }, ['aloitus', 'day', true, day('2021-02-01')]],
  [
    'a day in a time column',
    'Rekrytoinnit',
    { Aloitustavoite: '2021-02-01' },
    ['aloitustavoite', 'day', true, day('2021-02-01')],
  ],
  [
    'a day that has lost its format',
    'Rekrytoinnit',
    { Aloitus: 44228 },
    ['aloitus', 'day', true, day('2021-02-01')],
  ],
  ['money as text', 'Osahankkeet', { 'Budjetti €': '12 500,50 €' }, ['budjetti', 'number', true, 12500.5]],
  [
    'money as other programs write it',
    'Osahankkeet',
    { 'Budjetti €': '€ 12,500.50' },
    ['budjetti', 'number', true, 12500.5],
  ],
  [
    'two meanings of a dot, asked',
    'Osahankkeet',
    { 'Budjetti €': '12.500' },
    ['budjetti', 'likely-choice', false, 12500],
  ],
  [
    'a day with its month in words',
    'Rekrytoinnit',
    { Aloitus: '1. helmikuuta 2021' },
    ['aloitus', 'day', true, day('2021-02-01')],
  ],
  [
    'a day without its century, asked',
    'Rekrytoinnit',
    { Aloitus: '1.2.21' },
    ['aloitus', 'likely-choice', false, day('2021-02-01')],
  ],
  [
    'an address with a name before it',
    'Osahankkeet',
    { Sähköposti: 'Nimi Niminen <nimi@example.org>' },
    ['sahkoposti', 'email', true, 'nimi@example.org'],
  ],
  ['a percent as text', 'Osahankkeet', { 'Valmiusaste %': '50 %' }, ['valmiusaste', 'percent', true, 50]],
  ['a synonym', 'Rekrytoinnit', { Vaihe: 'avoinna' }, ['vaihe', 'choice', true, 'Haku auki']],
  ['another case', 'Rekrytoinnit', { Vaihe: 'VALITTU' }, ['vaihe', 'choice', true, 'Valittu']],
  ['a likely slip', 'Rekrytoinnit', { Vaihe: 'Valitttu' }, ['vaihe', 'likely-choice', false, 'Valittu']],
  [
    'a name for a Tunnus',
    'Rekrytoinnit',
    { Osahanke: 'kehittämisen johtaminen ' },
    ['osahanke', 'link', true, 'RH-09'],
  ],
  [
    'a likely Tunnus, asked',
    'Rekrytoinnit',
    { Osahanke: 'rh 9' },
    ['osahanke', 'likely-choice', false, 'RH-09'],
  ],
  ['a likely hanke, asked', 'Osahankkeet', { Hanke: 'R-H' }, ['hanke', 'likely-choice', false, 'RH']],
  [
    'one of a coordinator’s own, asked',
    'Käyttöoikeudet',
    { Osahankkeet: 'RH-01; RH9' },
    ['osahankkeet', 'likely-choice', false, 'RH-01; RH-09'],
  ],
  ['a mark for nothing, asked', 'Osahankkeet', { 'Budjetti €': '-' }, ['budjetti', 'placeholder', false, '']],
  [
    'a mark for nothing in a column of percents',
    'Osahankkeet',
    { 'Valmiusaste %': 'ei tiedossa' },
    ['valmiusaste', 'placeholder', false, ''],
  ],
  ['a mark for no time', 'Sopimukset', { Määräaika: '?' }, ['maaraaika', 'placeholder', false, '']],
  [
    'a day without its year, asked',
    'Rekrytoinnit',
    { 'Haku päättyy': '15.12.' },
    ['hakuPaattyy', 'likely-choice', false, day('2020-12-15')],
  ],
  [
    'an address',
    'Osahankkeet',
    { Sähköposti: 'mailto:nimi@example.org ' },
    ['sahkoposti', 'email', true, 'nimi@example.org'],
  ],
  [
    'spaces',
    'Osahankkeet',
    { Koordinaattori: '\u00a0Hanke  koordinaattori ' },
    ['koordinaattori', 'spaces', true, 'Hanke koordinaattori'],
  ],
  [
    'spaces at the ends of a long text',
    'Osahankkeet',
    { Eteneminen: ' A  b\n c ' },
    ['eteneminen', 'spaces', true, 'A  b\n c'],
  ],
])('%s', (_name, tab, cells, expected) => {
  const osahankkeet = [{}, { Tunnus: 'RH-09', Osahanke: 'Kehittämisen johtaminen' }];
  const written: WrittenWorkbook =
    tab === 'Osahankkeet' ? { Osahankkeet: [{ ...cells }] } : { Osahankkeet: osahankkeet, [tab]: [cells] };
  expect(found(written)).toEqual([expected]);
});

test.each<[string, Record<string, RawCell>]>([
  ['no such day', { Aloitus: '31.2.2021' }],
  ['words in a time column', { Aloitustavoite: 'syksy 2021' }],
  ['an open time in words', { Aloitustavoite: 'avoin' }],
  ['a mark for nothing where something is needed', { Tehtävä: '-', Aloitustavoite: '-' }],
  ['a sheet error', { Huomio: '#REF!' }],
  ['a name that two osahankkeet have', { Osahanke: 'Sama nimi' }],
  ['a day that is one', { Aloitus: day('2021-02-01') }],
])('%s is left to the person', (_name, cells) => {
  const osahankkeet = ['RH-01', 'RH-02'].map((Tunnus) => ({ Tunnus, Osahanke: 'Sama nimi' }));
  expect(found({ Osahankkeet: osahankkeet, Rekrytoinnit: [cells] })).toEqual([]);
});

test('a late row without a Syy is proposed one from its own words, never as certain', () => {
  const late = { Aloitustavoite: day('2020-10-01'), Vaihe: 'Haku auki' };
  const rows = [
    { Tunnus: 'REK-01', ...late, Huomio: 'Hakemuksia ei saatu.' },
    { Tunnus: 'REK-02', ...late, Huomio: 'Haku etenee hyvin.' },
    { Tunnus: 'REK-03', ...late, Huomio: 'Hakemuksia ei saatu.', Syy: 'Muu' },
    { Tunnus: 'REK-04', ...late, Aloitustavoite: day('2021-10-01'), Huomio: 'Hakemuksia ei saatu.' },
    { Tunnus: '', ...late, Huomio: 'Hakemuksia ei saatu.' },
  ];
  expect(found({ Osahankkeet: [{}], Rekrytoinnit: rows })).toEqual([
    ['syy', 'proposed-cause', false, 'Ei hakijoita'],
  ]);
});

test('a percent goes the way of its column', () => {
  const shares = [{ 'Valmiusaste %': 0.25 }, { 'Valmiusaste %': '50 %' }];
  expect(found({ Osahankkeet: shares })).toEqual([['valmiusaste', 'percent', true, 0.5]]);
  // 1 and 0.5 as numbers would be read as shares.
  expect(found({ Osahankkeet: [{ 'Valmiusaste %': '1 %' }, { 'Valmiusaste %': '0,5 %' }] })).toEqual([
    ['valmiusaste', 'percent', true, 0.01],
    ['valmiusaste', 'percent', true, 0.005],
  ]);
});

test('a row without a key is left alone, and a key is mended before the rest of its row', () => {
  expect(found({ Rekrytoinnit: [{ Tunnus: '', Vaihe: 'avoinna' }] })).toEqual([]);
  const talous = [
    ['Osahanke', 'Kululaji', 'Budjetti €'],
    ['Osahanke 1', 'palkat', '5 €'],
  ];
  const osahankkeet = [{ Tunnus: 'RH-01', Osahanke: 'Osahanke 1' }];
  expect(found({ Osahankkeet: osahankkeet, Talous: talous })).toEqual([['osahanke', 'link', true, 'RH-01']]);
});

test('whatever stands in the cells: no readable cell is read otherwise after all certain repairs, and none is left to do', () => {
  const tabs: readonly TabId[] = ['osahankkeet', 'rekrytoinnit', 'hankinnat'];
  const anyTab = fc.constantFrom(...tabs);
  const likely = fc.constantFrom<RawCell>(
    '50 %',
    '1 %',
    '0,5 %',
    0.5,
    1,
    2,
    ' 1.2.2021 ',
    '1 200,5 €',
    'avoinna',
    'vihreä',
    'a  b',
  );
  fc.assert(
    fc.property(
      anyTab,
      fc.array(fc.array(fc.oneof(likely, anyRawCell()), { minLength: 26, maxLength: 26 }), { maxLength: 3 }),
      (id, rows) => {
        const tab: Tab = TABS[id];
        const headers = Object.values(tab.columns).map((one) => one.header);
        const lines = rows.map((line, at) => [`X-${at}`, ...line.slice(1, headers.length)]);
        const grids = { ...workbookOf({}), [id]: [headers, ...lines] };
        const portfolio = readPortfolio(grids, '2020-11-30');
        const repairs = findRepairs(grids, portfolio, '2020-11-30').filter(
          (one) => one.certain && one.tab === id,
        );
        const mended = [headers, ...lines].map((line) => [...line]);
        for (const { row, place, to, from } of repairs) {
          expect(mended[row - 1]?.[place - 1]).toEqual(from);
          (mended[row - 1] as RawCell[])[place - 1] = to;
        }
        const after = readPortfolio({ ...grids, [id]: mended }, '2020-11-30');
        const values = (portfolioOf: typeof portfolio) =>
          [...portfolioOf.tabs[id].rows, ...portfolioOf.tabs[id].unusable]
            .sort((a, b) => a.number - b.number)
            .map((row) =>
              Object.entries(row.cells).map(([key, cell]) => {
                const type = tab.columns[key]?.type;
                // Words, links and addresses are tidied; their value is the text itself.
                const isWords =
                  type === 'text' ||
                  type === 'longText' ||
                  type === 'email' ||
                  type === 'url' ||
                  type === 'time';
                return cell.state !== 'value' || isWords ? cell.state : cell.value;
              }),
            );
        const before = values(portfolio);
        values(after).forEach((row, at) => {
          row.forEach((value, column) => {
            if (before[at]?.[column] !== 'unreadable') expect(value).toEqual(before[at]?.[column]);
          });
        });
      },
    ),
    { numRuns: 150 },
  );
});
