// The page's knowledge of a tab: rows replaced whole, the last check counts, empty looks don't make a row.
import { address, letters } from '../../../../local/workbench/page/address';
import { isUnlisted, looksOf } from '../../../../local/workbench/page/grid/cell-looks';
import { areaOf, blocksOf, placeOf } from '../../../../local/workbench/page/grid/places';
import { TabState } from '../../../../local/workbench/page/tab-state';
import type { TabView } from '../../../../local/workbench/protocol';

const area = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });
const choice = (values: readonly string[], strict: boolean) => ({
  ...{ areas: [area(2, 2, 5)], values, strict, help: '' },
});

const VIEW: TabView = {
  ...{ id: 1, name: 'Osahankkeet', rows: 10, columns: 4, frozenRows: 1, frozenColumns: 1, widths: [] },
  choices: [choice(['a'], false), choice(['Haku', 'Valittu'], true)],
  cells: [
    [
      1,
      [
        [1, 'Tunnus', 'b#e8eef7;w'],
        [2, 'Vaihe', '', 'Valitse vaihe'],
      ],
    ],
    [2, [[2, '12 %', 'aright', '', '12,34%']]],
    [9, [[3, '', 'b#ff0000']]],
  ],
};

test('cells, notes, texts to edit, last row and column', () => {
  const tab = new TabState(VIEW);
  expect(tab.cell(1, 2)).toEqual({ shown: 'Vaihe', look: '', note: 'Valitse vaihe', edited: 'Vaihe' });
  expect(tab.cell(2, 2).edited).toBe('12,34%');
  expect([tab.lastRow(), tab.lastColumn()]).toEqual([2, 2]);
  tab.apply([
    [2, []],
    [3, [[4, 'uusi']]],
  ]);
  expect(tab.cell(2, 2).shown).toBe('');
  expect([tab.lastRow(), tab.lastColumn()]).toEqual([3, 4]);
});

test('drop-downs and looks; a colour that is none is not passed on', () => {
  const tab = new TabState(VIEW);
  expect(tab.choice(2, 2)?.values).toEqual(['Haku', 'Valittu']);
  expect(tab.choice(1, 2)).toBeUndefined();
  expect(isUnlisted(tab.cell(2, 2), tab.choice(2, 2))).toBe(true);
  expect(looksOf(tab.cell(1, 1), undefined, true)).toMatchObject({
    ...{ style: { 'background-color': '#e8eef7', 'font-weight': '700' }, class: { 'is-frozen': true } },
  });
  const bad = { shown: 'x', look: 'bred;url(x);c#12;ajustify', note: '', edited: 'x' };
  expect(looksOf(bad, undefined, false).style).toEqual({});
});

test('addresses as people read them', () => {
  expect([1, 26, 27, 52, 703].map(letters)).toEqual(['A', 'Z', 'AA', 'AZ', 'AAA']);
  expect(address(area(2, 3))).toBe('C2');
  expect(address(area(2, 3, 4, 2))).toBe('C2:D5');
});

test('the grid’s parts and the sheet’s places go both ways', () => {
  const frame = { frozenRows: 1, frozenColumns: 2 };
  for (const [row, column] of [
    [1, 1],
    [1, 3],
    [2, 2],
    [5, 7],
  ] as const) {
    const { x, y, colType, rowType } = placeOf(row, column, frame);
    expect(areaOf({ x, y, x1: x + 1, y1: y, colType, rowType }, frame)).toEqual(area(row, column, 1, 2));
  }
});

test('what the grid fills or clears comes as whole blocks', () => {
  const data = { 0: { 2: 'a', 3: 'b' }, 1: { 2: 'c', 3: '' }, 4: { 1: 'x' } };
  expect(blocksOf({ data, type: 'rgRow' }, VIEW)).toEqual([
    {
      row: 2,
      column: 2,
      values: [
        ['a', 'b'],
        ['c', ''],
      ],
    },
    { row: 6, column: 1, values: [['x']] },
  ]);
  expect(blocksOf({ data: { 0: { 1: '' } }, type: 'rowPinStart' }, VIEW)[0]?.row).toBe(1);
});
