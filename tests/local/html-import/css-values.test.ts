// CSS values as the import reads them.
import { toBold, toBorder, toColor, toFont, toPoints } from '../../../local/html-import/css-values';

test.each([
  ['12pt', 12],
  ['12px', 9],
  ['1in', 72],
  ['2.54cm', 72],
  ['1.5em', 15],
  ['150%', 15],
  ['0', 0],
  ['12', undefined],
  ['auto', undefined],
])('length %s is %s points', (css, points) => {
  expect(toPoints(css, 10)).toEqual(points === undefined ? undefined : expect.closeTo(points));
});

test.each([
  ['#ABCDEF', '#abcdef'],
  ['#f0a', '#ff00aa'],
  ['rgb(1, 2, 255)', '#0102ff'],
  ['rgba(1,2,3,0)', undefined],
  ['Red', '#ff0000'],
  ['transparent', undefined],
  ['javascript', undefined],
])('colour %s is %s', (css, color) => {
  expect(toColor(css)).toBe(color);
});

test.each([
  ['Georgia, serif', 'Geo'],
  ['"Times New Roman"', 'Tim'],
  ['Georgia', 'Georgia'],
])('font %s arrives as %s', (css, font) => {
  expect(toFont(css)).toBe(font);
});

test.each([
  ['600', true],
  ['bold', true],
  ['500', false],
  ['normal', false],
  ['inherit', undefined],
])('weight %s is bold: %s', (css, bold) => {
  expect(toBold(css)).toBe(bold);
});

test.each([
  ['1px solid #ccc', { width: 0.75, color: '#cccccc' }],
  ['solid', { width: 2.25, color: '#000000' }],
  ['2pt dashed rgb(1, 2, 3)', { width: 2, color: '#010203' }],
  ['none', { width: 0, color: '#000000' }],
  ['1px #ccc', undefined],
])('border %s', (css, border) => {
  expect(toBorder(css)).toEqual(border);
});
