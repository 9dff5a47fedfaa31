// Arbitrary sheet cells for property tests: what a sheet may hold, with everything that breaks readers.
import fc from 'fast-check';
import { addDays } from '../../src/domain/day/day';
import type { RawCell } from '../../src/domain/workbook/raw';
import { anyCodePoint } from './any-code-point';

/** The most characters that a cell of a sheet can hold. */
export const LONGEST_CELL = 50_000;

const nasty = fc.constantFrom(
  '#N/A',
  '#REF!',
  '=IMPORTXML("https://example.org";"//a")',
  '<script>alert(1)</script>',
  '&lt;b&gt;',
  '👩‍⚕️🇫🇮',
  '\u202eאבג\u2069',
  'שלום עולם',
  'مرحبا',
  '\u0000\u0007\u001b[31m',
  '\ud800',
  '\udfff',
  '\ufeff\u200b',
  '__proto__',
  'constructor',
  '-',
  "'",
  '1,5 €',
  '50 %',
  '31.2.2020',
  'Vihreä',
  'RH-01',
  'x'.repeat(LONGEST_CELL),
  ' '.repeat(LONGEST_CELL - 1).concat('x'),
  '('.repeat(LONGEST_CELL),
);

export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    nasty,
    fc.string({ unit: anyCodePoint, maxLength: 40 }),
    fc.string({ maxLength: 12 }),
    fc.constant(''),
  );

export const anyRawCell = (): fc.Arbitrary<RawCell> =>
  fc.oneof(
    { weight: 6, arbitrary: anyText() },
    { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })) },
    { weight: 1, arbitrary: fc.boolean() },
    {
      weight: 1,
      arbitrary: fc.record({
        day: fc.integer({ min: 0, max: 109_000 }).map((count) => addDays('1900-01-01', count)),
        minutes: fc.integer({ min: 0, max: 1439 }),
      }),
    },
  );
