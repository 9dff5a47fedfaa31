// Where a range is, and the ranges reached from it.
import { aSheet, READER } from '../../support/a-sheet';

test('numbers of a range', () => {
  const { range, sheet } = aSheet();
  const area = range('B2:D6');
  expect([area.getRow(), area.getRowIndex(), area.getColumn()]).toEqual([2, 2, 2]);
  expect([area.getLastRow(), area.getLastColumn()]).toEqual([6, 4]);
  expect([area.getNumRows(), area.getHeight(), area.getNumColumns(), area.getWidth()]).toEqual([5, 5, 3, 3]);
  expect([area.getGridId(), area.getSheet().getName()]).toEqual([sheet.getSheetId(), 'Osahankkeet']);
});

test('offset (§8.3 no. 10)', () => {
  const { range } = aSheet();
  expect(range('B2:C3').offset(1, -1).getA1Notation()).toBe('A3:B4');
  expect(range('B2:C3').offset(0, 0, 1).getA1Notation()).toBe('B2:C2');
  expect(range('B2:C3').offset(0, 0, 1, 1).getA1Notation()).toBe('B2');
  expect(() => range('B2').offset(0, 0, 0)).toThrow('The number of rows in the range must be at least 1');
  expect(() => range('B2').offset(-2, 0)).toThrow('The starting row of the range is too small.');
});

test('getCell counts from the range', () => {
  const { range } = aSheet();
  expect(range('B2:C3').getCell(2, 2).getA1Notation()).toBe('C3');
  expect(() => range('B2:C3').getCell(3, 1)).toThrow('Row index out of bounds.');
});

test('activate moves the person’s selection, and only theirs', () => {
  const { range, spreadsheet, app, as } = aSheet();
  expect(app.getActiveRange().getA1Notation()).toBe('A1');
  const other = spreadsheet.insertSheet('Toinen');
  range('B2:C3').activate();
  expect(spreadsheet.getActiveSheet().getName()).toBe('Osahankkeet');
  expect([app.getActiveRange().getA1Notation(), app.getCurrentCell().getA1Notation()]).toEqual([
    'B2:C3',
    'B2',
  ]);
  expect(other.getActiveRange().getA1Notation()).toBe('A1');
  as(READER);
  expect(app.getActiveRange().getA1Notation()).toBe('A1');
});
