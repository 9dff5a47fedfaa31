// Where ranges may lie, what counts as content, and getSheetValues.
import { aSheet } from '../../support/a-sheet';

test('the texts of ranges outside the sheet (§8.3 no. 3)', () => {
  const { sheet } = aSheet();
  expect(() => sheet.getRange(0, 1)).toThrow('The starting row of the range is too small.');
  expect(() => sheet.getRange(1, 0)).toThrow('The starting column of the range is too small.');
  expect(() => sheet.getRange(1, 1, 0)).toThrow('The number of rows in the range must be at least 1.');
  expect(() => sheet.getRange(1, 1, 1, 0)).toThrow('The number of columns in the range must be at least 1.');
  const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
  expect(() => sheet.getRange(1001, 1)).toThrow(outside);
  expect(() => sheet.getRange(1000, 26, 1, 2)).toThrow(outside);
  expect(() => sheet.getRange('hölmö')).toThrow('Range not found');
  expect(sheet.getRange(1000, 26).getA1Notation()).toBe('Z1000');
  expect(sheet.getRange(2.9, 1).getRow()).toBe(2);
});

test('the four shapes of getRange', () => {
  const { sheet, spreadsheet } = aSheet();
  expect(sheet.getRange('B2:C5').getA1Notation()).toBe('B2:C5');
  expect(sheet.getRange(2, 3).getA1Notation()).toBe('C2');
  expect(sheet.getRange(2, 3, 4).getA1Notation()).toBe('C2:C5');
  expect(sheet.getRange(2, 3, 4, 2).getA1Notation()).toBe('C2:D5');
  spreadsheet.insertSheet('Toinen tab');
  const other = sheet.getRange("'Toinen tab'!B1");
  expect([other.getSheet().getName(), other.getA1Notation()]).toEqual(['Toinen tab', 'B1']);
});

test('an empty sheet (§8.3 no. 4)', () => {
  const { sheet } = aSheet();
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  expect(sheet.getDataRange().getValues()).toEqual([['']]);
  expect(() => sheet.getSheetValues(1, 1, -1, -1)).toThrow(
    'The number of rows in the range must be at least 1.',
  );
});

test('content is a value or a formula, not a format or a note', () => {
  const { sheet, range } = aSheet();
  range('B3').setFormula('=""');
  range('D9').setBackground('#ff0000').setNote('huomaa');
  expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([3, 2]);
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:B3');
});

test('getSheetValues: −1 reaches the last row and column with content', () => {
  const { sheet, range } = aSheet();
  range('A1:B2').setValues([
    ['a', 1],
    ['', true],
  ]);
  expect(sheet.getSheetValues(1, 1, -1, -1)).toEqual([
    ['a', 1],
    ['', true],
  ]);
  expect(sheet.getSheetValues(2, 2, -1, -1)).toEqual([[true]]);
  expect(sheet.getSheetValues(1, 1, 1, 3)).toEqual([['a', 1, '']]);
});

test('getRangeList changes scattered cells', () => {
  const { sheet, range } = aSheet();
  sheet.getRangeList(['A1', 'C2:C3']).setBackground('yellow').setValue('x').setFontWeight('bold');
  expect(range('C3').getBackground()).toBe('#ffff00');
  expect(range('A1:C3').getValues()).toEqual([
    ['x', '', ''],
    ['', '', 'x'],
    ['', '', 'x'],
  ]);
});

test('the wrong kinds of argument', () => {
  const { sheet } = aSheet();
  const loose = sheet as unknown as {
    getRange(...args: unknown[]): unknown;
    deleteRow(row?: unknown): unknown;
  };
  expect(() => loose.getRange('1', '2')).toThrow(
    "The parameters (String,String) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
  );
  expect(() => loose.getRange(1, undefined)).toThrow('The parameters (number,null)');
  expect(() => loose.deleteRow(null)).toThrow(
    "The parameters (null) don't match the method signature for SpreadsheetApp.Sheet.deleteRow.",
  );
  expect(() => loose.deleteRow()).toThrow('The parameters ()');
  expect(() => loose.getRange({})).toThrow('The parameters ((class))');
});
