// Colours, weights, number formats, wrapping, alignment.
import { aSheet } from '../../support/a-sheet';

test('defaults', () => {
  const { range } = aSheet();
  expect([
    range('A1').getBackground(),
    range('A1').getFontColor(),
    range('A1').getFontWeight(),
    range('A1').getNumberFormat(),
    range('A1').getWrap(),
    range('A1').getHorizontalAlignment(),
    range('A1').getVerticalAlignment(),
  ]).toEqual(['#ffffff', '#000000', 'normal', '0.###############', false, 'general', 'bottom']);
});

test('colours: names, short hex, capitals; unknown ones are ignored silently (§8.3 no. 21)', () => {
  const { range } = aSheet();
  range('A1:D1').setBackgrounds([['red', '#ABC', '#FF8800', 'foo']]);
  expect(range('A1:D1').getBackgrounds()).toEqual([['#ff0000', '#aabbcc', '#ff8800', '#ffffff']]);
  range('A1').setBackground('foo');
  expect(range('A1').getBackground()).toBe('#ff0000');
  range('A1:B1').setBackground(null);
  expect(range('A1:B1').getBackgrounds()).toEqual([['#ffffff', '#ffffff']]);
});

test('the looks stay where the value changes, and go with clearFormat', () => {
  const { range, model } = aSheet();
  range('A1').setFontColor('blue').setFontWeight('bold').setWrap(true).setHorizontalAlignment('right');
  range('A1').setVerticalAlignment('top').setValue('a').setValue('b');
  expect(model.cell(1, 1)).toEqual({
    value: 'b',
    fontColor: '#0000ff',
    fontWeight: 'bold',
    wrap: true,
    horizontalAlignment: 'right',
    verticalAlignment: 'top',
  });
  range('A1').clearFormat();
  expect(model.cell(1, 1)).toEqual({ value: 'b' });
});

test('a cell with nothing left on it is forgotten', () => {
  const { range, model } = aSheet();
  range('A1').setBackground('red').setBackground(null);
  expect(model.rows[0]?.size).toBe(0);
});

test('number formats: null fails (§8.3 no. 22), General is automatic', () => {
  const { range } = aSheet();
  const loose = range('A1') as unknown as { setNumberFormat(format: unknown): void };
  expect(() => loose.setNumberFormat(null)).toThrow(
    "The parameters (null) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
  );
  range('A1:B1').setNumberFormats([['0 %', 'General']]);
  expect(range('A1:B1').getNumberFormats()).toEqual([['0 %', '0.###############']]);
  expect(() => range('A1:B1').setFontColors([['red']])).toThrow('The data has 1 but the range has 2.');
});
