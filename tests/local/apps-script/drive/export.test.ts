// Exports of a Google Doc as text: lists, tables, links and formatting in plain text and HTML.
import { exportHtml } from '../../../../local/apps-script/drive/export-html';
import { exportPlainText } from '../../../../local/apps-script/drive/export-plain-text';
import { importHtml } from '../../../../local/html-import/import-html';

test('plain text: numbers go on after a deeper level, which begins anew', () => {
  const html =
    '<ol start="0"><li>a<ol><li>b</li><li>c</li></ol></li><li>d<ol><li>e</li></ol></li></ol><ul><li>f<br>g</li></ul>';
  expect(exportPlainText(importHtml(html))).toBe(
    ['\ufeff0. a', '   1. b', '   2. c', '1. d', '   1. e', '* f', 'g'].join('\r\n'),
  );
});

test('plain text: a table row is a line, cells are parted by tabs', () => {
  const html =
    '<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr><tr><td>d</td><td></td></tr></table><p>e</p>';
  expect(exportPlainText(importHtml(html))).toBe('\ufeffa b\tc\r\nd\t\r\ne');
});

test('HTML: what was imported comes out so that importing it again gives the same content', () => {
  const html =
    '<h2>A &lt;&amp;</h2><p style="text-align:center"><b>b</b><a href="https://example.org/?a=1&amp;b=&quot;">c</a></p><hr>' +
    '<table><thead><tr><td colspan="2">d</td></tr></thead><tr><td>e<br>f</td><td>g</td></tr></table><p>h</p>';
  const once = importHtml(html);
  const again = importHtml(exportHtml(once, '</title>'));
  expect(again.body.map((block) => (block.kind === 'table' ? block.rows : block))).toEqual(
    once.body.map((block) => (block.kind === 'table' ? block.rows : block)),
  );
});
