// The director's own texts: word for word, of the month, in the order given.
import { narrativeSection } from '../../../../src/domain/report/koontiraportti/narrative';
import type { Block } from '../../../../src/domain/report/tree';
import type { WrittenRow } from '../../../support/faultless-rows';
import { readSection, reportSourceOf } from '../../../support/report-source';

const narrative = (...rows: WrittenRow[]): readonly Block[] =>
  narrativeSection(reportSourceOf({ Koontitekstit: rows }));

test('texts of the month stand in the order of Järjestys, those without one last, as in the sheet', () => {
  const blocks = narrative(
    { Otsikko: 'Viimeinen' },
    { Järjestys: 10, Otsikko: 'Kymmenes' },
    { Järjestys: 2, Otsikko: 'Toinen' },
    { Järjestys: 1, Otsikko: 'Ei tämän kuun', Kuukausi: '2020-10' },
    { Järjestys: 2, Otsikko: 'Toinen toinen' },
    { Otsikko: 'Aivan viimeinen' },
  );
  const titles = blocks.flatMap((block) =>
    block.block === 'heading' && block.level === 3 ? [block.text] : [],
  );
  expect(titles).toEqual(['Toinen', 'Toinen toinen', 'Kymmenes', 'Viimeinen', 'Aivan viimeinen']);
});

test.each(['marraskuu 2020', '11/2020', '2020-11', { day: '2020-11-15', minutes: 0 }])(
  'the month may be %j',
  (Kuukausi) => {
    expect(readSection(narrative({ Kuukausi, Teksti: 'Omat sanat.' }))).toContain('Omat sanat.');
  },
);

test('words are kept as written, empty lines part paragraphs, single ones stay breaks', () => {
  const Teksti =
    'Työ – "etenee" <hyvin> & 50 % on tehty.\n- ensin\n- sitten\n \nToinen kappale, 2.11. alkaen…';
  const paragraphs = narrative({ Teksti }).filter((block) => block.block === 'paragraph');
  expect(paragraphs.map((block) => block.content.map(({ text }) => text).join(''))).toEqual([
    'Työ – "etenee" <hyvin> & 50 % on tehty.\n- ensin\n- sitten',
    'Toinen kappale, 2.11. alkaen…',
  ]);
});

test('a text without a title stands without one', () => {
  expect(readSection(narrative({ Otsikko: '', Teksti: 'Pelkkä teksti.' }))).toBe(
    '## Hankejohtajan katsaus\nPelkkä teksti.',
  );
});

test('without texts the report says so', () => {
  expect(readSection(narrative({ Kuukausi: '2020-12' }))).toMatch(/Kuukaudelle ei ole kirjattu tekstejä/);
});
