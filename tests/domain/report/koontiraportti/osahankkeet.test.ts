// The table of osahankkeet: computed and own light side by side, each as symbol, word and colour.
import { osahankkeetSection } from '../../../../src/domain/report/koontiraportti/osahankkeet';
import type { Table } from '../../../../src/domain/report/tree';
import { d, type WrittenRow } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';

function tableOf(written: Parameters<typeof reportSourceOf>[0]): Table {
  const found = osahankkeetSection(reportSourceOf(written)).find((block) => block.block === 'table');
  if (found?.block !== 'table') throw new Error('no table');
  return found;
}

const words = (table: Table) =>
  table.rows.map((row) =>
    row.map(({ content }) =>
      content
        .map(({ text }) => text)
        .join('')
        .replace(/\u00a0/g, ' '),
    ),
  );

test('a row per osahanke in the order of the sheet, with a light for each dimension', () => {
  const table = tableOf({
    Osahankkeet: [
      { Osahanke: 'TKIO', Tilanne: 'Punainen' },
      { Osahanke: 'HYTE', Tilanne: 'Vihreä', Päivitetty: d('2020-10-01') },
    ],
    Rekrytoinnit: [{ Aloitustavoite: d('2020-10-01') }],
    Hankinnat: [{}],
  });
  expect(table.columns.map(({ header }) => header)).toEqual([
    ...['Osahanke', 'Laskettu tilanne', 'Oma arvio'],
    ...['Aikataulu', 'Rekrytointi', 'Hankinnat', 'Talous', 'Tiedot'],
  ]);
  expect(words(table)).toEqual([
    [
      'TKIO\nRH-01',
      '■ Punainen',
      '■ Punainen',
      '● Vihreä',
      '■ Punainen',
      '● Vihreä',
      '– Ei arvioitavaa',
      '● Vihreä',
    ],
    [
      'HYTE\nRH-02',
      '○ Harmaa',
      '● Vihreä',
      '● Vihreä',
      '– Ei arvioitavaa',
      '– Ei arvioitavaa',
      '– Ei arvioitavaa',
      '○ Harmaa',
    ],
  ]);
  expect(table.rows[0]?.map(({ light }) => light)).toEqual([
    ...[undefined, 'Punainen', 'Punainen', 'Vihreä', 'Punainen', 'Vihreä', 'Ei arvioitavaa', 'Vihreä'],
  ]);
});

test.each<[WrittenRow, string]>([
  [{ Tilanne: 'Ei aloitettu' }, 'Ei aloitettu'],
  [{ Tilanne: 'Valmis' }, 'Valmis'],
  [{ Tilanne: 'Oranssi' }, 'Oranssi'],
  [{ Tilanne: '' }, '–'],
])('an own state that is no colour stands in words: %j', (row, shown) => {
  const cells = tableOf({ Osahankkeet: [row] }).rows[0];
  expect(cells?.[2]).toEqual({ content: [{ text: shown }] });
});

test('the limits in force are printed, from the settings', () => {
  const Asetukset = [
    { Asetus: 'Punaisen raja, päivää', Arvo: 45 },
    { Asetus: 'Keltaisen raja, prosenttiyksikköä', Arvo: '12,5' },
  ];
  const text = readSection(osahankkeetSection(reportSourceOf({ Asetukset })));
  expect(text).toContain('enintään 45 päivää myöhässä');
  expect(text).toContain('vähintään 12,5 prosenttiyksikköä');
});
