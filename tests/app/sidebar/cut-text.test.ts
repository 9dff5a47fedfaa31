// Texts made fit for a list: bounded, whole characters, and no power over the direction of other words.
import fc from 'fast-check';
import { cutText } from '../../../src/app/sidebar/cut-text';

test('short texts stay as they are, long ones end in …', () => {
  expect(cutText('Alkaa', 5)).toBe('Alkaa');
  expect(cutText('Päättyy', 5)).toBe('Päät…');
});

test('a pair that makes one character is not cut in two', () => {
  expect(cutText('abc😀def', 5)).toBe('abc…');
});

test('marks that turn the direction are shown, not obeyed', () => {
  expect(cutText('a\u202eb\u2066c', 9)).toBe('a\ufffdb\ufffdc');
});

test('cutting is bounded, and cutting again changes nothing', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.integer({ min: 1, max: 40 }),
      (text, longest) => {
        const cut = cutText(text, longest);
        expect(cut.length).toBeLessThanOrEqual(longest);
        expect(cutText(cut, longest)).toBe(cut);
      },
    ),
  );
});
