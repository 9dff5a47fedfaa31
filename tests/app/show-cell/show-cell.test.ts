// "Siirry soluun": the row is found where it is now, and what is gone is said.
import { showCell } from '../../../src/app/show-cell/show-cell';
import { TEXTS } from '../../../src/domain/text/index';
import type { RawGrid } from '../../../src/domain/workbook/raw';
import type { ShowCellRequest } from '../../../src/rpc/sidebar';

const texts = TEXTS.fi.showCell;
const GRID: RawGrid = [
  ['Rekrytoinnit syksy', '', ''],
  ['Vaihe', 'Tunnus', 'Tehtävä'],
  ['Haku auki', 'REK-02', 'Suunnittelija'],
  ['Haku auki', 'REK-01', 'Suunnittelija'],
  ['Aloittanut', 'REK-02', 'Asiantuntija'],
];

function show(request: Partial<ShowCellRequest>, grid: RawGrid | null = GRID) {
  const seen: unknown[] = [];
  const isThere = () => grid !== null;
  const answer = showCell(
    {
      rows: { readTabs: (names) => names.map(() => grid) },
      view: {
        showCell: (...place) => {
          seen.push(place);
          return isThere();
        },
        showTab: (tab) => {
          seen.push(tab);
          return isThere();
        },
      },
    },
    { tab: 'Rekrytoinnit', key: 'REK-01', column: 'Vaihe', cell: 'A9', ...request },
    TEXTS.fi,
  );
  return { answer, seen };
}

test('a row that has moved is found by its key, and the column by its header', () => {
  expect(show({})).toEqual({
    answer: { cell: 'A4', shown: true, note: null },
    seen: [['Rekrytoinnit', 4, 1]],
  });
  expect(show({ column: 'Tehtävä' }).answer.cell).toBe('C4');
});

test('of two rows with one key the one that stood there, else the first with a word of doubt', () => {
  expect(show({ key: 'REK-02', cell: 'A5' }).answer).toEqual({ cell: 'A5', shown: true, note: null });
  const note = texts.severalRows('REK-02', 2);
  expect(show({ key: 'REK-02', cell: 'A9' }).answer).toEqual({ cell: 'A3', shown: true, note });
});

test('a row that is gone: the tab is shown and it is said', () => {
  expect(show({ key: 'REK-77' })).toEqual({
    answer: { cell: null, shown: true, note: texts.rowGone('REK-77', 'Rekrytoinnit') },
    seen: ['Rekrytoinnit'],
  });
});

test('a column that is gone: the row is shown and it is said; a finding of the whole row says nothing', () => {
  const note = texts.columnGone('Aloitustavoite', 'Rekrytoinnit');
  expect(show({ column: 'Aloitustavoite', cell: null }).answer).toEqual({ cell: 'A4', shown: true, note });
  expect(show({ column: '', cell: null }).answer).toEqual({ cell: 'A4', shown: true, note: null });
});

test('a finding of the tab itself: its cell where the tab reaches that far, else the tab', () => {
  expect(show({ key: '', cell: 'B2' }).seen).toEqual([['Rekrytoinnit', 2, 2]]);
  expect(show({ key: '', cell: 'B99' }).seen).toEqual(['Rekrytoinnit']);
  expect(show({ key: '', cell: null }).seen).toEqual(['Rekrytoinnit']);
});

test.each([
  ['gone from the workbook', 'Rekrytoinnit', null],
  ['none of ours', 'Raportit', GRID],
] as const)('a tab %s: nothing is shown, and it is said', (_name, tab, grid) => {
  expect(show({ tab }, grid)).toEqual({
    answer: { cell: null, shown: false, note: texts.tabGone(tab) },
    seen: [],
  });
});

test('a key too long for a list finds its row all the same', () => {
  const key = `REK-${'9'.repeat(1000)}`;
  const grid = [
    ['Tunnus', 'Vaihe'],
    ['REK-1', ''],
    [key, 'Haku auki'],
  ];
  expect(show({ key: `${key.slice(0, 199)}…` }, grid).answer).toEqual({
    cell: 'B3',
    shown: true,
    note: null,
  });
});
