// Word patterns: each kind matches what it should, and the index agrees with matching one pattern at a time.
import fc from 'fast-check';
import { indexOf } from '../../../src/domain/signals/word-index';

const found = (patterns: readonly string[], word: string): string[] =>
  [...indexOf(patterns).matches(word)].sort();

test.each<readonly [string, readonly string[]]>([
  ['viive', ['*viive', 'viive', 'viive*']],
  ['viiveen', ['viive*']],
  ['rekrytointiviive', ['*viive']],
  ['aikatauluongelmat', ['*ongelm*']],
  ['ongelma', ['*ongelm*']],
  ['viipymättä', []],
  ['', []],
])('%s', (word, expected) => {
  expect(found(['viive', 'viive*', '*viive', '*ongelm*'], word)).toEqual(expected);
});

test.each<readonly [string, readonly string[]]>([
  ['myohassa', ['myöhässä']],
  ['saatukaan', ['saatu']],
  ['edelleenkään', ['edelleen*']],
  // "mukaan" is no "mu" with something hanging on it, nor "työ" a short word without dots.
  ['mukaan', []],
  ['paikkaan', []],
])('in a hurry, or with a clitic: %s', (word, expected) => {
  expect(found(['myöhässä', 'saatu', 'edelleen*', 'muk', 'paik'], word)).toEqual(expected);
});

test('asks for the right spelling only where no beginning is known', () => {
  const asked: string[] = [];
  const index = indexOf(['viiväst*', '*nyt'], (word) => {
    asked.push(word);
    return word === 'vivästynyt' ? 'viivästynyt' : null;
  });
  expect([...index.matches('vivästynyt')].sort()).toEqual(['*nyt', 'viiväst*']);
  expect([...index.matches('viivästynyt')].sort()).toEqual(['*nyt', 'viiväst*']);
  expect(asked).toEqual(['vivästynyt']);
});

test('agrees with one pattern at a time', () => {
  const stem = fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), minLength: 1, maxLength: 3 });
  const pattern = fc.tuple(stem, fc.constantFrom('', 'start', 'end', 'both')).map(([text, kind]) => {
    const before = kind === 'end' || kind === 'both' ? '*' : '';
    return `${before}${text}${kind === 'start' || kind === 'both' ? '*' : ''}`;
  });
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ä'), maxLength: 8 });
  fc.assert(
    fc.property(fc.uniqueArray(pattern, { maxLength: 12 }), word, (patterns, text) => {
      const suits = (one: string) => new RegExp(`^${one.replace(/^\*|\*$/g, '[abä]*')}$`).test(text);
      const plain = patterns.filter((one) => {
        const isLong = one.replace(/\*/g, '').length >= 3;
        return suits(one) || (isLong && suits(one.replace(/ä/g, 'a')));
      });
      expect(found(patterns, text)).toEqual([...plain].sort());
    }),
  );
});
