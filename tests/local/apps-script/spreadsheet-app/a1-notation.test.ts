// A1 notation in all its shapes.
import fc from 'fast-check';
import { parseA1, splitTab } from '../../../../local/apps-script/spreadsheet-app/a1-notation';
import { toA1 } from '../../../../local/model/rectangle';

test.each([
  ['B2', { row: 2, column: 2, rows: 1, columns: 1 }],
  ['a1:C3', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['C3:A1', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['$A$1:$C$3', { row: 1, column: 1, rows: 3, columns: 3 }],
  ['A:A', { row: 1, column: 1, rows: 100, columns: 1 }],
  ['B2:D', { row: 2, column: 2, rows: 99, columns: 3 }],
  ['2:3', { row: 2, column: 1, rows: 2, columns: 26 }],
])('%s', (text, area) => {
  expect(parseA1(text, 100, 26)).toEqual(area);
});

test.each(['', 'A', '1', 'A1:', ':B2', 'A:3', 'A1:B2:C3', 'nimi', 'A1;B2'])('"%s" is none', (text) => {
  expect(parseA1(text, 100, 26)).toBeUndefined();
});

test('what toA1 writes is read back', () => {
  const size = fc.integer({ min: 1, max: 700 });
  fc.assert(
    fc.property(size, size, size, size, (row, column, rows, columns) => {
      const area = { row, column, rows, columns };
      expect(parseA1(toA1(area), 2000, 2000)).toEqual(area);
    }),
    { seed: 1 },
  );
});

test.each([
  ['Oma!A1', 'Oma', 'A1'],
  ["'Oma tab'!A1:B2", 'Oma tab', 'A1:B2'],
  ["'Ed''s!'!A1", "Ed's!", 'A1'],
  ["'Oma tab'", 'Oma tab', undefined],
  ['A1', undefined, 'A1'],
])('%s splits', (text, tab, cells) => {
  expect(splitTab(text)).toEqual({ tab, cells });
});
