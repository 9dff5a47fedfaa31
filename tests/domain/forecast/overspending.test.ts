// Actuals over a budget: nothing, an overrun to the cent, or a slip of the hand.
import fc from 'fast-check';
import { amountsOf, overspendingOf } from '../../../src/domain/forecast/overspending';
import { contextOf } from '../../support/rule-tables';

const { settings } = contextOf({});

test.each([
  [1000, 1000, null],
  [1000, 0, null],
  [-1, 5, null],
  [0, 0, null],
  [1000, 1000.1, { kind: 'over', over: 0.1, share: 0 }],
  [1000, 1100, { kind: 'over', over: 100, share: 10 }],
  [3, 4, { kind: 'over', over: 1, share: 33.3 }],
  [0, 7, { kind: 'over', over: 7, share: null }],
  [1000, 10_000, { kind: 'slip', times: 10 }],
])('a budget of %p with %p used', (budjetti, toteuma, found) => {
  expect(overspendingOf({ budjetti, toteuma }, settings)).toEqual(found);
});

test('an allowed overrun is none, a cent more is all of it', () => {
  const allowed = { ...settings, budjetinYlitysProsenttia: 5 };
  expect(overspendingOf({ budjetti: 1000, toteuma: 1050 }, allowed)).toBeNull();
  expect(overspendingOf({ budjetti: 1000, toteuma: 1050.01 }, allowed)).toEqual({
    ...{ kind: 'over', over: 50.01, share: 5 },
  });
});

test('property: whatever is over a budget is told of', () => {
  const cents = fc.integer({ min: 0, max: 1e10 }).map((amount) => amount / 100);
  fc.assert(
    fc.property(cents, cents, (budjetti, toteuma) => {
      const found = overspendingOf({ budjetti, toteuma }, settings);
      expect(found !== null).toBe(toteuma > budjetti);
    }),
  );
});

test('the amounts of a row; null where one is missing or unreadable', () => {
  const rows = (...Osahankkeet: readonly Record<string, string | number>[]) =>
    contextOf({ Osahankkeet }).portfolio.osahankkeet.map(({ row }) => amountsOf(row));
  expect(
    rows(
      { 'Budjetti €': 10, 'Toteuma €': '12,50 €' },
      { 'Budjetti €': 10 },
      { 'Budjetti €': 'paljon', 'Toteuma €': 1 },
    ),
  ).toEqual([{ budjetti: 10, toteuma: 12.5 }, null, null]);
});
