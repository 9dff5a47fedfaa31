// Shown texts: number and date patterns in Finnish, errors and booleans.
import { displayValue } from '../../../../local/apps-script/spreadsheet-app/display-value';
import { sheetLocale } from '../../../../local/apps-script/spreadsheet-app/locale';

const shown = (value: number, numberFormat?: string, locale = 'fi_FI') =>
  displayValue(numberFormat ? { value, numberFormat } : { value }, sheetLocale(locale));

test.each<[number, string | undefined, string]>([
  [1.5, undefined, '1,5'],
  [0.1 + 0.2, undefined, '0,3'],
  [1 / 3, undefined, '0,3333333333'],
  [123456789012, undefined, '123456789012'],
  [-7, undefined, '-7'],
  [1.2e20, undefined, '1,2E+20'],
  [1.23456789e-12, undefined, '1,23457E-12'],
  [12500.5, '#,##0.00', '12\u00a0500,50'],
  [1234567, '#,##0', '1\u00a0234\u00a0567'],
  [0.4, '#,##0', '0'],
  [-0.4, '0', '0'],
  [0.05, '0%', '5%'],
  [0.5, '0 %', '50 %'],
  [0.125, '0.00%', '12,50%'],
  [1.005, '0.00', '1,01'],
  [2.5, '0', '3'],
  [12, '#,##0.00 [$€]', '12,00 €'],
  [12, '#,##0\\ "kpl"', '12 kpl'],
  [12.5, '#,##0.00\\ [$€-40B]', '12,50 €'],
  [-5, '0;(0)', '(5)'],
  [0, '0;-0;"–"', '–'],
  [5, '000', '005'],
  [1.5, '0.##', '1,5'],
  [12345, '0.00E+00', '1,23E+04'],
  [44165, 'd.m.yyyy', '30.11.2020'],
  [44165, 'yyyy-mm-dd', '2020-11-30'],
  [44165, 'dd.mm.yy', '30.11.20'],
  [44165, 'd. mmmm yyyy', '30. marraskuuta 2020'],
  [44136, 'mmmm yyyy', 'marraskuu 2020'],
  [44136, 'mmm yyyy', 'marras 2020'],
  [44165, 'ddd d.m.', 'ma 30.11.'],
  [44165.75, 'd.m.yyyy h:mm', '30.11.2020 18:00'],
  [44165 + 1 / 1440, 'h:mm', '0:01'],
  [44165.75, 'h:mm am/pm', '6:00 PM'],
  [1.5, '[h]:mm', '36:00'],
  [0.5, '"klo" h.mm', 'klo 12.00'],
])('%d as %s', (value, pattern, text) => {
  expect(shown(value, pattern)).toBe(text);
});

test('English marks and words', () => {
  expect(shown(12500.5, '#,##0.00', 'en_US')).toBe('12,500.50');
  expect(shown(44165, 'd mmm yyyy', 'en_US')).toBe('30 Nov 2020');
});

test('booleans in the locale, errors as they are, text untouched', () => {
  const finnish = sheetLocale('fi_FI');
  expect(displayValue({ value: true }, finnish)).toBe('TOSI');
  expect(displayValue({ value: { error: '#N/A' } }, finnish)).toBe('#N/A');
  expect(displayValue({ value: '00123', numberFormat: '0' }, finnish)).toBe('00123');
});
