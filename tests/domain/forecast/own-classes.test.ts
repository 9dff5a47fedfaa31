// The workbook's own finished work: what counts as finished, of which kind, and that it is counted once.
import { ownClasses } from '../../../src/domain/forecast/own-classes';
import { d, type WrittenRow } from '../../support/faultless-rows';
import { contextOf } from '../../support/rule-tables';

const eight = (row: WrittenRow) => Array.from({ length: 8 }, () => row);
const begun = (more: WrittenRow = {}): WrittenRow => ({
  Vaihe: 'Aloittanut',
  'Haku alkaa': d('2020-01-01'),
  Aloitus: d('2020-04-10'),
  ...more,
});
const signed: WrittenRow = {
  Vaihe: 'Valmis',
  Menettely: 'Avoin',
  Laji: 'Palvelu',
  'Arvo €': 95_000,
  'Tarjouspyyntö julkaistu': d('2020-02-03'),
  'Sopimus allekirjoitettu': d('2020-04-13'),
};

test('eight of a kind make a class: 100 days from the search, 70 from the publishing', () => {
  const classes = ownClasses(contextOf({ Rekrytoinnit: eight(begun()), Hankinnat: eight(signed) }));
  expect([...classes.rekrytointi]).toEqual([['Haku', { count: 8, p50: 100, p80: 100 }]]);
  // An open procedure below the EU threshold is of the national kind.
  expect([...classes.hankinta]).toEqual([['Kansallinen menettely', { count: 8, p50: 70, p80: 70 }]]);
});

test.each<[string, WrittenRow]>([
  ['of another kind', begun({ Täyttötapa: 'Sisäinen haku' })],
  ['cancelled', begun({ Vaihe: 'Peruttu' })],
  ['begun only tomorrow', begun({ Aloitus: d('2020-12-01') })],
  ['without the opening of its search', begun({ 'Haku alkaa': '' })],
  ['begun before its search', begun({ Aloitus: d('2019-12-31') })],
])('seven and one %s are too few', (_title, other) => {
  const rows = [...eight(begun()).slice(1), other];
  expect(ownClasses(contextOf({ Rekrytoinnit: rows })).rekrytointi.size).toBe(0);
});

test('the same context is counted once, another day anew', () => {
  const context = contextOf({ Rekrytoinnit: eight(begun()) });
  expect(ownClasses(context)).toBe(ownClasses({ ...context }));
  expect(ownClasses({ ...context, today: '2020-03-01' }).rekrytointi.size).toBe(0);
});
