// Rows and columns told apart whatever their place: by key, by content, by header.
import type { RawGrid } from '../../../src/domain/workbook/raw';
import { columnAfter, mapTab, rowAfter, standsStill } from '../../../src/domain/workbook/tab-map';
import { rekrytoinnit } from '../../../src/domain/workbook/tabs/rekrytoinnit';

const HEADERS = ['Tunnus', 'Osahanke', 'Tehtävä', 'Oma sarake'];
const A = ['REK-01', 'RH-01', 'Suunnittelija', 'a'];
const B = ['REK-02', 'RH-01', 'Suunnittelija', 'b'];
const UNNAMED = ['', 'RH-01', 'Asiantuntija', ''];
const BLANK = ['', '', '', ''];

const map = (...grid: RawGrid) => mapTab(rekrytoinnit, grid);

test('a row is known by its Tunnus wherever it stands', () => {
  const before = map(HEADERS, A, B);
  const after = map(['Otsikko', '', '', ''], HEADERS, BLANK, B, A);
  expect([before.rowOf.get('key REK-02'), after.rowOf.get('key REK-02')]).toEqual([3, 4]);
  expect([after.headerRow, after.keyOf.get(5)]).toEqual([2, 'REK-01']);
  expect(after.idOf.has(3)).toBe(false);
});

test('rows without a Tunnus or with a doubled one are known by what people have in them', () => {
  const before = map(HEADERS, A, UNNAMED, [...B.slice(0, 0), 'REK-01', 'RH-02', 'Toinen', '']);
  const after = map(HEADERS, ['REK-01', 'RH-02', 'Toinen', ''], BLANK, UNNAMED, A);
  expect([2, 3, 4].map((row) => after.rowOf.get(before.idOf.get(row) ?? ''))).toEqual([5, 4, 2]);
});

test('two rows that are alike in everything are told by their order', () => {
  const twins = map(HEADERS, UNNAMED, UNNAMED);
  expect(twins.idOf.get(2)).not.toBe(twins.idOf.get(3));
  expect(twins.rowOf.size).toBe(2);
});

test.each([
  ['nothing has changed', [HEADERS, A, B], true],
  ['a person’s own column and a cell were filled in', [HEADERS, A, ['REK-02', 'RH-09', 'Toinen', 'c']], true],
  ['a row came last', [HEADERS, A, B, UNNAMED], false],
  ['two rows changed places', [HEADERS, B, A], false],
  ['a row went', [HEADERS, A], false],
  ['two columns changed places', [[...HEADERS].reverse(), [...A].reverse(), [...B].reverse()], false],
  ['the headers moved down', [BLANK, HEADERS, A, B], false],
])('standing still: %s', (_what, after, still) => {
  expect(standsStill(map(HEADERS, A, B), map(...after))).toBe(still);
});

test('rows between are found by the one above them, columns by their headers', () => {
  const before = map(HEADERS, A, BLANK, B);
  const after = map(
    BLANK,
    ['', ...HEADERS.slice(0, 3)],
    ['', ...B.slice(0, 3)],
    ['', ...A.slice(0, 3)],
    BLANK,
  );
  expect([1, 2, 3, 4].map((row) => rowAfter(before, after, row))).toEqual([2, 4, 5, 3]);
  expect([1, 2, 3, 4].map((column) => columnAfter(before, after, column))).toEqual([2, 3, 4, 0]);
  expect(rowAfter(before, map(HEADERS, A), 4)).toBe(0);
});
