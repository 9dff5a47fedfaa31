// Reading a whole tab: every row is used or accounted for, and nothing that a sheet may hold breaks it.
import fc from 'fast-check';
import { valueIn } from '../../../src/domain/workbook/cells/cell';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { readTab } from '../../../src/domain/workbook/read-tab';
import type { Tab } from '../../../src/domain/workbook/tab';
import { hankkeet } from '../../../src/domain/workbook/tabs/hankkeet';
import { TAB_IDS, TABS } from '../../../src/domain/workbook/tabs/index';
import { osahankkeet } from '../../../src/domain/workbook/tabs/osahankkeet';
import { rekrytoinnit } from '../../../src/domain/workbook/tabs/rekrytoinnit';
import { anyRawCell } from '../../support/any-cell';

const HEADERS = ['Tunnus', 'Osahanke', 'Tehtävä', 'Työpanos %', 'Vaihe', 'Aloitustavoite', 'Oma sarake'];
const row = (...cells: RawCell[]): RawCell[] => [...cells, ...new Array<RawCell>(7 - cells.length).fill('')];

test('a tab that the workbook lacks is not present and has no problems', () => {
  expect(readTab(rekrytoinnit, null)).toMatchObject({
    present: false,
    rows: [],
    left: [],
    total: 0,
    headerProblems: [],
  });
});

test('an empty tab is present, lacks its headers and has no rows', () => {
  const read = readTab(rekrytoinnit, []);
  expect(read).toMatchObject({ present: true, rows: [], left: [], total: 0 });
  expect(read.headerProblems.length).toBeGreaterThan(0);
});

test('headers alone are no rows', () => {
  expect(readTab(rekrytoinnit, [HEADERS])).toMatchObject({ rows: [], total: 0, headerProblems: [] });
});

test('rows keep the numbers of the sheet, over titles, empty rows and rows of spaces', () => {
  const read = readTab(rekrytoinnit, [
    row('Rekrytoinnit 2020'),
    HEADERS,
    row('REK-01', '', 'Asiantuntija', 100, 'Haku auki'),
    row(),
    row(' ', '\u00a0', '\u200b'),
    row('REK-02', '', 'Sihteeri', 50, 'Valittu'),
  ]);
  expect(read.rows.map(({ number, key }) => [number, key])).toEqual([
    [3, 'REK-01'],
    [6, 'REK-02'],
  ]);
  expect(read).toMatchObject({ total: 2, left: [] });
});

test('a row without what it needs is left out with the headers it lacks, and its cells are still there', () => {
  const read = readTab(rekrytoinnit, [
    HEADERS,
    row('REK-01', '', 'Asiantuntija', 100, ''),
    row('REK-02', '', '', '', 'Hakuu'),
  ]);
  expect(read.rows).toEqual([]);
  expect(read.left).toEqual([
    { row: 2, why: { reason: 'needed-missing', headers: ['Vaihe'] } },
    { row: 3, why: { reason: 'needed-missing', headers: ['Vaihe'] } },
  ]);
  expect(read.unusable.map(({ key }) => key)).toEqual(['REK-01', 'REK-02']);
});

test('a row with something in unknown columns only is left out as such', () => {
  const read = readTab(rekrytoinnit, [HEADERS, row('', '', '', '', '', '', 'muistiinpano')]);
  expect(read.left).toEqual([{ row: 2, why: { reason: 'no-known-cells' } }]);
  expect(read.unusable).toEqual([]);
});

test('what the program itself wrote beside an emptied row makes no row', () => {
  const headers = ['Tunnus', 'Osahanke', 'Hanke', 'Tarkistus'];
  const read = readTab(osahankkeet, [headers, ['', '', '', 'Tunnus puuttuu']]);
  expect(read.left).toEqual([{ row: 2, why: { reason: 'no-known-cells' } }]);
});

test('without headers every filled row is left out, the titles too', () => {
  const read = readTab(rekrytoinnit, [['muistio'], [''], ['jotain'], ['muuta']]);
  expect(read).toMatchObject({ total: 3, rows: [] });
  expect(read.left.map(({ row: number, why }) => [number, why.reason])).toEqual([
    [1, 'no-headers'],
    [3, 'no-headers'],
    [4, 'no-headers'],
  ]);
});

