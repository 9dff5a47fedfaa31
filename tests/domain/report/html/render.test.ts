// The rendered report has exactly our elements and the cleaned text, whatever people wrote.
import fc from 'fast-check';
import { parse } from 'parse5';
import type { DimensionLight } from '../../../../src/domain/findings/lights';
import { renderHtml } from '../../../../src/domain/report/html/render';
import {
  type Block,
  cell,
  heading,
  type Inline,
  list,
  paragraph,
  type ReportTree,
  type TableCell,
  table,
} from '../../../../src/domain/report/tree';
import { anyCodePoint } from '../../../support/any-code-point';
import { cleaned, type Element, elementsIn, shapeOf, textOf } from '../../../support/html-text';

const LIGHTS: readonly DimensionLight[] = ['Vihreä', 'Keltainen', 'Punainen', 'Harmaa', 'Ei arvioitavaa'];

const text = fc.oneof(
  fc.string({ unit: anyCodePoint, maxLength: 30 }),
  fc.constantFrom(
    '</td></tr></table><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    '</title></style><h1>x</h1>',
    '<!-- ',
    ']]>',
    '&lt;',
    '&#60;',
    '&#x3c;b&#x3e;',
    '&nbsp;',
    '\u0000<b>',
    '\ud83d',
    '\u202eאבג',
    '</body></html>',
    '\n',
    '\r\n\r',
    ' ',
  ),
);
const inline: fc.Arbitrary<Inline> = fc.record(
  { text, bold: fc.boolean(), muted: fc.boolean() },
  { requiredKeys: ['text'] },
);
const tableCell: fc.Arbitrary<TableCell> = fc.record(
  { content: fc.array(inline, { maxLength: 3 }), light: fc.constantFrom(...LIGHTS) },
  { requiredKeys: ['content'] },
);
const anyTable = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc
    .tuple(
      fc.array(text, { minLength: width, maxLength: width }),
      fc.array(fc.array(tableCell, { minLength: width, maxLength: width }), { maxLength: 3 }),
      fc.constantFrom('normal' as const, 'tight' as const),
    )
    .map(([headers, rows, density]) =>
      table(
        headers.map((header) => ({ header, width: 1 / headers.length })),
        rows,
        density,
      ),
    ),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc
    .tuple(fc.constantFrom(1 as const, 2 as const, 3 as const), text)
    .map(([level, title]) => heading(level, title)),
  fc.array(inline, { maxLength: 3 }).map((content) => paragraph(...content)),
  fc.array(text, { maxLength: 3 }).map((items) => list(items)),
  anyTable,
);
const anyTree: fc.Arbitrary<ReportTree> = fc.record({
  title: text,
  language: fc.constantFrom('fi', 'sv', 'en'),
  footer: text,
  blocks: fc.array(block, { maxLength: 5 }),
});

/** What the elements must be, written from the tree alone. */
function shapeOfTree({ blocks }: ReportTree): string {
  const breaks = (value: string) =>
    value
      .split(/\r\n|\r|\n/)
      .slice(1)
      .map(() => 'br');
  const wrap = (name: string, inside: readonly string[]) =>
    inside.length === 0 ? name : `${name}(${inside.join(' ')})`;
  const inlines = (content: readonly Inline[]) =>
    content.flatMap((one) => {
      if (one.muted) return [wrap('span', breaks(one.text))];
      return one.bold ? [wrap('b', breaks(one.text))] : breaks(one.text);
    });
  const shapes = blocks.map((one) => {
    if (one.block === 'heading') return `h${one.level}`;
    if (one.block === 'paragraph') return wrap('p', inlines(one.content));
    if (one.block === 'list')
      return wrap(
        'ul',
        one.items.map((item) => wrap('li', inlines(item))),
      );
    const head = wrap('thead', [
      wrap(
        'tr',
        one.columns.map(() => 'th'),
      ),
    ]);
    const rows = one.rows.map((row) =>
      wrap(
        'tr',
        row.map(({ content }) => wrap('td', inlines(content))),
      ),
    );
    return wrap('table', [head, wrap('tbody', rows)]);
  });
  return `html(head(meta title style) ${wrap('body', shapes)})`;
}

function textOfTree({ blocks }: ReportTree): string {
  const flat = (content: readonly Inline[]) => content.map((one) => cleaned(one.text)).join('');
  return blocks
    .map((one) => {
      if (one.block === 'heading') return cleaned(one.text);
      if (one.block === 'paragraph') return flat(one.content);
      if (one.block === 'list') return one.items.map(flat).join('');
      const head = one.columns.map(({ header }) => cleaned(header)).join('');
      return (
        head +
        one.rows
          .flat()
          .map(({ content }) => flat(content))
          .join('')
      );
    })
    .join('');
}

const body = (html: string): Element => {
  const found = elementsIn(parse(html)).find(({ tagName }) => tagName === 'body');
  if (found === undefined) throw new Error('no body');
  return found;
};

test('whatever people write, the document has exactly our elements and their cleaned text', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const html = renderHtml(tree);
      expect(html).toMatch(/^[\t\n\r -~]*$/);
      expect(shapeOf(parse(html))).toBe(shapeOfTree(tree));
      expect(textOf(body(html))).toBe(textOfTree(tree));
      const title = elementsIn(parse(html)).find(({ tagName }) => tagName === 'title');
      expect(title && textOf(title)).toBe(cleaned(tree.title));
    }),
    { numRuns: 300 },
  );
});

test('a row that does not fit its columns is a programmer’s error', () => {
  expect(() => table([{ header: 'a', width: 1 }], [[cell('1'), cell('2')]])).toThrow(
    'table row of wrong length',
  );
});
