// Charset of uploaded HTML.
import { decodeHtml } from '../../../local/html-import/charset';

const utf8 = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));

test.each([
  ['<meta charset="utf-8"><p>ä €</p>', '<meta charset="utf-8"><p>ä €</p>'],
  [
    '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><p>ä</p>',
    '<meta http-equiv="Content-Type" content="text/html; charset=UTF-8"><p>ä</p>',
  ],
  ['<p>ä</p>', '<p>Ã¤</p>'],
  ['<p>&#228;</p>', '<p>&#228;</p>'],
  ['<meta charset="olematon"><p>ä</p>', '<meta charset="olematon"><p>Ã¤</p>'],
  ['\ufeff<p>ä</p>', '<p>ä</p>'],
])('%s arrives as %s', (sent, arrived) => {
  expect(decodeHtml(utf8(sent))).toBe(arrived);
});

test('a declaration after the first 1,024 bytes is too late', () => {
  expect(decodeHtml(utf8(`<!--${'x'.repeat(1100)}--><meta charset="utf-8">ä`))).toContain('Ã¤');
});
