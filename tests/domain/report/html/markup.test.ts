// Text becomes markup in one place only: escaped, ASCII, and without what a document can't hold.
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { escapeText, Markup } from '../../../../src/domain/report/html/markup';
import { anyCodePoint } from '../../../support/any-code-point';
import { cleaned, textOf } from '../../../support/html-text';

test.each([
  ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
  ['&amp;', '&amp;amp;'],
  ['äö€', '&#228;&#246;&#8364;'],
  ['🇫🇮', '&#127467;&#127470;'],
  ['a\u00a0b', 'a&#160;b'],
  ['a\tb\nc', 'a\tb\nc'],
  ['\u0000\u0007\u001b\u007f\u0085x', 'x'],
  ['\u202eevil\u202c \u2066x\u2069 \u200e\u200f', 'evil x '],
  ['שלום', '&#1513;&#1500;&#1493;&#1501;'],
  ['\ud800', '&#65533;'],
  ['a\udfffb', 'a&#65533;b'],
  ['\uffff\ufffe', ''],
  ['~', '~'],
])('%j is written %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

test('any text comes back from a parser as the cleaned text, and is ASCII on the way', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint }), (text) => {
      const written = escapeText(text);
      expect(written).toMatch(/^[\t\n\r -~]*$/);
      expect(textOf(parseFragment(`<p>${written}</p>`))).toBe(cleaned(text));
    }),
  );
});

test('any text in an attribute stays in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint }), (text) => {
      const fragment = parseFragment(Markup.element('td', { class: text }, ['x']).html.replace(/td/g, 'i'));
      const [only] = fragment.childNodes;
      expect(fragment.childNodes).toHaveLength(1);
      expect(only).toMatchObject({
        nodeName: 'i',
        attrs: [{ name: 'class', value: cleaned(text.replace(/td/g, 'i')) }],
      });
    }),
  );
});

test('line breaks of every kind become br, and an attribute without a value is not written', () => {
  expect(Markup.lines('a\r\nb\rc\n<d>').html).toBe('a<br>b<br>c<br>&lt;d&gt;');
  expect(Markup.element('td', { width: 5, class: undefined }, []).html).toBe('<td width="5"></td>');
  expect(Markup.element('br', {}, []).html).toBe('<br>');
});
