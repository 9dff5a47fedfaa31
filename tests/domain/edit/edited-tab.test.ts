// Which rows an edit touches, which of them are new, and where they stand in a later reading.
import { editedTab, rowsAgain } from '../../../src/domain/edit/edited-tab';
import type { RawGrid } from '../../../src/domain/workbook/raw';
import { rekrytoinnit } from '../../../src/domain/workbook/tabs/rekrytoinnit';

const GRID: RawGrid = [
  ['Otsikko', '', '', ''],
  ['Tunnus', 'Osahanke', 'Tehtävä', 'Vaihe'],
  ['REK-01', 'RH-01', 'Sihteeri', 'Valittu'],
  ['', 'RH-01', 'Suunnittelija', 'Valittu'],
  ['', 'RH-02', 'Asiantuntija', 'Valittu'],
];
const on = (firstRow: number, lastRow: number, firstColumn: number, lastColumn: number) => ({
  ...{ firstRow, lastRow, firstColumn, lastColumn },
});

test('rows below the headers that hold something, and the new ones among them', () => {
  expect(editedTab(rekrytoinnit, GRID, on(1, 900, 3, 3))).toMatchObject({
    headerRow: 2,
    rows: [3, 4, 5],
    fresh: { firstRow: 4, tunnukset: ['REK-02', 'REK-03'] },
  });
  expect(editedTab(rekrytoinnit, GRID, on(1, 2, 1, 4))).toBeNull();
  expect(editedTab(rekrytoinnit, GRID, on(6, 9, 1, 4))).toBeNull();
  expect(editedTab(rekrytoinnit, [['a', 'b']], on(1, 9, 1, 4))).toBeNull();
});

test('clearing a Tunnus makes no row new', () => {
  expect(editedTab(rekrytoinnit, GRID, on(4, 4, 1, 1))?.fresh).toBeNull();
});

test('rows are found again by place, by Tunnus, or not at all', () => {
  const edited = editedTab(rekrytoinnit, GRID, on(3, 3, 3, 3));
  if (edited === null) throw new Error('no edit');
  const again = (after: RawGrid) => rowsAgain(rekrytoinnit, GRID, edited, after);
  expect(again(GRID)).toEqual([3]);
  const empty = ['', '', '', ''];
  expect(again([...GRID.slice(0, 2), empty, ...GRID.slice(2)])).toEqual([4]);
  expect(again([...GRID.slice(0, 2), ...GRID.slice(3)])).toBeNull();
  expect(again(GRID.map((line) => ['', ...line]))).toBeNull();
  expect(again([...GRID, ['REK-01', '', '', '']])).toEqual([3]);
  expect(again([...GRID.slice(0, 2), ['REK-01', 'x', '', ''], ['REK-01', '', '', '']])).toBeNull();
});
