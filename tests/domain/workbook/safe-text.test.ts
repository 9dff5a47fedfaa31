// Text for our own tabs: it never begins as a formula does, and reads back as it was.
import fc from 'fast-check';
import { safeText, unsafeText } from '../../../src/domain/workbook/safe-text';
import { anyCodePoint } from '../../support/any-code-point';

const anyText = fc
  .tuple(
    fc.constantFrom('', '=', '+', '-', '@', "'", '\t', '\n', '\r', '\u200b', '\u200b='),
    fc.string({ unit: anyCodePoint }),
  )
  .map(([first, rest]) => first + rest);

test('whatever is written never begins like a formula, a number’s sign or an apostrophe', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(safeText(text)).not.toMatch(/^[=+\-@'\t\r\n]/);
    }),
  );
});

test('whatever is written reads back the same', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(unsafeText(safeText(text))).toBe(text);
    }),
  );
});

test('harmless text is written as it is', () => {
  for (const text of ['', 'POPsote', '1=1', 'a@example.org', ' =1']) expect(safeText(text)).toBe(text);
});
