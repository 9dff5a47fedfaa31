// Own finished work as a reference class: its quantiles by hand, and steps stretched to them.
import fc from 'fast-check';
import { referenceClass, scaleSteps } from '../../../src/domain/forecast/reference-class';

test.each<[readonly number[], number, number]>([
  // Of 8: the 4th (half) and the 7th (0.8 × 8 = 6.4).
  [[90, 60, 70, 120, 80, 65, 75, 100], 75, 100],
  // Of 10: the 5th and the 8th.
  [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 50, 80],
  [[5, 5, 5, 5, 5, 5, 5, 5], 5, 5],
])('%j: half took at most %d days, four of five at most %d', (durations, p50, p80) => {
  expect(referenceClass(durations, {})).toEqual({ count: durations.length, p50, p80 });
});

test('seven are too few, unless the setting says otherwise', () => {
  const seven = [1, 2, 3, 4, 5, 6, 7];
  expect(referenceClass(seven, {})).toBeNull();
  expect(referenceClass([], { 'Oma vertailuaineisto vähintään': 0 })).toBeNull();
  expect(referenceClass(seven, { 'Oma vertailuaineisto vähintään': 5 })).toEqual({
    count: 7,
    p50: 4,
    p80: 6,
  });
});

test('the quantile is a duration that has been, and at least its share is no longer', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 8, maxLength: 60 }), (durations) => {
      const found = referenceClass(durations, {});
      for (const [quantile, share] of [
        [found?.p50 ?? -1, 0.5],
        [found?.p80 ?? -1, 0.8],
      ] as const) {
        expect(durations).toContain(quantile);
        const within = durations.filter((one) => one <= quantile).length;
        const shorter = durations.filter((one) => one < quantile).length;
        expect(within >= share * durations.length - 1e-9).toBe(true);
        expect(shorter < share * durations.length).toBe(true);
      }
    }),
  );
});

test.each<[readonly number[], number, readonly number[]]>([
  [[21, 14, 7, 30], 144, [42, 28, 14, 60]],
  [[21, 14, 7, 30], 36, [11, 7, 3, 15]],
  [[0, 0], 10, [5, 5]],
  [[3, 4], 0, [0, 0]],
])('%j to %d: %j', (days, total, scaled) => {
  expect(scaleSteps(days, total)).toEqual(scaled);
});

test('scaled steps sum to the total, none below nought', () => {
  const days = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 700 }), (steps, total) => {
      const scaled = scaleSteps(steps, total);
      expect(scaled.reduce((sum, one) => sum + one, 0)).toBe(total);
      expect(scaled.every((one) => one >= 0)).toBe(true);
    }),
  );
});
