// What an unreadable cell was meant to hold: one table per type, and what nobody can tell.
import fc from 'fast-check';
import { readCell } from '../../../../src/domain/workbook/cells/read-cell';
import type { ColumnType } from '../../../../src/domain/workbook/column';
import * as columns from '../../../../src/domain/workbook/column';
import { meantBy } from '../../../../src/domain/workbook/meant/meant';
import { anyCodePoint } from '../../../support/any-code-point';

const TODAY = '2020-11-30';
const day = (text: string) => ({ day: text, minutes: 0 });

test.each([
  ['1. heinäkuuta 2020', '2020-07-01', true],
  ['1 heinäkuu 2020', '2020-07-01', true],
  ['1.7.2020.', '2020-07-01', true],
  ['\u200b1.7.2020', '2020-07-01', true],
  ['2020/07/01', '2020-07-01', true],
  ['2020.7.1', '2020-07-01', true],
  ['2020-07-01T00:00:00.000Z', '2020-07-01', true],
  ['30/11/2020', '2020-11-30', true],
  ['1/7/2020', '2020-07-01', false],
  ['1-7-2020', '2020-07-01', false],
  ['1,7.2020', '2020-07-01', false],
  ['1.7.20', '2020-07-01', false],
  ['20200701', '2020-07-01', false],
  ['ke 1.7.2020', '2020-07-01', false],
  ['15.12.', '2020-12-15', false],
  ['15.1.', '2021-01-15', false],
  ['1.6', '2020-06-01', false],
  ['29.2.', '2020-02-29', false],
  ['1.7.2020 klo 12', '2020-07-01', false],
])('the day %p is %p, certain: %p', (text, to, certain) => {
  expect(meantBy('day', text, TODAY)).toEqual({ to: day(to), certain });
});

test.each([
  ['12 500,-', 12500, true],
  ['12 500 e', 12500, true],
  ['€ 5 000', 5000, true],
  ['58 000 EUR.', 58000, true],
  ['58000.', 58000, true],
  ['12,500.50', 12500.5, true],
  ['1.250.000', 1250000, true],
  ['12’500', 12500, true],
  ['12.500', 12500, false],
  ['12.500 €', 12500, false],
  ['150 t€', 150000, false],
  ['12,5k', 12500, false],
  ['1,2 M€', 1200000, false],
  ['0,58 milj. euroa', 580000, false],
  ['noin 5000', 5000, false],
  ['n. 5 000 €', 5000, false],
  ['5000 € (alv 0 %)', 5000, false],
])('the sum %p is %p, certain: %p', (text, to, certain) => {
  expect(meantBy('money', text, TODAY)).toEqual({ to, certain });
});

test.each<[ColumnType, string, unknown]>([
  ['percent', '50 pros.', 50],
  ['percent', 'noin 50 %', 50],
  ['number', '5 kpl', 5],
  ['number', '2.', 2],
  ['month', 'marraskuu', '2020-11'],
  ['month', 'tammikuussa', '2021-01'],
  ['month', '11/20', '2020-11'],
  ['month', 'Marraskuu -20', '2020-11'],
  ['month', '30.11.', '2020-11'],
  ['money', '12,500', 12500],
  ['money', '12,500 €', 12500],
  ['number', 'n. 5', 5],
  ['url', 'www.innokyla.example.org/malli', 'https://www.innokyla.example.org/malli'],
  ['url', 'innokyla.example.org/malli', 'https://innokyla.example.org/malli'],
  ['url', 'https:/innokyla.example.org', 'https://innokyla.example.org'],
  ['email', 'nimi (at) example.org', 'nimi@example.org'],
  ['email', 'maija..m@example.org', 'maija.m@example.org'],
  ['email', '.maija.m.@example..org.', 'maija.m@example.org'],
  ['email', 'mäki@example.org', 'maki@example.org'],
  ['email', 'nimi @example.org', 'nimi@example.org'],
  ['email', 'nimi@example,org', 'nimi@example.org'],
  ['email', 'Nimi Niminen nimi@example.org', 'nimi@example.org'],
])('%s %p is likely %p', (type, text, to) => {
  expect(meantBy(type, text, TODAY)).toEqual({ to, certain: false });
});

test.each([
  ['nimi@example.org.', 'nimi@example.org'],
  ['Nimi Niminen <nimi@example.org>', 'nimi@example.org'],
  ['<nimi@example.org>;', 'nimi@example.org'],
])('the only address in %p is %p', (text, to) => {
  expect(meantBy('email', text, TODAY)).toEqual({ to, certain: true });
});

test.each([
  ['11.2020', '2020-11'],
  ['2020/11', '2020-11'],
  ['202011', '2020-11'],
  ['marraskuun 2020', '2020-11'],
  ['Marras 2020', '2020-11'],
  ['44166', '2020-12'],
])('the month %p is %p', (text, to) => {
  expect(meantBy('month', text, TODAY)).toEqual({ to, certain: true });
});

test.each<[ColumnType, string]>([
  ['day', 'heinäkuu 2020'],
  ['day', '31.6.2020'],
  ['day', '1.7.2020–31.12.2021'],
  ['day', '31.6.'],
  ['day', '1.13.'],
  ['day', 'viikko 27'],
  ['money', '10 000–20 000'],
  ['money', '12500,5,0'],
  ['money', 'ei tiedossa'],
  ['money', '5000+alv'],
  ['money', '-'],
  ['money', '5 $'],
  ['percent', '50-60'],
  ['percent', 'puolet'],
  ['number', 'viisi'],
  ['email', 'a@example.org, b@example.org'],
  ['email', 'Nimi Niminen'],
  ['url', 'tulossa'],
  ['url', 'ks. liite'],
  ['month', 'marras-joulukuu 2020'],
  ['month', '4416-06'],
  ['month', '11'],
  ['month', '13/2020'],
  ['text', '1.7.2020.'],
])('%s %p is for the person to say', (type, text) => {
  expect(meantBy(type, text, TODAY)).toBeNull();
});

test('whatever is meant can be read in its column, and nothing throws', () => {
  const pieces = fc.constantFrom(
    ...[
      '1',
      '7',
      '12',
      '2020',
      '30',
      '.',
      ',',
      '/',
      '-',
      ' ',
      '€',
      't',
      'k',
      'noin ',
      '%',
      '@',
      'example.org',
    ],
    ...['heinäkuuta', 'kpl', '<', '>', 'www.', 'klo '],
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 8 }).map((parts) => parts.join('')),
    fc.string({ unit: anyCodePoint, maxLength: 30 }),
  );
  const ofEachType = [
    ...[columns.day('A'), columns.money('A'), columns.percent('A'), columns.number('A')],
    ...[columns.email('A'), columns.url('A'), columns.month('A')],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...ofEachType), text, (column, written) => {
      const meant = meantBy(column.type, written, TODAY);
      if (meant !== null) expect(readCell(meant.to, column, 1, false)).toHaveProperty('state', 'value');
    }),
    { numRuns: 500 },
  );
});
