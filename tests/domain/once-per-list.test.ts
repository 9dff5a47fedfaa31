// An index is made once for a list, and anew for another.
import { oncePerList } from '../../src/domain/once-per-list';

test('once for each list, also where what is made is undefined', () => {
  let made = 0;
  const size = oncePerList((list: readonly number[]) => {
    made++;
    return list.length === 0 ? undefined : list.length;
  });
  const [one, other, empty] = [[1, 2], [1, 2], []];
  expect([size(one), size(one), size(other), size(empty), size(empty)]).toEqual([
    2,
    2,
    2,
    undefined,
    undefined,
  ]);
  expect(made).toBe(3);
});
