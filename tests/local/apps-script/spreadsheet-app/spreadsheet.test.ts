// Tabs: making, naming, moving, deleting, finding; named ranges; the root object.
import { aSheet } from '../../support/a-sheet';

test('insertSheet’s index is 0-based, getIndex 1-based (§8.3 no. 13)', () => {
  const { spreadsheet, workbook } = aSheet();
  const first = spreadsheet.insertSheet('Ensimmäinen', 0);
  expect([first.getIndex(), spreadsheet.getNumSheets()]).toEqual([1, 2]);
  spreadsheet.insertSheet('Perässä');
  expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual([
    'Ensimmäinen',
    'Perässä',
    'Osahankkeet',
  ]);
  expect(spreadsheet.insertSheet().getName()).toBe('Taulukko4');
  expect(workbook.journal[0]).toEqual({ change: 'insertSheet', sheetId: 2, name: 'Ensimmäinen', index: 0 });
});

test('a name is taken whatever its case', () => {
  const { spreadsheet, sheet } = aSheet();
  expect(() => spreadsheet.insertSheet('osahankkeet')).toThrow(
    'A sheet with the name "osahankkeet" already exists. Please enter another name.',
  );
  const other = spreadsheet.insertSheet('Raportit');
  expect(() => other.setName('OSAHANKKEET')).toThrow('already exists');
  expect(sheet.setName('OSAHANKKEET').getName()).toBe('OSAHANKKEET');
});

test('renaming follows into formulas and drop-downs', () => {
  const { spreadsheet, sheet, range, app } = aSheet();
  const other = spreadsheet.insertSheet('Raportit');
  other.getRange('A1').setFormula("=Osahankkeet!B2&'Osahankkeet'!C3");
  other.getRange('A2').setDataValidation(app.newDataValidation().requireValueInRange(range('B1:B9')).build());
  sheet.setName('Uusi nimi');
  expect(other.getRange('A1').getFormula()).toBe("='Uusi nimi'!B2&'Uusi nimi'!C3");
  expect(other.getRange('A2').getDataValidation()?.getCriteriaValues()[0]).toHaveProperty(
    '_area',
    range('B1:B9')._area,
  );
});

test('deleting, and the last tab that can be seen', () => {
  const { spreadsheet, sheet, workbook } = aSheet();
  const gone = "You can't remove all the sheets in a document.";
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow(gone);
  const other = spreadsheet.insertSheet('Raportit').hideSheet();
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow(gone);
  expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  spreadsheet.deleteSheet(other);
  expect(spreadsheet.getSheetByName('Raportit')).toBeNull();
  expect(workbook.journal.at(-1)).toEqual({ change: 'deleteSheet', sheetId: 2, name: 'Raportit' });
});

test('moveActiveSheet is 1-based', () => {
  const { spreadsheet, sheet, workbook } = aSheet();
  spreadsheet.insertSheet('Raportit');
  spreadsheet.setActiveSheet(sheet);
  spreadsheet.moveActiveSheet(2);
  expect(sheet.getIndex()).toBe(2);
  expect(workbook.journal.at(-1)).toEqual({ change: 'moveSheet', sheetId: 1, index: 1 });
});

test('getRange takes a tab, the active tab, or a name', () => {
  const { spreadsheet, range } = aSheet();
  range('B2').setValue('osuma');
  expect(spreadsheet.getRange('Osahankkeet!B2').getValue()).toBe('osuma');
  expect(spreadsheet.getRange('B2').getValue()).toBe('osuma');
  spreadsheet.setNamedRange('Avaimet', range('B2'));
  expect(spreadsheet.getRange('Avaimet').getValue()).toBe('osuma');
  expect(spreadsheet.getNamedRanges().map((named) => named.getName())).toEqual(['Avaimet']);
  expect(() => spreadsheet.getRange('Puuttuu!B2')).toThrow('Range not found');
  expect(spreadsheet.getRangeByName('Puuttuu')).toBeNull();
});

test('who and where it is', () => {
  const { spreadsheet, app } = aSheet();
  expect(spreadsheet.getId()).toBe('sheet-1');
  expect(spreadsheet.getUrl()).toContain('/sheet-1/');
  expect([spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()]).toEqual([
    'Europe/Helsinki',
    'fi_FI',
  ]);
  expect(() => spreadsheet.setSpreadsheetTimeZone('Kuu/Meri')).toThrow('Invalid argument: Kuu/Meri');
  expect(app.getActiveSheet().getName()).toBe('Osahankkeet');
  expect(`${spreadsheet} ${spreadsheet.getDataRange()}`).toBe('Spreadsheet Range');
  expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
  spreadsheet.toast('Valmis', 'Hankesalkku');
  expect(spreadsheet._toasts).toEqual(['Hankesalkku: Valmis']);
});

test('enums print their names (§8.3 no. 25)', () => {
  const { app } = aSheet();
  expect(String(app.ProtectionType.SHEET)).toBe('SHEET');
});

test('another zone: the same serial, another instant', () => {
  const { spreadsheet, range } = aSheet();
  range('A1').setValue('30.11.2020');
  spreadsheet.setSpreadsheetTimeZone('America/New_York');
  expect(range('A1').getValue()).toEqual(new Date('2020-11-30T05:00:00Z'));
  expect(range('A1').getDisplayValue()).toBe('30.11.2020');
});
