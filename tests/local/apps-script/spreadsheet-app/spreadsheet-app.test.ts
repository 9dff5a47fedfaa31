// The emulated spreadsheet as a script sees it: through the guard, in the script's own realm.
import { createHost, DIRECTOR } from '../../../../local/host/create-host';
import { WorkbookModel } from '../../../../local/model/workbook';
import { temporaryBundle } from '../../support/temporary-bundle';

const BUNDLE = temporaryBundle(`
  function sheet() { return SpreadsheetApp.getActive().getSheetByName('Osahankkeet'); }
  function writeAndRead() {
    var s = sheet();
    s.getRange(1, 1, 2, 2).setValues([['Päättyy', 'Arvo'], [new Date(2020, 10, 30), '12 500,50']]);
    var values = s.getSheetValues(1, 1, -1, -1);
    var day = values[1][0];
    return [values instanceof Array, day instanceof Date, day.getFullYear() + '-' + (day.getMonth() + 1) + '-' + day.getDate(),
      day.getHours(), values[1][1], s.getDataRange().getDisplayValues()[1]];
  }
  function rules() {
    var s = sheet();
    var rule = SpreadsheetApp.newDataValidation().requireValueInList(['Vihreä']).setAllowInvalid(false).build();
    s.getRange('A5').setDataValidation(rule);
    var p = s.protect().setDescription('x');
    p.removeEditors(p.getEditors());
    return [
      s.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getProtectionType() === SpreadsheetApp.ProtectionType.SHEET,
      String(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST),
      s.getRange('A5').getDataValidation().getCriteriaValues()[0]
    ];
  }
  function message(action) { try { action(); return ''; } catch (e) { return (e instanceof Error) + ' ' + e.message; } }
  function wrong() {
    var s = sheet();
    return [
      message(function () { s.getRange('A5').setValue('Sininen'); }),
      message(function () { s.getRange('A1').setNotes('a'); }),
      message(function () { s.getRange('A1').setFontSize(9); }),
      message(function () { s.getRange(0, 1); }),
      message(function () { SpreadsheetApp.openById('x'); })
    ];
  }
`);

function host() {
  const workbook = new WorkbookModel('book-1', 'Hankesalkku');
  workbook.insertSheet('Osahankkeet');
  return createHost({ dist: BUNDLE, workbook, now: '2020-11-30T12:00', users: [DIRECTOR] });
}

test('arrays and Dates are the script’s own, days in its zone', () => {
  expect(host().call('writeAndRead')).toEqual([
    true,
    true,
    '2020-11-30',
    0,
    12500.5,
    ['30.11.2020', '12\u00a0500,50'],
  ]);
});

test('enums are compared by identity, builders and protections go round', () => {
  expect(host().call('rules')).toEqual([true, 'VALUE_IN_LIST', ['Vihreä']]);
});

test('errors reach the script as its own Errors', () => {
  const machine = host();
  machine.call('rules');
  expect(machine.call('wrong')).toEqual([
    'true The data you entered in cell A5 violates the data validation rules set on this cell.',
    "true The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    'true not emulated: Range.setFontSize',
    'true The starting row of the range is too small.',
    expect.stringContaining('Required permissions: https://www.googleapis.com/auth/spreadsheets'),
  ]);
});
