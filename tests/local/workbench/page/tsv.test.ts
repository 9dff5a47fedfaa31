// The clipboard's blocks: read as Sheets and Excel write them, and every block comes back as it was.
import fc from 'fast-check';
import { parseTsv, writeTsv } from '../../../../local/workbench/page/tsv';

test.each([
  [
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'a\tb\r\nc\td\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['yksi', [['yksi']]],
  ['', [['']]],
  ['a\n\nb\n', [['a'], [''], ['b']]],
  [
    'a\tb\nc',
    [
      ['a', 'b'],
      ['c', ''],
    ],
  ],
  ['"rivi 1\nrivi 2"\tb', [['rivi 1\nrivi 2', 'b']]],
  ['"sanoi ""ei"""', [['sanoi "ei"']]],
  ['"kesken\tb', [['"kesken', 'b']]],
  ['5" putki\tb', [['5" putki', 'b']]],
  ['"a" b\tc', [['"a" b', 'c']]],
])('%j', (text, rows) => {
  expect(parseTsv(text)).toEqual(rows);
});

test('any block comes back, but for the kind of line ends', () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom('"', '""', '\t', '\n', 'a\n"b"\tc', '"x', 'ä'));
  const block = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    );
  fc.assert(
    fc.property(block, (written) => {
      const plain = written.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
      // A single empty last cell and "no last row" are the same text.
      fc.pre(plain.length === 1 || plain.at(-1)?.join('') !== '' || (plain.at(-1)?.length ?? 0) > 1);
      expect(parseTsv(writeTsv(plain))).toEqual(plain);
    }),
  );
});
