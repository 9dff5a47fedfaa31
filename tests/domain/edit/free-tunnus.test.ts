// The next free Tunnus: after the highest, as wide as the others, never one that stands in the tab.
import fc from 'fast-check';
import { freeTunnukset } from '../../../src/domain/edit/free-tunnus';

test.each([
  ['RH', [], ['RH-01', 'RH-02']],
  ['RH', ['RH-09', 'RH-03', ''], ['RH-10', 'RH-11']],
  ['REK', ['REK-099'], ['REK-100', 'REK-101']],
  ['REK', ['rek-7 ', 'RH-55', 'REK-x', 'REK-'], ['REK-08', 'REK-09']],
  ['HAN', ['HAN-99999999999999999999'], ['HAN-01', 'HAN-02']],
] as const)('%s after %j', (prefix, taken, free) => {
  expect(freeTunnukset(prefix, taken, 2)).toEqual(free);
});

test('no two alike, and none that is taken', () => {
  const anyTunnus = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.nat(200).map((n) => `RH-${n}`),
  );
  fc.assert(
    fc.property(fc.array(anyTunnus), fc.integer({ min: 1, max: 20 }), (taken, count) => {
      const free = freeTunnukset('RH', taken, count);
      expect(new Set([...free, ...taken]).size).toBe(free.length + new Set(taken).size);
    }),
    { numRuns: 200 },
  );
});
