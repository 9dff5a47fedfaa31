// A string unit for fast-check: any code point but lone surrogates, as its own `unit: 'binary'`, without its map of a million.
import fc from 'fast-check';

const SURROGATES_FROM = 0xd800;
const SURROGATES = 0x800;
const CODE_POINTS = 0x110000 - SURROGATES;

/**
 * For `fc.string({ unit: anyCodePoint })`. fast-check's own unit looks every character up in a map of all of them, which
 * each test file would build anew: a second of it.
 */
export const anyCodePoint: fc.Arbitrary<string> = fc
  .nat({ max: CODE_POINTS - 1 })
  .map(characterAt, indexOfCharacter);

function characterAt(index: number): string {
  return String.fromCodePoint(index < SURROGATES_FROM ? index : index + SURROGATES);
}

/** @throws Error where it is not one character of these: fast-check then takes another way to shrink */
function indexOfCharacter(text: unknown): number {
  const point = typeof text === 'string' ? text.codePointAt(0) : undefined;
  const index = point === undefined || point < SURROGATES_FROM ? point : point - SURROGATES;
  if (index === undefined || index < 0 || index >= CODE_POINTS || characterAt(index) !== text) {
    throw new Error('not one code point');
  }
  return index;
}
