// Drop-downs and other checks: built, read back, cut, and enforced where they reject.
import { aSheet } from '../../support/a-sheet';

const refusal = (cell: string) =>
  `The data you entered in cell ${cell} violates the data validation rules set on this cell.`;

test('a list: warns by default, refuses where it was told to', () => {
  const { range, app } = aSheet();
  const builder = app
    .newDataValidation()
    .requireValueInList(['Vihreä', 'Punainen'])
    .setHelpText('Valitse tila');
  range('A1').setDataValidation(builder.build()).setValue('Sininen');
  range('A2:A3').setDataValidation(builder.setAllowInvalid(false).build());
  expect(() => range('A2:A3').setValues([['Vihreä'], ['Sininen']])).toThrow(refusal('A3'));
  expect(range('A1:A3').getValues().flat()).toEqual(['Sininen', '', '']);
  range('A2:A3').setValues([['Vihreä'], ['']]);
  const rule = range('A2').getDataValidation();
  expect([rule?.getAllowInvalid(), rule?.getHelpText(), String(rule?.getCriteriaType())]).toEqual([
    false,
    'Valitse tila',
    'VALUE_IN_LIST',
  ]);
});

test('a range of another tab, read back as a Range', () => {
  const { range, app, spreadsheet } = aSheet();
  const lists = spreadsheet.insertSheet('Omat listat');
  lists.getRange('A1:A2').setValues([['Haku'], ['1.5.']]);
  const rule = app
    .newDataValidation()
    .requireValueInRange(lists.getRange('A1:A9'))
    .setAllowInvalid(false)
    .build();
  range('B1:B2').setDataValidation(rule);
  range('B1').setValue('Haku');
  range('B2').setValue('1.5.');
  expect(() => range('B1').setValue('Muu')).toThrow(refusal('B1'));
  const read = range('B1').getDataValidation()?.getCriteriaValues()[0];
  expect(read).toMatchObject({ _area: { row: 1, column: 1, rows: 9, columns: 1 } });
});

test('dates and numbers', () => {
  const { range, app } = aSheet();
  const strict = () => app.newDataValidation().setAllowInvalid(false);
  range('A1').setDataValidation(strict().requireDate().build());
  range('A1').setValue('30.11.2020');
  expect(() => range('A1').setValue('tammikuu')).toThrow(refusal('A1'));
  range('B1').setDataValidation(strict().requireNumberBetween(0, 100).build());
  range('B1').setValue('12,5');
  expect(() => range('B1').setValue(101)).toThrow(refusal('B1'));
  expect(range('B1').getDataValidation()?.getCriteriaValues()).toEqual([0, 100]);
  range('C1').setDataValidation(strict().requireNumberGreaterThanOrEqualTo(1).build());
  expect(() => range('C1').setValue(0)).toThrow(refusal('C1'));
  expect(String(range('C1').getDataValidation()?.getCriteriaType())).toBe('NUMBER_GREATER_THAN_OR_EQUAL_TO');
});

test('setting on a part cuts the old rule; a table of rules may hold null', () => {
  const { range, app, model } = aSheet();
  const dates = app.newDataValidation().requireDate().build();
  range('A1:C3').setDataValidation(dates);
  range('B2').clearDataValidations();
  expect(
    range('A1:C3')
      .getDataValidations()
      .map((line) => line.map(Boolean)),
  ).toEqual([
    [true, true, true],
    [true, false, true],
    [true, true, true],
  ]);
  range('A1:B1').setDataValidations([[null, dates.copy().setHelpText('Päivä').build()]]);
  expect(
    range('A1:B1')
      .getDataValidations()[0]
      ?.map((rule) => rule?.getHelpText()),
  ).toEqual([undefined, 'Päivä']);
  expect(range('A2').getDataValidation()?.getHelpText()).toBeNull();
  range('A1:C3').setDataValidation(null);
  expect(model.validations).toEqual([]);
});

test('a foreign rule survives get → set and lets everything pass', () => {
  const { range, model } = aSheet();
  const area = { row: 1, column: 1, rows: 1, columns: 1 };
  model.validations = [
    { areas: [area], criteria: { kind: 'foreign', text: '=ISEVEN(A1)' }, allowInvalid: false },
  ];
  range('B1').setDataValidation(range('A1').getDataValidation());
  expect(range('B1').setValue(3).getDataValidation()?.getCriteriaValues()).toEqual(['=ISEVEN(A1)']);
});

test('what a builder refuses', () => {
  const { app } = aSheet();
  expect(() => app.newDataValidation().build()).toThrow('missing criteria');
  const loose = app.newDataValidation() as unknown as { requireDate(text: string): void };
  expect(() => loose.requireDate('=I1')).toThrow(
    "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
  );
});

test('read over an area larger than the rules: each cell has its own, the last of two that overlap', () => {
  const { range, model } = aSheet();
  const list = (value: string, area: { row: number; column: number; rows: number; columns: number }) =>
    model.validations.push({
      areas: [area],
      criteria: { kind: 'list', values: [value] },
      allowInvalid: true,
    });
  list('vanha', { row: 1, column: 1, rows: 3, columns: 2 });
  list('uusi', { row: 3, column: 2, rows: 9, columns: 9 });
  const values = (a1: string) =>
    range(a1)
      .getDataValidations()
      .map((line) => line.map((rule) => rule?.getCriteriaValues()[0] ?? null));
  expect(values('B2:C4')).toEqual([
    [['vanha'], null],
    [['uusi'], ['uusi']],
    [['uusi'], ['uusi']],
  ]);
  expect(range('B3').getDataValidation()?.getCriteriaValues()[0]).toEqual(['uusi']);
});
