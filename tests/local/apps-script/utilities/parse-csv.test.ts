// Utilities.parseCsv: quotes, line ends, another delimiter.
import { parseCsv } from '../../../../local/apps-script/utilities/parse-csv';

test.each([
  [
    'a,b\nc,d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a,b\r\n"c, c","d ""q"""\r\n',
    [
      ['a', 'b'],
      ['c, c', 'd "q"'],
    ],
  ],
  ['"two\nlines",x', [['two\nlines', 'x']]],
  ['a,,', [['a', '', '']]],
  ['', []],
])('%j', (csv, rows) => {
  expect(parseCsv(csv)).toEqual(rows);
});

test('semicolons', () => {
  expect(parseCsv('a;"b;b"', ';')).toEqual([['a', 'b;b']]);
});
