// Rows and columns come and go: content, growth, journal, texts, and what hangs on the cells.
import { aSheet, READER } from '../../support/a-sheet';

test('appendRow writes below the last content and lets the grid grow', () => {
  const { sheet, model, workbook } = aSheet();
  model.maxRows = 2;
  sheet.appendRow(['a', '1,5']).appendRow(['b']).appendRow([null, 'c']);
  expect(sheet.getDataRange().getValues()).toEqual([
    ['a', 1.5],
    ['b', ''],
    ['', 'c'],
  ]);
  expect(sheet.getMaxRows()).toBe(3);
  expect(workbook.journal).toEqual([]);
});

test('appendRow obeys protections and strict drop-downs like any write', () => {
  const { sheet, range, app, as } = aSheet();
  range('A1').setDataValidation(
    app.newDataValidation().requireValueInList(['Vihreä']).setAllowInvalid(false).build(),
  );
  expect(() => sheet.appendRow(['Sininen'])).toThrow('violates the data validation rules');
  sheet.protect().removeEditors([]);
  as(READER);
  expect(() => sheet.appendRow(['Vihreä'])).toThrow('You are trying to edit a protected cell or object.');
  expect(sheet.getLastRow()).toBe(0);
});

test('rows in a blank area leave the last row, columns inside data move it (§8.3 no. 11)', () => {
  const { sheet, range, workbook } = aSheet();
  range('A1:B2').setValues([
    [1, 2],
    [3, 4],
  ]);
  sheet.insertRowsAfter(10, 5);
  expect([sheet.getLastRow(), sheet.getMaxRows()]).toEqual([2, 1005]);
  sheet.insertColumnAfter(1);
  expect([sheet.getLastColumn(), sheet.getMaxColumns()]).toEqual([3, 27]);
  expect(range('A1:C1').getValues()).toEqual([[1, '', 2]]);
  expect(workbook.journal).toEqual([
    { change: 'insertRows', sheetId: 1, at: 11, count: 5 },
    { change: 'insertColumns', sheetId: 1, at: 2, count: 1 },
  ]);
});

test('a new row takes its neighbour’s formats, drop-down and no content', () => {
  const { sheet, range, app } = aSheet();
  const rule = app.newDataValidation().requireValueInList(['Vihreä', 'Punainen']).build();
  range('A2').setValue('Vihreä').setBackground('#00ff00').setNote('n').setDataValidation(rule);
  sheet.insertRowAfter(2);
  expect([range('A3').getValue(), range('A3').getBackground(), range('A3').getNote()]).toEqual([
    '',
    '#00ff00',
    '',
  ]);
  expect(range('A3').getDataValidation()?.getCriteriaValues()).toEqual([['Vihreä', 'Punainen'], true]);
  expect(range('A4').getDataValidation()).toBeNull();
});

test('validations, merges, protections and names follow inserted rows', () => {
  const { sheet, spreadsheet, range, app } = aSheet();
  range('B5:B6').setDataValidation(app.newDataValidation().requireDate().build());
  range('C5:D5').merge();
  range('E5').protect();
  spreadsheet.setNamedRange('Avain', range('F5'));
  sheet.insertRowsBefore(1, 2);
  sheet.deleteColumn(1);
  expect(range('A7:A8').getDataValidations().flat().every(Boolean)).toBe(true);
  expect(range('A6').getDataValidation()).toBeNull();
  expect(range('B7').getMergedRanges()[0]?.getA1Notation()).toBe('B7:C7');
  expect(sheet.getProtections(app.ProtectionType.RANGE)[0]?.getRange().getA1Notation()).toBe('D7');
  expect(spreadsheet.getRangeByName('Avain')?.getA1Notation()).toBe('E7');
  sheet.deleteRow(7);
  expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  expect(spreadsheet.getRangeByName('Avain')).toBeNull();
});

test('deleting moves the rest up; frozen rows shrink', () => {
  const { sheet, range } = aSheet();
  range('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
  sheet.setFrozenRows(2).deleteRows(2, 2);
  expect(sheet.getDataRange().getValues()).toEqual([['a'], ['d']]);
  expect([sheet.getFrozenRows(), sheet.getMaxRows()]).toEqual([1, 998]);
});

test('texts of lines that are not there (§8.3 no. 12)', () => {
  const { sheet } = aSheet();
  expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
  expect(() => sheet.deleteColumn(27)).toThrow('Those columns are out of bounds.');
  expect(() => sheet.insertRowAfter(1001)).toThrow('Those rows are out of bounds.');
  expect(() => sheet.insertRowBefore(0)).toThrow('Those rows are out of bounds.');
  sheet.setFrozenRows(1);
  const all = 'Sorry, it is not possible to delete all non-frozen rows.';
  expect(() => sheet.deleteRows(2, 999)).toThrow(all);
  expect(() => sheet.deleteRows(1, 1000)).toThrow(all);
  expect(sheet.deleteRows(2, 998).getMaxRows()).toBe(2);
});

test('moveRows down and up, with the drop-downs of the rows', () => {
  const { sheet, range, app } = aSheet();
  range('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
  range('A2').setDataValidation(app.newDataValidation().requireDate().build());
  sheet.moveRows(range('A2'), 5);
  expect(range('A1:A4').getValues().flat()).toEqual(['a', 'c', 'd', 'b']);
  expect(range('A4').getDataValidation()).not.toBeNull();
  sheet.moveRows(range('A3:A4'), 1);
  expect(range('A1:A4').getValues().flat()).toEqual(['d', 'b', 'a', 'c']);
  expect(range('A1:A4').getDataValidations().flat().map(Boolean)).toEqual([false, true, false, false]);
  sheet.moveRows(range('A2'), 3);
  expect(range('A1:A4').getValues().flat()).toEqual(['d', 'b', 'a', 'c']);
});

test('formulas keep pointing at their cells', () => {
  const { sheet, range, spreadsheet } = aSheet();
  range('C5').setFormula('=SUM(A1:A4)+$B$4&"A4"');
  const other = spreadsheet.insertSheet('Toinen');
  other.getRange('A1').setFormula('=Osahankkeet!A4+A4');
  sheet.insertRowsBefore(2, 3);
  expect(range('C8').getFormula()).toBe('=SUM(A1:A7)+$B$7&"A4"');
  expect(other.getRange('A1').getFormula()).toBe('=Osahankkeet!A7+A4');
  sheet.deleteColumn(1);
  expect(range('B8').getFormula()).toBe('=SUM(#REF!)+$A$7&"A4"');
});

test('widths and freezing', () => {
  const { sheet } = aSheet();
  expect(sheet.getColumnWidth(2)).toBe(100);
  expect(sheet.setColumnWidths(2, 2, 240).getColumnWidth(3)).toBe(240);
  sheet.insertColumnBefore(1);
  expect([sheet.getColumnWidth(2), sheet.getColumnWidth(4)]).toEqual([100, 240]);
  expect(sheet.setFrozenColumns(2).getFrozenColumns()).toBe(2);
  expect(() => sheet.setFrozenRows(1000)).toThrow("You can't freeze all visible rows on the sheet.");
});
