// Range values: typing into a Finnish file, dates both ways, shapes, formulas, notes.
import { runInNewContext } from 'node:vm';
import { aSheet, CELL } from '../../support/a-sheet';

describe('setValues reads strings as typing in fi_FI does', () => {
  const may2020 = 43952; // 1.5.2020
  test.each<[string, unknown, string | undefined]>([
    ['1,5', 1.5, undefined],
    ['12 500,50', 12500.5, '#,##0.00'],
    ['12\u00a0500', 12500, '#,##0'],
    ['5 %', 0.05, '0%'],
    ['12,5 %', 0.125, '0.00%'],
    ['-3', -3, undefined],
    ['(3)', -3, undefined],
    ['00123', 123, undefined],
    ['1e3', 1000, '0.00E+00'],
    ['12 €', 12, '#,##0.00 [$€]'],
    [' 7 ', 7, undefined],
    ['30.11.2020', 44165, 'd.m.yyyy'],
    ['30.11.20', 44165, 'd.m.yyyy'],
    ['1.5.', may2020, 'd.m.'],
    ['1.5', may2020, 'd.m'],
    ['1/2', 43862, 'd/m'],
    ['2020-11-30', 44165, 'yyyy-mm-dd'],
    ['2020-11', 44136, 'yyyy-mm'],
    ['11/2020', 44136, 'm/yyyy'],
    ['marraskuu 2020', 44136, 'mmmm yyyy'],
    ['30. marraskuuta 2020', 44165, 'd. mmmm yyyy'],
    ['9:30', 9.5 / 24, 'h:mm'],
    ['30.11.2020 klo 12.00', 44165.5, 'd.m.yyyy h:mm:ss'],
    ['25:00', 25 / 24, '[h]:mm:ss'],
    ['TRUE', true, undefined],
    ['tosi', true, undefined],
    ['EPÄTOSI', false, undefined],
    ['#N/A', { error: '#N/A' }, undefined],
  ])('%s', (typed, value, numberFormat) => {
    const { range, model } = aSheet({ now: '2020-11-30T10:00:00Z' });
    range('A1').setValues([[typed]]);
    expect(model.cell(1, 1)).toEqual(numberFormat ? { value, numberFormat } : { value });
  });

  test.each([
    '12500.5',
    '31.2.2020',
    '1 2',
    '12 50',
    'viim. tammikuu 2021',
    '1.',
    '5 kpl',
    'RH-10',
    '1,2,3',
    '-',
    '%',
    '=',
    'kesä',
    '2020-13',
    '25.30',
  ])('%s stays text', (typed) => {
    const { range, model } = aSheet();
    range('A1').setValue(typed);
    expect(model.cell(1, 1)).toEqual({ value: typed });
  });

  test('an apostrophe is dropped and keeps text, a "@" cell keeps everything', () => {
    const { range } = aSheet();
    range('A1').setValue("'1.5.");
    expect(range('A1').getValue()).toBe('1.5.');
    range('A2').setNumberFormat('@').setValue('=A1+1');
    expect(range('A2').getValue()).toBe('=A1+1');
    expect(range('A2').getFormula()).toBe('');
  });

  test('the year of "1.5." is the emulated one in the spreadsheet zone', () => {
    const { range, model } = aSheet({ now: '2020-12-31T22:30:00Z' });
    range('A1').setValue('1.1.');
    expect(model.cell(1, 1).value).toBe(44197); // 1.1.2021 in Helsinki
  });

  test('a dot is the decimal mark in en_US', () => {
    const { range, workbook } = aSheet();
    workbook.locale = 'en_US';
    range('A1:B1').setValues([['1,234.5', '11/30/2020']]);
    expect(range('A1').getValue()).toBe(1234.5);
    expect(range('B1').getDisplayValue()).toBe('11/30/2020');
  });

  test('an unknown locale says so', () => {
    const { range, workbook } = aSheet();
    workbook.locale = 'xx_YY';
    expect(() => range('A1').setValue('1')).toThrow('not emulated: spreadsheet locale xx_YY');
  });
});

describe('formulas', () => {
  test('"=" makes a formula without a value; a constant takes it away', () => {
    const { range, sheet } = aSheet();
    range('A1').setValue('=SUM(B1:B3)');
    expect(range('A1').getFormula()).toBe('=SUM(B1:B3)');
    expect(range('A1').getValue()).toBe('');
    expect(sheet.getLastRow()).toBe(1);
    expect(range('A1').isBlank()).toBe(false);
    range('A1').setValue(5);
    expect(range('A1:B1').getFormulas()).toEqual([['', '']]);
  });

  test('a value that an .xlsx brought is read', () => {
    const { range, model } = aSheet();
    model.setCell(1, 1, { value: 42, formula: '=B1' });
    expect(range('A1').getValue()).toBe(42);
  });

  test('setFormula adds "=", setFormulas checks the shape, "" clears', () => {
    const { range } = aSheet();
    expect(range('A1').setFormula('B1').getFormula()).toBe('=B1');
    expect(() => range('A1:B1').setFormulas([['=B1']])).toThrow('The data has 1 but the range has 2.');
    expect(range('A1').setFormula('').isBlank()).toBe(true);
  });
});

