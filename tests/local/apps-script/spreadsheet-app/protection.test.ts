// Protections: who is kept out, with which text, and what scripts see of them.
import { aSheet, OWNER, READER, STRANGER } from '../../support/a-sheet';

const REFUSED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** The pattern of the documentation: only I and the owner. */
function closed() {
  const all = aSheet();
  const protection = all.range('A1:B2').protect().setDescription('Hankesalkku');
  protection.removeEditors(protection.getEditors());
  return { ...all, protection };
}

test('a new protection stops nobody until editors are changed (§4.7)', () => {
  const { range, as } = aSheet();
  range('A1').protect();
  as(READER);
  expect(range('A1').setValue('x').getValue()).toBe('x');
});

test('then others are refused in those cells and only there', () => {
  const { range, as, sheet } = closed();
  as(READER);
  expect(() =>
    range('B2:C3').setValues([
      ['a', 'b'],
      ['c', 'd'],
    ]),
  ).toThrow(REFUSED);
  expect(() => range('A1').setNote('n')).toThrow(REFUSED);
  expect(() => range('A1').clearContent()).toThrow(REFUSED);
  expect(() => sheet.deleteRow(2)).toThrow(REFUSED);
  expect([range('A1').canEdit(), range('C1').canEdit()]).toEqual([false, true]);
  range('C3').setValue('saa');
  as(OWNER);
  range('A1').setValue('omistaja');
  expect(range('A1').getValue()).toBe('omistaja');
});

test('editors by e-mail, by User, and a person whose e-mail is hidden', () => {
  const { range, as, protection } = closed();
  protection.addEditor('LUKIJA@example.org');
  expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['lukija@example.org']);
  as(READER);
  range('A1').setValue('nyt saa');
  as(STRANGER);
  expect(() => range('A1').setValue('vieras')).toThrow(REFUSED);
  expect(protection.canEdit()).toBe(false);
  expect(() => protection.remove()).toThrow('permission');
  as(OWNER);
  protection.removeEditor('lukija@example.org');
  as(READER);
  expect(() => range('A1').setValue('ei enää')).toThrow(REFUSED);
});

test('one who protects can’t shut the owner or himself out', () => {
  const { sheet, range, as, workbook } = aSheet();
  workbook.editors = ['lukija@example.org', 'toinen@example.org'];
  as(READER);
  const protection = sheet.protect();
  expect(protection.getEditors().map((user) => user.getEmail())).toEqual(workbook.editors);
  protection.removeEditors(protection.getEditors());
  range('A1').setValue('minä');
  as(OWNER);
  range('A1').setValue('omistaja');
  as(STRANGER);
  expect(() => range('A1').setValue('vieras')).toThrow(REFUSED);
});

test('a warning stops no script (§13)', () => {
  const { range, as, protection } = closed();
  expect(protection.setWarningOnly(true).isWarningOnly()).toBe(true);
  as(READER);
  expect(range('A1').setValue('x').getValue()).toBe('x');
});

test('a sheet: its own structure too, free ranges, one protection only', () => {
  const { sheet, range, app, as, spreadsheet } = aSheet();
  const protection = sheet
    .protect()
    .setDescription('Asetukset')
    .setUnprotectedRanges([range('C1:C9')]);
  protection.removeEditors([]);
  expect(sheet.protect().getDescription()).toBe('Asetukset');
  expect(String(protection.getProtectionType())).toBe('SHEET');
  expect(protection.getRange().getA1Notation()).toBe('');
  expect(protection.getUnprotectedRanges()[0]?.getA1Notation()).toBe('C1:C9');
  as(READER);
  range('C2').setValue('vapaa');
  expect(() => range('B2:C2').setValue('x')).toThrow(REFUSED);
  expect(() => sheet.setName('Toinen')).toThrow(REFUSED);
  expect(() => sheet.insertRowAfter(1)).toThrow(REFUSED);
  expect(() => sheet.setFrozenRows(1)).toThrow(REFUSED);
  expect(() => spreadsheet.deleteSheet(sheet)).toThrow(REFUSED);
  expect(() => sheet.setConditionalFormatRules([])).toThrow(REFUSED);
  as(OWNER);
  protection.remove();
  expect(sheet.getProtections(app.ProtectionType.SHEET)).toEqual([]);
});

test('range.protect() twice makes two; getProtections needs a type (§8.3 no. 18)', () => {
  const { sheet, range, spreadsheet, app } = aSheet();
  range('A1').protect();
  range('A1').protect();
  expect(sheet.getProtections(app.ProtectionType.RANGE)).toHaveLength(2);
  expect(spreadsheet.getProtections(app.ProtectionType.SHEET)).toHaveLength(0);
  expect(() => sheet.getProtections()).toThrow('Please set protection type.');
  expect(() => range('A1').protect().setUnprotectedRanges([])).toThrow('sheet protection');
});
