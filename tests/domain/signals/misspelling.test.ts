// One slip of the keyboard in a word that matters; two slips and other words are left alone.
import fc from 'fast-check';
import { finnish } from '../../../src/domain/signals/fi/index';
import { mendOf } from '../../../src/domain/signals/misspelling';

const mend = mendOf(['viivästy', 'rekrytoin', 'lyhyt']);

test.each<readonly [string, string]>([
  ['viivstynyt', 'a letter lost'],
  ['viivvästynyt', 'a letter doubled'],
  ['viivöstynyt', 'a letter changed'],
  ['viivsätynyt', 'letters swapped'],
])('%s: %s', (word) => {
  expect(mend(word)).toMatch(/^viivästy.*nyt$/);
});

test.each([
  ['viivästynyt', 'right as it stands'],
  ['vivstynyt', 'two slips'],
  ['lyhyr', 'a short stem'],
  ['viikko', 'another word'],
  ['', 'nothing'],
])('%j is left alone: %s', (word) => {
  expect(mend(word)).toBeNull();
});

test('any lost letter of any Finnish stem is mended to a stem, and the ending is kept', () => {
  const stems = finnish().spellings.filter((stem) => stem.length >= 7);
  const all = mendOf(stems);
  fc.assert(
    fc.property(fc.constantFrom(...stems), fc.nat(), (stem, at) => {
      const place = 2 + (at % (stem.length - 3));
      const slip = `${stem.slice(0, place)}${stem.slice(place + 1)}xxxx`;
      const meant = all(slip);
      // A double letter less may be right as it stands for another stem of the list.
      const isRight = stems.some((other) => slip.startsWith(other));
      expect(isRight || (meant !== null && stems.some((other) => meant.startsWith(other)))).toBe(true);
      if (meant !== null) expect(meant.endsWith('xxxx')).toBe(true);
    }),
    { numRuns: 60 },
  );
});
