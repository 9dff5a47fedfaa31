// Long tables: what is shown and what is gathered make the whole, and a lone last one keeps its line.
import { cutTable, LONGEST_TABLE } from '../../../../src/domain/report/koontiraportti/longest';

const items = (count: number) => Array.from({ length: count }, (_, at) => at);

test.each([
  [0, 0],
  [LONGEST_TABLE, 0],
  [LONGEST_TABLE + 1, 0],
  [LONGEST_TABLE + 2, 2],
  [5000, 4900],
])('of %i, %i are gathered', (count, gathered) => {
  const { shown, rest } = cutTable(items(count));
  expect(rest).toHaveLength(gathered);
  expect([...shown, ...rest]).toEqual(items(count));
});
