// A person's hand: typing as in the sheet, protections and drop-downs, pasting past drop-downs.
import { personEdit } from '../../../local/host/person-edit';
import { aSheet, OWNER, READER } from '../support/a-sheet';

test('typing follows the sheet’s locale and keeps notes', () => {
  const { machine, range, model } = aSheet();
  range('A1').setNote('muistiinpano');
  const edited = personEdit(machine, 'Osahankkeet', 'A1', '12 500,50');
  expect(model.cell(1, 1)).toMatchObject({ value: 12_500.5, note: 'muistiinpano' });
  expect(edited).toEqual({
    ...{ sheetId: model.sheetId, area: { row: 1, column: 1, rows: 1, columns: 1 }, value: '12500.5' },
  });
});

test('truth values are told in capitals, formulas not at all', () => {
  const { machine } = aSheet();
  expect(personEdit(machine, 'Osahankkeet', 'A1', true).value).toBe('TRUE');
  const formula = personEdit(machine, 'Osahankkeet', 'A1', '=1+1');
  expect(formula).not.toHaveProperty('value');
  expect(formula.oldValue).toBe('TRUE');
  expect(personEdit(machine, 'Osahankkeet', 'A1', '#N/A')).toMatchObject({ value: '#N/A' });
});

test('one value into several cells is a fill', () => {
  const { machine, model } = aSheet();
  const edited = personEdit(machine, 'Osahankkeet', 'A1:B2', 'x');
  expect(edited.area).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  expect(edited).not.toHaveProperty('value');
  expect(model.cell(2, 2).value).toBe('x');
});

test('a protection stops the hand too, and nothing is written', () => {
  const { machine, range, model, as } = aSheet();
  const protection = range('A1:A5').protect();
  protection.removeEditors(protection.getEditors());
  as(READER);
  expect(() => personEdit(machine, 'Osahankkeet', 'A2', 'x')).toThrow('protected cell');
  expect(() => personEdit(machine, 'Osahankkeet', 'A1', { paste: [['x'], ['y']] })).toThrow('protected cell');
  expect(model.lastRow()).toBe(0);
  personEdit(machine, 'Osahankkeet', 'B2', 'x');
  as(OWNER);
  personEdit(machine, 'Osahankkeet', 'A2', 'x');
  expect(model.cell(2, 1).value).toBe('x');
});

test('a strict drop-down refuses what is typed, not what is pasted', () => {
  const { app, machine, range, model } = aSheet();
  range('A1').setDataValidation(
    app.newDataValidation().requireValueInList(['Vihreä']).setAllowInvalid(false).build(),
  );
  expect(() => personEdit(machine, 'Osahankkeet', 'A1', 'Sininen')).toThrow('data validation rules');
  personEdit(machine, 'Osahankkeet', 'A1', 'Vihreä');
  personEdit(machine, 'Osahankkeet', 'A1', { paste: 'Sininen' });
  expect(model.cell(1, 1).value).toBe('Sininen');
});
