// What is the same to a person: case, spaces, dashes, diacritics, and a slip or two of the hand.
import fc from 'fast-check';
import { fold, foldSpaces, nearest } from '../../../src/domain/workbook/likeness';

test.each([
  ['  Sote\u00a0\u2009ICT ', 'sote ict'],
  ['Sote\u2013ICT', 'sote-ict'],
  ['Sote\u2011ICT', 'sote-ict'],
  ['Sote\u2212ICT', 'sote-ict'],
  ['Pohjoi\u00adsen', 'pohjoisen'],
  ['\u200bPohjoi\u200bsen\ufeff', 'pohjoisen'],
  ['Ka\u0308ytto\u0308', 'käyttö'],
  ['rivi\nvaihto\tja\r\nsarkain', 'rivi vaihto ja sarkain'],
])('foldSpaces(%j) is %j', (text, expected) => {
  expect(foldSpaces(text)).toBe(expected);
});

test.each([
  ['ÄÅÖ', 'aao'],
  ['Työvuorosuunnittelu', 'tyovuorosuunnittelu'],
  ['Café Ü', 'cafe u'],
])('fold(%j) is %j', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(foldSpaces(foldSpaces(text))).toBe(foldSpaces(text));
    }),
  );
});

const STATES = ['Suunnitteilla', 'Tarjouspyyntö', 'Tarjousvertailu', 'Sopimus', 'Toimitus', 'Valmis'];

test.each([
  ['Sopimuss', 'Sopimus'],
  ['sopmus', 'Sopimus'],
  ['Tarjouspyynto', 'Tarjouspyyntö'],
  ['tarjous pyyntö', 'Tarjouspyyntö'],
  ['Valmsi', 'Valmis'],
])('%j means %j', (text, expected) => {
  expect(nearest(text, STATES)).toBe(expected);
});

test.each(['', 'va', 'Sopimuksen', 'Tarjous', 'Kilpailutus', 'x'.repeat(81)])(
  '%j means none of them',
  (text) => {
    expect(nearest(text, STATES)).toBeUndefined();
  },
);

test('a word as near to two candidates means neither', () => {
  expect(nearest('Tarjouspyynt', ['Tarjouspyyntö', 'Tarjouspyyntä'])).toBeUndefined();
  expect(nearest('koti', ['kota', 'koto'])).toBeUndefined();
});

test('a short word allows one slip only', () => {
  expect(nearest('muuu', ['Muu'])).toBe('Muu');
  expect(nearest('muuuu', ['Muu'])).toBeUndefined();
});
