// Raw cells: what is blank, what is a sheet error, and how each looks to a person.
import { isBlank, isRawDay, isSheetError, shownText } from '../../../src/domain/workbook/raw';

const DAY = { day: '2020-01-05', minutes: 0 };

test('blank is what a person sees nothing in', () => {
  for (const cell of ['', ' ', '\u00a0', '\n\t', '\u200b', '\ufeff', '\u2060'])
    expect(isBlank(cell)).toBe(true);
  for (const cell of ['0', '.', '\u200bx', 0, false, DAY]) expect(isBlank(cell)).toBe(false);
});

test('a sheet error is its whole text and nothing else', () => {
  for (const error of ['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!', '#ERROR!']) {
    expect(isSheetError(error)).toBe(true);
  }
  for (const cell of ['#N/A!', ' #N/A', '#1', '#viite', 'N/A', 0, DAY])
    expect(isSheetError(cell)).toBe(false);
});

test('only a date cell is a day', () => {
  expect(isRawDay(DAY)).toBe(true);
  for (const cell of ['2020-01-05', 44165, true]) expect(isRawDay(cell)).toBe(false);
});

test.each([
  [DAY, '5.1.2020'],
  [{ day: '2020-12-31', minutes: 9 * 60 + 5 }, '31.12.2020 9.05'],
  [12.5, '12,5'],
  [-0.25, '-0,25'],
  [100, '100'],
  [true, 'TOSI'],
  [false, 'EPÄTOSI'],
  [' a\nb ', ' a\nb '],
])('%j is shown as %j', (cell, shown) => {
  expect(shownText(cell)).toBe(shown);
});
