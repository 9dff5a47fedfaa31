// Which cells are offered their list or number format back, and which look right as they are.
import { planRestores } from '../../../src/domain/sheet-fix/plan-restores';
import type { RawCell } from '../../../src/domain/workbook/raw';
import { freshState } from '../../../src/domain/workbook/set-up/plan-tab';
import type { DropDownState } from '../../../src/domain/workbook/set-up/tab-state';
import { rekrytoinnit } from '../../../src/domain/workbook/tabs/rekrytoinnit';

const d = (day: string): RawCell => ({ day, minutes: 0 });

function offered(header: string, cells: readonly RawCell[], list: DropDownState = { state: 'none' }) {
  const grid = [['Tunnus', 'Vaihe', header], ...cells.map((cell, at) => [`REK-${at}`, 'Haku auki', cell])];
  const state = { ...freshState(rekrytoinnit), grid, dropDowns: new Map([['vaihe', list]]) };
  return planRestores(rekrytoinnit, state).map((one) => [one.what, one.header, one.pattern, one.runs]);
}

test.each<[string, string, readonly RawCell[], unknown]>([
  ['days as days', 'Haku alkaa', [d('2020-11-30'), '30.11.2020', ''], []],
  ['a year or a small number in a column of days', 'Haku alkaa', [2021, 0, 19_999, 80_001], []],
  [
    'serial numbers',
    'Haku alkaa',
    [44_165, 44_166, '', 44_167.5],
    [
      [
        'format',
        'Haku alkaa',
        'd.m.yyyy',
        [
          { from: 2, to: 3 },
          { from: 5, to: 5 },
        ],
      ],
    ],
  ],
  [
    'a serial number among times in words',
    'Aloitustavoite',
    ['tammikuu 2021', 44_197],
    [['format', 'Aloitustavoite', 'd.m.yyyy', [{ from: 3, to: 3 }]]],
  ],
  [
    'an amount that looks like a day',
    'Kuukausikustannus',
    [5000, d('1914-05-01')],
    [['format', 'Kuukausikustannus', '#,##0.00 "€"', [{ from: 3, to: 3 }]]],
  ],
  [
    'a percent that looks like a day',
    'Työpanos %',
    [d('1900-04-09')],
    [['format', 'Työpanos', '0" %"', [{ from: 2, to: 2 }]]],
  ],
  ['words that look like a day', 'Huomio', [d('2020-11-30')], []],
])('%s', (_what, header, cells, expected) => {
  expect(offered(header, cells)).toEqual(expected);
});

test('rows of a list that have lost it; another list is its person’s', () => {
  const holes = [{ from: 3, to: 4 }];
  expect(offered('Huomio', ['x'], { state: 'ours', missingFrom: 0, holes })).toEqual([
    ['list', 'Vaihe', '', holes],
  ]);
  expect(offered('Huomio', ['x'], { state: 'ours', missingFrom: 0 })).toEqual([]);
  expect(offered('Huomio', ['x'], { state: 'other' })).toEqual([]);
});
