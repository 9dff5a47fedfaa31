// The arithmetic of the windowed list: what is on screen is drawn, little else is, and the focus is never lost.
import fc from 'fast-check';
import { drawnItems, itemAt, offsetsOf } from '../../../sidebar/window/visible-range';

test('offsets add up the heights', () => {
  expect([...offsetsOf(3, (index) => (index + 1) * 10)]).toEqual([0, 10, 30, 60]);
  expect([...offsetsOf(0, () => 10)]).toEqual([0]);
});

test('the item at a distance, also before the first and beyond the last', () => {
  const offsets = offsetsOf(3, () => 10);
  expect([-5, 0, 9, 10, 29, 999].map((distance) => itemAt(offsets, distance))).toEqual([0, 0, 0, 1, 2, 2]);
});

test('an empty list draws nothing', () => {
  expect(
    drawnItems(
      offsetsOf(0, () => 10),
      { above: 0, height: 100 },
      null,
      10,
    ),
  ).toEqual([]);
});

const heights = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 200 });

test('whatever is on screen is drawn, in order, at most so many, with the focused one among them', () => {
  fc.assert(
    fc.property(
      heights,
      fc.integer({ min: -500, max: 40_000 }),
      fc.integer({ min: 1, max: 2000 }),
      fc.option(fc.nat(250)),
      fc.integer({ min: 2, max: 20 }),
      (sizes, above, height, pinned, most) => {
        const offsets = offsetsOf(sizes.length, (index) => sizes[index] ?? 0);
        const drawn = drawnItems(offsets, { above, height }, pinned, most);
        expect(drawn.length).toBeLessThanOrEqual(most);
        expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((index) => index >= 0 && index < sizes.length)).toBe(true);
        if (pinned !== null && pinned < sizes.length) expect(drawn).toContain(pinned);
        const onScreen = sizes.flatMap((size, index) => {
          const top = (offsets[index] ?? 0) - above;
          return top < height && top + size > 0 ? [index] : [];
        });
        // Where they all fit; the neighbours and the focused one take up to three places.
        if (onScreen.length <= most - 3) for (const index of onScreen) expect(drawn).toContain(index);
      },
    ),
  );
});

test('the neighbours are drawn too, so that Tab reaches them', () => {
  expect(
    drawnItems(
      offsetsOf(100, () => 100),
      { above: 1000, height: 200 },
      null,
      20,
    ),
  ).toEqual([...[9, 10, 11, 12, 13]]);
});
