// Rectangles after lines were inserted, deleted or moved: each cell lands where its line did.
import fc from 'fast-check';
import { moveInside, withoutSpan, withSpan } from '../../../local/model/line-shift';
import { intersect, type Rectangle, subtract } from '../../../local/model/rectangle';

const area = (row: number, rows: number): Rectangle => ({ row, column: 2, rows, columns: 3 });
const rowsOf = (areas: readonly Rectangle[]) =>
  areas.flatMap(({ row, rows }) => Array.from({ length: rows }, (_, i) => row + i)).sort((a, b) => a - b);
const small = fc.integer({ min: 1, max: 12 });

test('inserting: before, inside, at the edges, after', () => {
  expect(withSpan(area(3, 2), 'rows', { at: 3, count: 2 })).toEqual([area(5, 2)]);
  expect(withSpan(area(3, 2), 'rows', { at: 4, count: 2 })).toEqual([area(3, 4)]);
  expect(withSpan(area(3, 2), 'rows', { at: 5, count: 2 })).toEqual([area(3, 2)]);
  expect(withSpan(area(3, 2), 'rows', { at: 5, count: 2 }, 'before')).toEqual([area(3, 4)]);
  expect(withSpan(area(3, 2), 'rows', { at: 3, count: 2 }, 'after')).toEqual([area(3, 4)]);
  expect(withSpan(area(3, 2), 'columns', { at: 1, count: 1 })).toEqual([{ ...area(3, 2), column: 3 }]);
});

test('deleting keeps the lines that stay', () => {
  fc.assert(
    fc.property(small, small, small, small, (row, rows, at, count) => {
      const kept = rowsOf([area(row, rows)])
        .filter((line) => line < at || line >= at + count)
        .map((line) => (line < at ? line : line - count));
      expect(rowsOf(withoutSpan(area(row, rows), 'rows', { at, count }))).toEqual(kept);
    }),
    { seed: 1 },
  );
});

test('moving sends each line where a list would', () => {
  fc.assert(
    fc.property(
      small,
      small,
      small,
      small,
      fc.integer({ min: 1, max: 40 }),
      (row, rows, at, count, before) => {
        const lines = Array.from({ length: 40 }, (_, i) => i + 1);
        const moved = lines.slice(at - 1, at - 1 + count);
        const inside = before > at && before < at + count;
        const order = inside
          ? lines
          : [
              ...lines.slice(0, before - 1).filter((line) => !moved.includes(line)),
              ...moved,
              ...lines.slice(before - 1).filter((line) => !moved.includes(line)),
            ];
        const wanted = rowsOf([area(row, rows)]).map((line) => order.indexOf(line) + 1);
        expect(rowsOf(moveInside(area(row, rows), { at, count }, before))).toEqual(
          wanted.sort((a, b) => a - b),
        );
      },
    ),
    { seed: 1 },
  );
});

test('cutting a hole leaves every other cell exactly once', () => {
  const rectangle = fc.record({ row: small, column: small, rows: small, columns: small });
  const cells = ({ row, column, rows, columns }: Rectangle) =>
    Array.from(
      { length: rows * columns },
      (_, i) => `${row + Math.floor(i / columns)} ${column + (i % columns)}`,
    );
  fc.assert(
    fc.property(rectangle, rectangle, (whole, hole) => {
      const gone = intersect(whole, hole);
      const left = subtract(whole, hole).flatMap(cells);
      expect([...left, ...(gone ? cells(gone) : [])].sort()).toEqual(cells(whole).sort());
    }),
    { seed: 1 },
  );
});
