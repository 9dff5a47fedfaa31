// People's notes and cells that were hit because rows or columns moved: what is put back, and what is left alone.
import { planRepair } from '../../../src/app/write-back/plan-repair';
import { planRestore } from '../../../src/app/write-back/plan-restore';
import type { RawGrid } from '../../../src/domain/workbook/raw';
import { mapTab } from '../../../src/domain/workbook/tab-map';
import { hankkeet } from '../../../src/domain/workbook/tabs/hankkeet';

const OURS = 'Hankesalkku: Pakollinen tieto puuttuu. Täytä solu.';
const HEADERS = ['Tunnus', 'Hanke', 'Oma'];
const ONE = ['H-1', 'Yksi', 'a'];
const TWO = ['H-2', 'Kaksi', 'b'];
const map = (...grid: RawGrid) => mapTab(hankkeet, grid);
const BEFORE = {
  map: map(HEADERS, ONE, TWO),
  notes: [
    ['', '', ''],
    ['', 'oma', ''],
    ['', '', ''],
  ],
};
const SORTED = map(HEADERS, TWO, ONE);

test('a note that ours was set over is put back on its row', () => {
  const after = {
    map: SORTED,
    notes: [
      ['', '', ''],
      ['', '', ''],
      ['', OURS, ''],
    ],
  };
  expect(planRestore(BEFORE, after, false)).toEqual([{ column: 2, rows: [3], note: 'oma' }]);
});

test('a note that is gone is put back where notes were taken away, else a person took it', () => {
  const after = {
    map: SORTED,
    notes: [
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ],
  };
  expect(planRestore(BEFORE, after, true)).toEqual([{ column: 2, rows: [3], note: 'oma' }]);
  expect(planRestore(BEFORE, after, false)).toEqual([]);
});

test('a note that has moved along, or that its person has changed since, is left alone', () => {
  const notes = (note: string) => [
    ['', '', ''],
    ['', '', ''],
    ['', note, ''],
  ];
  expect(planRestore(BEFORE, { map: SORTED, notes: notes('oma') }, true)).toEqual([]);
  expect(planRestore(BEFORE, { map: SORTED, notes: notes('oma, muutettu') }, true)).toEqual([]);
  expect(planRestore(BEFORE, { map: map(HEADERS, TWO), notes: notes('') }, true)).toEqual([]);
});

test('a note of a row that nothing tells apart is not doubled where it has moved, but put back where it is gone', () => {
  const bare = ['', '', ''];
  const before = {
    map: map(HEADERS, bare, TWO, ONE),
    notes: [bare, ['', 'oma', ''], bare, bare],
  };
  // Sorted: the row with nothing but a note is now the last; where it was thought to be, stands our note.
  const sorted = map(HEADERS, ONE, TWO, bare);
  const ours = ['', OURS, ''];
  const moved = { map: sorted, notes: [bare, ours, bare, ['', 'oma', '']] };
  expect(planRestore(before, moved, true)).toEqual([]);
  const overwritten = { map: sorted, notes: [bare, ours, bare, bare] };
  expect(planRestore(before, overwritten, true)).toEqual([{ column: 2, rows: [2], note: 'oma' }]);
  // Two such notes, one of them gone: one is put back, not two.
  const twice = { map: before.map, notes: [bare, ['', 'oma', ''], bare, ['', 'oma', '']] };
  expect(planRestore(twice, moved, true)).toEqual([{ column: 2, rows: [2], note: 'oma' }]);
});

test('cells of a column that came under ours are put back as they stood, typed so that they stay what they are', () => {
  const rows: RawGrid = [
    ['Tunnus', 'Hanke', 'Oma', 'Tarkistus'],
    ['H-1', 'Yksi', '1/2', ''],
    ['H-2', 'Kaksi', { day: '2020-11-30', minutes: 0 }, ''],
    ['H-3', 'Kolme', { day: '2020-11-30', minutes: 570 }, ''],
    ['H-4', 'Neljä', 7, ''],
    ['H-5', 'Viisi', 12, ''],
    ['H-6', 'Kuusi', '', ''],
  ];
  const run = { column: 4, firstRow: 2, values: Array(6).fill('Kunnossa'), changed: 6 };
  const shifted = rows.map(([tunnus = '', ...rest]) => [tunnus, '', ...rest]);
  const formulas = rows.map((_, row) => ['', '', row === 5 ? '=6*2' : '', '']);
  expect(planRepair(run, map(...rows), map(...shifted), formulas)).toEqual({
    column: 4,
    firstRow: 2,
    values: ["'1/2", '2020-11-30', '2020-11-30 09:30:00', 7, '=6*2', ''],
  });
});

test('a column that somebody has just put in was empty; one that has not moved needs nothing', () => {
  const rows: RawGrid = [HEADERS, ONE];
  const run = { column: 3, firstRow: 2, values: ['Kunnossa'], changed: 1 };
  const shifted = rows.map((row) => [...row.slice(0, 2), '', ...row.slice(2)]);
  expect(planRepair(run, map(...rows), map(...shifted), [])).toEqual({
    column: 3,
    firstRow: 2,
    values: [''],
  });
  expect(planRepair(run, map(...rows), map(...rows), [])).toBeNull();
});
