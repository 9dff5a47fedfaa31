// The small rules that every part of the Doc emulation shares.
import { columnWidths, docText, type Table, textWidth } from '../../../local/model/google-doc';

const table = (widths: (number | undefined)[]): Table => ({ kind: 'table', rows: [], columnWidths: widths });

test('columns without a width share what the others leave', () => {
  expect(columnWidths(table([undefined, undefined, undefined]), 450)).toEqual([150, 150, 150]);
  expect(columnWidths(table([100, undefined, undefined]), 450)).toEqual([100, 175, 175]);
  expect(columnWidths(table([100, 200]), 450)).toEqual([100, 200]);
  expect(columnWidths(table([460, undefined]), 450)).toEqual([460, 18]);
});

test('the text stands between the margins', () => {
  const margins = { top: 72, bottom: 72, left: 60, right: 70 };
  expect(textWidth({ pageSize: { width: 595.3, height: 841.9 }, margins })).toBeCloseTo(465.3);
});

test('docText drops control and private-use characters, keeps tab, newline, vertical tab and emoji', () => {
  expect(docText('a\u0000\u0008\t\n\u000b\u000c\u001f\ue000\uf8ffä🟢')).toBe('a\t\n\u000bä🟢');
});
