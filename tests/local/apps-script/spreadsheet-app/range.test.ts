// Clearing, merging, sorting, copying, filtering.
import { aSheet } from '../../support/a-sheet';

test('clear by parts', () => {
  const { range } = aSheet();
  const full = () => range('A1').setValue('a').setBackground('red').setNote('n');
  full().clear({ contentsOnly: true });
  expect([range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()]).toEqual([
    '',
    '#ff0000',
    'n',
  ]);
  full().clear({ formatOnly: true });
  expect([range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()]).toEqual([
    'a',
    '#ffffff',
    'n',
  ]);
  full().clear({ commentsOnly: true });
  expect([range('A1').getValue(), range('A1').getBackground(), range('A1').getNote()]).toEqual([
    'a',
    '#ff0000',
    '',
  ]);
});

test('a whole sheet is cleared but for its notes', () => {
  const { sheet, range } = aSheet();
  range('A1:B2').setValue('a').setBackground('red').setNote('n');
  sheet.clear();
  expect(sheet.getLastRow()).toBe(0);
  expect([range('B2').getBackground(), range('B2').getNote()]).toEqual(['#ffffff', 'n']);
  sheet.clearNotes();
  expect(range('B2').getNote()).toBe('');
});

test('merging keeps the first value; half a merge is refused', () => {
  const { range } = aSheet();
  range('A1:B1')
    .setValues([['a', 'b']])
    .merge();
  expect(range('A1:B1').getValues()).toEqual([['a', '']]);
  expect([range('B1').isPartOfMerge(), range('C1').isPartOfMerge()]).toEqual([true, false]);
  expect(range('B1').getMergedRanges()[0]?.getA1Notation()).toBe('A1:B1');
  expect(() => range('B1:C1').merge()).toThrow('You must select all cells in a merged range');
  expect(() => range('B1').breakApart()).toThrow('You must select all cells in a merged range');
  expect(range('A1:C1').breakApart().isPartOfMerge()).toBe(false);
});

test('sorting: numbers, Finnish text, booleans, blanks last', () => {
  const { range } = aSheet();
  const words = [['Ö'], ['a'], ['Ä'], [''], [true], ['Z'], [2], ['Å'], [-1]];
  range('A1:A9').setValues(words).sort(1);
  expect(range('A1:A9').getValues().flat()).toEqual([-1, 2, 'a', 'Z', 'Å', 'Ä', 'Ö', true, '']);
  range('A1:A9').sort({ column: 1, ascending: false });
  expect(range('A1:A9').getValues().flat()).toEqual([true, 'Ö', 'Ä', 'Å', 'Z', 'a', 2, -1, '']);
});

test('sorting by two columns moves notes with their rows', () => {
  const { range } = aSheet();
  range('A1:B3').setValues([
    ['b', 1],
    ['a', 2],
    ['b', 0],
  ]);
  range('A2').setNote('a-rivi');
  range('A1:B3').sort([{ column: 1, ascending: false }, 2]);
  expect(range('A1:B3').getValues()).toEqual([
    ['b', 0],
    ['b', 1],
    ['a', 2],
  ]);
  expect(range('A3').getNote()).toBe('a-rivi');
});

test('sort’s text and the frozen header (§8.3 no. 15)', () => {
  const { range, sheet } = aSheet();
  expect(() => range('A1:C3').sort(7)).toThrow(
    "The column to sort by (7) is outside the range's columns (1-3).",
  );
  range('A1:A3').setValues([['otsikko'], ['b'], ['a']]);
  sheet.setFrozenRows(1).sort(1);
  expect(range('A1:A3').getValues().flat()).toEqual(['otsikko', 'a', 'b']);
  sheet.setFrozenRows(0).sort(1, false);
  expect(range('A1:A3').getValues().flat()).toEqual(['otsikko', 'b', 'a']);
});

test('copying: looks along, one cell fills many, formulas are not emulated', () => {
  const { range } = aSheet();
  range('A1').setValue('a').setBackground('red').copyTo(range('B1:C2'));
  expect(range('B1:C2').getValues()).toEqual([
    ['a', 'a'],
    ['a', 'a'],
  ]);
  expect(range('C2').getBackground()).toBe('#ff0000');
  range('D1').setValue('oma').setNote('n');
  range('A1').copyTo(range('D1'), { formatOnly: true });
  expect([range('D1').getValue(), range('D1').getBackground(), range('D1').getNote()]).toEqual([
    'oma',
    '#ff0000',
    'n',
  ]);
  range('A2').setFormula('=A1');
  expect(() => range('A2').copyTo(range('B5'))).toThrow('not emulated: Range.copyTo of formulas');
});

test('one filter per sheet (§8.3 no. 14)', () => {
  const { range, sheet } = aSheet();
  expect(sheet.getFilter()).toBeNull();
  range('A1:C9').createFilter();
  expect(range('Z9').getFilter()?.getRange().getA1Notation()).toBe('A1:C9');
  expect(() => range('A1').createFilter()).toThrow(
    "You can't create a filter in a sheet that already has a filter.",
  );
  sheet.getFilter()?.remove();
  expect(sheet.getFilter()).toBeNull();
});