test('a column that the tab lacks is absent, not empty; a row shorter than the headers is empty at its end', () => {
  const [only] = readTab(rekrytoinnit, [HEADERS, ['REK-01', '', 'Sihteeri', 50, 'Valittu']]).rows;
  expect(only?.cells.huomio).toEqual({ state: 'absent' });
  expect(only?.cells.aloitustavoite).toEqual({ state: 'empty', column: 6 });
});

describe('percents', () => {
  const shares = (...numbers: RawCell[]) =>
    readTab(rekrytoinnit, [
      HEADERS,
      ...numbers.map((number, at) => row(`REK-${at}`, '', 'x', number, 'Valittu')),
    ]).rows.map(({ cells }) => valueIn(cells.tyopanos));

  test('a column of percent cells holds shares: 1 is one person, 2 is two', () => {
    expect(shares(0.5, 1, 2)).toEqual([50, 100, 200]);
    expect(shares(2)).toEqual([200]);
    expect(shares(1)).toEqual([100]);
  });

  test('a column of numbers holds percents, with a stray percent cell read as one', () => {
    expect(shares(50, 100, 200)).toEqual([50, 100, 200]);
    expect(shares(0.5, 100)).toEqual([50, 100]);
  });

  test('text says its own percents beside a column of shares', () => {
    expect(shares(0.5, '50 %', '200')).toEqual([50, 50, 200]);
  });

  test('own funding of 20 % as a percent cell', () => {
    const grid: RawCell[][] = [
      ['Tunnus', 'Hanke', 'Omarahoitus %'],
      ['RH', 'Rakennehanke', 0.2],
      ['TSK', 'Sote-keskus', 0],
    ];
    expect(readTab(hankkeet, grid).rows.map(({ cells }) => valueIn(cells.omarahoitus))).toEqual([20, 0]);
  });
});

describe('any grid', () => {
  /** Known headers in any order among anything, then rows of anything. */
  const anyGrid = (tab: Tab) => {
    const header = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...Object.values(tab.columns).map((column) => column.header)) },
      { weight: 1, arbitrary: anyRawCell() },
    );
    return fc
      .tuple(
        fc.array(fc.array(anyRawCell(), { maxLength: 8 }), { maxLength: 4 }),
        fc.array(header, { maxLength: 10 }),
        fc.array(fc.array(anyRawCell(), { maxLength: 12 }), { maxLength: 8 }),
      )
      .map(([titles, headers, rows]): RawCell[][] => [...titles, headers, ...rows]);
  };
  const looksEmpty = (cell: RawCell) =>
    typeof cell === 'string' && cell.replace(/[\s\u200b-\u200d\u2060\ufeff]/g, '') === '';

  test.each(TAB_IDS)('read as %s: every row is used or left out with a reason, and no row is both', (id) => {
    const tab: Tab = TABS[id];
    fc.assert(
      fc.property(anyGrid(tab), (grid) => {
        const read = readTab(tab, grid);
        const used = read.rows.map(({ number }) => number);
        const left = read.left.map(({ row: number }) => number);
        expect(used.length + left.length).toBe(read.total);
        expect(new Set([...used, ...left]).size).toBe(read.total);
        // No empty row is counted; without headers every filled one is.
        for (const number of [...used, ...left]) expect(grid[number - 1]?.every(looksEmpty)).toBe(false);
        if (read.places.size === 0) {
          expect(read.total).toBe(grid.filter((line) => !line.every(looksEmpty)).length);
        }
        for (const one of read.rows) {
          for (const key of tab.needed)
            expect((one.cells as Record<string, { state: string }>)[key]?.state).toBe('value');
        }
      }),
      { numRuns: 40 },
    );
  });

  test('rows below known headers: all that a person sees is counted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyRawCell(), { minLength: 7, maxLength: 7 }), { maxLength: 10 }),
        (rows) => {
          const read = readTab(rekrytoinnit, [HEADERS, ...rows]);
          fc.pre(read.places.get('tunnus') === 1 && read.places.size === 6);
          expect(read.total).toBe(rows.filter((line) => !line.every(looksEmpty)).length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
