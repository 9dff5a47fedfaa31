// Whole tabs as raw grids: one read per tab, date cells as days, sheet errors as their text, people's formulas as values.
import { isDate, readValues, sheetRowSource } from '../../src/google/sheet-row-source';
import { aSheet } from '../local/support/a-sheet';
import { testMachine } from '../local/support/machine';
import { setGlobals } from './emulated-globals';

let restore: () => void;
afterEach(() => restore());

function aSource() {
  const sheet = aSheet();
  // Dates as a script in Helsinki gets them, wherever the test runs.
  Object.assign(sheet.machine, { makeDate: testMachine().makeDate });
  restore = setGlobals(sheet.machine);
  return {
    ...sheet,
    source: sheetRowSource(sheet.spreadsheet as unknown as Parameters<typeof sheetRowSource>[0]),
  };
}

test('a missing tab is null, an empty one has no rows', () => {
  const { source } = aSource();
  expect(source.readTabs(['Rekrytoinnit', 'Osahankkeet'])).toEqual([null, []]);
  expect(readValues(null)).toBeNull();
});

test('cells arrive as they are, from A1 on, every row as long as the widest', () => {
  const { source, model } = aSource();
  model.setCell(2, 1, { value: 'RH-01' });
  model.setCell(2, 3, { value: 0.5, numberFormat: '0 %' });
  model.setCell(3, 2, { value: true });
  model.setCell(4, 1, { value: { error: '#REF!' }, formula: '=A99' });
  model.setCell(4, 2, { value: 7, formula: '=3+4' });
  expect(source.readTabs(['Osahankkeet'])).toEqual([
    [
      ['', '', ''],
      ['RH-01', '', 0.5],
      ['', true, ''],
      ['#REF!', 7, ''],
    ],
  ]);
});

test('date cells are calendar days, with their time of day', () => {
  const { source, model } = aSource();
  model.setCell(1, 1, { value: 44165, numberFormat: 'd.m.yyyy' });
  model.setCell(1, 2, { value: 44013, numberFormat: 'd.m.yyyy' });
  model.setCell(1, 3, { value: 44165.75, numberFormat: 'd.m.yyyy h:mm' });
  expect(source.readTabs(['Osahankkeet'])[0]?.[0]).toEqual([
    { day: '2020-11-30', minutes: 0 },
    { day: '2020-07-01', minutes: 0 },
    { day: '2020-11-30', minutes: 1080 },
  ]);
});

test('a date is known by what it is, also where it comes from another realm', () => {
  const other = Object.create(null, { [Symbol.toStringTag]: { value: 'Date' } });
  expect(isDate(new Date(0))).toBe(true);
  expect(isDate('2020-11-30')).toBe(false);
  expect(isDate(null)).toBe(false);
  expect(isDate(other)).toBe(true);
});

test('a fault of Google’s that is no empty tab is not taken for one', () => {
  const fault = new Error('Service Spreadsheets failed');
  const sheet = {
    getSheetValues: () => {
      throw fault;
    },
    getLastRow: () => 5,
  } as unknown as Parameters<typeof readValues>[0];
  restore = () => undefined;
  expect(() => readValues(sheet)).toThrow(fault);
});
