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

test('work that had ended unseen is in the main figure, and a warning of it a false alarm', () => {
  const settled = measured.of.filter((unit) => unit.settled);
  expect(settled.length).toBeGreaterThan(0);
  expect(measured.settled.rows).toBe(settled.length);
  expect(measured.units).toBe(measured.of.length);
  expect(measured.ours.all.warned - measured.unsettled.all.warned).toBe(measured.settled.warned);
  expect(settled.filter(({ late }) => late)).toEqual([]);
});

test('each rule has its own first warnings, over the late promises of its tab', () => {
  const kind = (name: string) => measured.byKind.find((one) => one.name === name)?.earliness.lateItems;
  for (const { name, earliness } of measured.byRule) {
    const tab = ['rekrytointi', 'hankinta'].find((one) => name.startsWith(one));
    expect(earliness.lateItems).toBe(tab === undefined ? measured.ours.earliness.lateItems : kind(tab));
    expect(earliness.warnedItems).toBeLessThanOrEqual(measured.ours.earliness.warnedItems);
  }
  expect(measured.byRule.some(({ earliness }) => earliness.quartiles !== null)).toBe(true);
});