describe('values out', () => {
  test('empty is "", null and undefined clear, errors are their text, merges hide', () => {
    const { range, model } = aSheet();
    range('A1:C1').setValues([['a', 'b', 'c']]);
    range('A1:B1').setValues([[null, undefined]]);
    model.setCell(1, 3, { value: { error: '#REF!' } });
    expect(range('A1:D1').getValues()).toEqual([['', '', '#REF!', '']]);
    range('A2:B2')
      .setValues([['pää', 'jää']])
      .merge();
    model.setCell(2, 2, { value: 'pää' }); // as exceljs repeats it
    expect(range('A2:B2').getValues()).toEqual([['pää', '']]);
    expect(range('A2:B2').getDisplayValues()).toEqual([['pää', '']]);
    range('A2:B2').setValues([['x', 'y']]);
    expect(range('A2:B2').breakApart().getValues()).toEqual([['x', 'pää']]);
  });

  test('a Date goes in as a serial of the spreadsheet zone and comes out as the same instant', () => {
    const { range, model } = aSheet();
    const midnight = new Date('2020-11-29T22:00:00Z'); // 30.11.2020 00:00 in Helsinki
    range('A1').setValue(midnight);
    expect(model.cell(1, 1)).toEqual({ value: 44165, numberFormat: 'd.m.yyyy' });
    expect(range('A1').getValue()).toEqual(midnight);
    range('A2').setValue(new Date('2020-11-30T00:00:00Z'));
    expect(range('A2').getDisplayValue()).toBe('30.11.2020 2:00:00');
  });

  test('a Date of another realm is a Date too', () => {
    const { range, model } = aSheet();
    const foreign: unknown = runInNewContext('new Date(Date.UTC(2020, 10, 29, 22))');
    range('A1').setValue(foreign);
    expect(model.cell(1, 1).value).toBe(44165);
  });

  test('clearFormat turns a day into its serial', () => {
    const { range } = aSheet();
    range('A1').setValue('30.11.2020');
    expect(range('A1').clearFormat().getValue()).toBe(44165);
  });

  test('a number typed into a date cell is a day, as in Sheets', () => {
    const { range } = aSheet();
    range('A1').setNumberFormat('d.m.yyyy').setValue(5);
    expect(range('A1').getDisplayValue()).toBe('4.1.1900');
  });
});

describe('shapes and sizes (§8.3 nos 1–4)', () => {
  test('rows and columns must match exactly', () => {
    const { range } = aSheet();
    expect(() => range('A1:A3').setValues([['a'], ['b']])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    );
    expect(() => range('A1:B2').setValues([['a', 'b'], ['c']])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('nothing is written where one value is refused', () => {
    const { range } = aSheet();
    const long = 'x'.repeat(CELL + 1);
    expect(() => range('A1:B1').setValues([['a', long]])).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    expect(range('A1').getValue()).toBe('');
    range('A1').setValue(long.slice(1));
    expect(range('A1').getValue()).toHaveLength(CELL);
  });

  test('20,000 rows × 25 columns are workable', () => {
    const { sheet, model } = aSheet();
    model.maxRows = 20_000;
    const rows = Array.from({ length: 20_000 }, (_, i) =>
      Array.from({ length: 25 }, (_, j) =>
        j === 3 ? new Date(Date.UTC(2020, 0, 1 + (i % 700))) : `${i} ${j}`,
      ),
    );
    sheet.getRange(1, 1, 20_000, 25).setValues(rows);
    const began = performance.now();
    const values = sheet.getSheetValues(1, 1, -1, -1);
    const read = performance.now();
    expect(values).toHaveLength(20_000);
    expect(values[19_999]?.[24]).toBe('19999 24');
    expect(values[0]?.[3]).toEqual(new Date('2020-01-01T00:00:00Z'));
    // About 0.1 s on an idle laptop; the limit leaves room for a busy one.
    expect(read - began).toBeLessThan(2_000);
  });
});

describe('notes (§8.3 nos 8, 9)', () => {
  test('numbers become "25.0" in setNotes and "25" in setNote', () => {
    const { range } = aSheet();
    range('A1:B1').setNotes([[25 as unknown as string, null]]);
    range('B1').setNote(25);
    expect(range('A1:B1').getNotes()).toEqual([['25.0', '25']]);
  });

  test('clear and clearContent leave notes and validations', () => {
    const { range, app } = aSheet();
    range('A1')
      .setValue('a')
      .setNote('huomaa')
      .setDataValidation(app.newDataValidation().requireDate().build());
    range('A1').clear().clearContent();
    expect(range('A1').getNote()).toBe('huomaa');
    expect(range('A1').getDataValidation()).not.toBeNull();
    expect(range('A1').clearNote().getNote()).toBe('');
    expect(range('A1').clearDataValidations().getDataValidation()).toBeNull();
  });

  test('a string instead of a table is the wrong signature', () => {
    const { range } = aSheet();
    const loose = range('A1') as unknown as { setNotes(text: string): void };
    expect(() => loose.setNotes('a')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setNotes.",
    );
  });
});
