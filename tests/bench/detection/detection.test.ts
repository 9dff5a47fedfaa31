// Two seeds of the whole measurement: the rules must not fall below a floor, nor under what stands beside them.
import { detection } from '../../../bench/detection/detection';

const measured = detection(1, 2);
const of = (name: string) => measured.baselines.find((one) => one.name === name);

test('precision, recall and earliness stay above the floor', () => {
  const { all, earliness } = measured.ours;
  expect(all.precision).toBeGreaterThan(0.75);
  expect(all.recall).toBeGreaterThan(0.7);
  expect(earliness.quartiles?.[1]).toBeGreaterThanOrEqual(30);
});

test('at least 30 days ahead the rules are better than every baseline', () => {
  for (const { ahead } of measured.baselines) {
    expect(measured.ours.ahead.f1 ?? 0).toBeGreaterThan(ahead.f1 ?? 0);
  }
});

test('a target that has passed can’t warn before it passes, and a warning on every row finds all', () => {
  expect(of('tavoite ohitettu')?.all).toMatchObject({ warned: 0, precision: null });
  expect(of('varoitus aina')?.all).toMatchObject({ warned: measured.units, recall: 1 });
  expect(of('varoitus aina')?.all.precision).toBe(measured.late / measured.units);
});

test('the base rate is plausible', () => {
  const share = measured.late / measured.units;
  expect(share).toBeGreaterThan(0.35);
  expect(share).toBeLessThan(0.65);
});

test('every unit belongs to one kind and one way', () => {
  const warned = (list: typeof measured.byKind) => list.reduce((sum, { all }) => sum + all.warned, 0);
  expect(warned(measured.byKind)).toBe(measured.ours.all.warned);
  expect(warned(measured.byWay)).toBe(measured.ours.all.warned);
});
