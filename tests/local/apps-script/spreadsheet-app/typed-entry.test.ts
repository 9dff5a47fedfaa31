// Typed text: what holds for every string and every number.
import fc from 'fast-check';
import { displayValue } from '../../../../local/apps-script/spreadsheet-app/display-value';
import { sheetLocale } from '../../../../local/apps-script/spreadsheet-app/locale';
import { formatAfterTyping, typedEntry } from '../../../../local/apps-script/spreadsheet-app/typed-entry';

const FINNISH = sheetLocale('fi_FI');
const typed = (text: string, format?: string) => typedEntry(text, format, FINNISH, 2020);
const risky = fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@'0-9.,/:% €eE()klo]{0,12}$/));

test('an apostrophe or "@" keeps any text, letter by letter', () => {
  fc.assert(
    fc.property(risky, (text) => {
      expect(typed(`'${text}`)).toEqual({ value: text });
      if (!text.startsWith("'")) expect(typed(text, '@')).toEqual({ value: text });
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a number written the Finnish way is that number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }), (number) => {
      expect(typed(String(number).replace('.', ',')).value).toBeCloseTo(number, 9);
    }),
    { seed: 1 },
  );
});

test('a shown number or day can be typed back', () => {
  const cell = fc.oneof(
    fc.integer({ min: -1e9, max: 1e9 }).map((value) => ({ value, numberFormat: '#,##0' })),
    fc.integer({ min: 20_000, max: 60_000 }).map((value) => ({ value, numberFormat: 'd.m.yyyy' })),
    fc.integer({ min: 20_000, max: 60_000 }).map((value) => ({ value, numberFormat: 'd. mmmm yyyy' })),
    fc.integer({ min: 0, max: 500 }).map((whole) => ({ value: whole / 100, numberFormat: '0 %' })),
  );
  fc.assert(
    fc.property(cell, (shown) => {
      expect(typed(displayValue(shown, FINNISH)).value).toBeCloseTo(shown.value, 9);
    }),
    { seed: 1 },
  );
});

test('any text gives a value, and only "=" or "+" a formula', () => {
  fc.assert(
    fc.property(risky, (text) => {
      const { value, formula } = typed(text);
      if (formula !== undefined) expect(/^(=|\s*\+)/.test(text)).toBe(true);
      if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
    }),
    { seed: 1, numRuns: 1000 },
  );
});

test('a plus sign before anything but a number starts a formula', () => {
  expect(typed('+5')).toEqual({ value: 5 });
  expect(typed('+puhelin')).toEqual({ value: '', formula: '=+puhelin' });
});

test.each([
  [undefined, undefined, undefined],
  [undefined, 'd.m.yyyy', 'd.m.yyyy'],
  ['General', '0%', '0%'],
  ['yyyy-mm-dd', 'd.m.yyyy', 'yyyy-mm-dd'],
  ['0.00', 'd.m.yyyy', 'd.m.yyyy'],
  ['0.00', '0%', '0%'],
  ['0.0 %', '0%', '0.0 %'],
  ['d.m.yyyy', undefined, 'd.m.yyyy'],
])('a cell of format %s after typing %s: %s', (current, proposed, after) => {
  expect(formatAfterTyping(current, proposed)).toBe(after);
});
