// What Google's HTML import keeps, drops and changes (platform facts §5.3), on the model it leaves.
import { ImportTooLarge, importHtml, MAX_IMPORT_BYTES } from '../../../local/html-import/import-html';
import type { Paragraph, Table, TextRun } from '../../../local/model/google-doc';

const paragraphs = (html: string) =>
  importHtml(html).body.filter((block): block is Paragraph => block.kind === 'paragraph');
const texts = (html: string) =>
  paragraphs(html).map(({ runs }) =>
    runs.map((run) => (run.kind === 'text' ? run.text : `[${run.kind}]`)).join(''),
  );
const runs = (html: string) =>
  paragraphs(html)
    .flatMap((paragraph) => paragraph.runs)
    .filter((run): run is TextRun => run.kind === 'text');
const styleOf = (html: string) => runs(html)[0]?.style;

describe('blocks', () => {
  test('headings, paragraphs, rules and line breaks', () => {
    const doc = paragraphs('<h1>A</h1><h6>B</h6><p>c<br>d<br></p><hr>e');
    expect(doc.map(({ namedStyle }) => namedStyle)).toEqual([
      ...['HEADING_1', 'HEADING_6', 'NORMAL_TEXT', 'NORMAL_TEXT', 'NORMAL_TEXT'],
    ]);
    expect(texts('<h1>A</h1><h6>B</h6><p>c<br>d<br></p><hr>e')).toEqual([
      'A',
      'B',
      'c\u000bd',
      '[horizontalRule]',
      'e',
    ]);
  });

  test('white space collapses, no-break spaces and empty paragraphs stay', () => {
    expect(texts('<p>  a \n <b> b</b>  </p>\n<p></p><p>&nbsp;</p><div> </div>')).toEqual([
      'a b',
      '',
      '\u00a0',
    ]);
  });

  test('consecutive sections merge into one paragraph', () => {
    expect(texts('<header>a</header><section>b</section><aside>c</aside>')).toEqual(['abc']);
    expect(texts('<section><p>a</p></section><section><p>b</p></section>')).toEqual(['a', 'b']);
  });

  test('what is dropped leaves nothing: title, script, svg, inputs', () => {
    expect(
      texts(
        '<title>T</title><p>a<svg><text>s</text></svg><input type="checkbox" checked>b<script>x</script></p>',
      ),
    ).toEqual(['ab']);
  });

  test('an empty text is one empty paragraph on Letter paper', () => {
    const doc = importHtml('<style>@page { size: A4 }</style>');
    expect(doc.body).toEqual([{ kind: 'paragraph', runs: [], namedStyle: 'NORMAL_TEXT' }]);
    expect([doc.pageSize, doc.margins.left]).toEqual([{ width: 612, height: 792 }, 72]);
  });
});

describe('text', () => {
  test.each([
    ['<b>x</b>', { bold: true }],
    ['<strong><em>x</em></strong>', { bold: true, italic: true }],
    ['<u>x</u>', { underline: true }],
    ['<s>x</s>', { strikethrough: true }],
    ['<sup>x</sup>', { baseline: 'superscript' }],
    ['<sub>x</sub>', { baseline: 'subscript' }],
    [
      '<span style="color:#f00;font-size:10.6pt;font-family:Georgia, serif">x</span>',
      { color: '#ff0000', size: 11, font: 'Geo' },
    ],
    ['<span style="font-weight:600">x</span>', { bold: true }],
    ['<b style="font-weight:normal">x</b>', { bold: false }],
    ['<span style="text-decoration: underline line-through">x</span>', { underline: true }],
    ['<p style="background-color:#ff0">x</p>', { background: '#ffff00' }],
    ['<span style="letter-spacing:3px">x</span>', {}],
    ['<kbd>x</kbd>', {}],
    [
      '<style>@media screen { p { color: red } } .k b { color: #00f }</style><p class="k"><b>x</b></p>',
      { bold: true, color: '#0000ff' },
    ],
  ])('%s', (html, style) => {
    expect(styleOf(html)).toEqual(style);
  });

  test('inline style beats rules, and styles are inherited', () => {
    expect(
      styleOf('<style>p { color: red; font-size: 8pt }</style><p style="color: blue"><i>x</i></p>'),
    ).toEqual({
      color: '#0000ff',
      size: 8,
      italic: true,
    });
  });

  test('alignment, indents and line height', () => {
    const [paragraph] = paragraphs(
      '<div style="margin-left:10pt"><p style="text-align:right;margin-left:20pt;text-indent:-5pt;line-height:1.5;margin-top:9pt">x</p></div>',
    );
    expect(paragraph).toEqual({
      ...{ kind: 'paragraph', namedStyle: 'NORMAL_TEXT', alignment: 'END', lineSpacing: 150 },
      ...{ indentStart: 30, indentFirstLine: 25, runs: [{ kind: 'text', text: 'x', style: {} }] },
    });
  });

  test('web and mail links stay, anchors become bookmarks, other ids and addresses are lost', () => {
    const doc = paragraphs(
      '<p id="p"><a href="https://example.org/a">a</a><a href="mailto:koordinaattori@example.org">b</a><a href="#x">c</a><a href="#p">d</a><a href="javascript:e()">e</a></p><p><a id="x"></a>kohde</p>',
    );
    expect(doc[0]?.runs.map((run) => run.kind === 'text' && run.style.link)).toEqual([
      'https://example.org/a',
      'mailto:koordinaattori@example.org',
      '#id.bookmark1',
      undefined,
    ]);
    expect(doc[1]?.bookmarks).toEqual(['id.bookmark1']);
    expect(doc[0]?.runs[0]).toMatchObject({ style: { underline: true, color: '#1155cc' } });
  });
});

describe('lists', () => {
  const bullets = (html: string) => paragraphs(html).map(({ bullet }) => bullet);

  test('nested lists are levels of one list, with their start', () => {
    const html = '<ol start="3"><li>a<ul><li>b</li></ul></li><li>c</li></ol>';
    expect(texts(html)).toEqual(['a', 'b', 'c']);
    const [a, b, c] = bullets(html);
    expect(a).toEqual({ listId: 'kix.list1', nesting: 0, ordered: true, start: 3 });
    expect(b).toEqual({ listId: 'kix.list1', nesting: 1, ordered: false });
    expect(c).toEqual(a);
  });

  test('two lists are two lists, and so are two kinds on one level', () => {
    expect(bullets('<ul><li>a</li></ul><ul><li>b</li></ul>').map((bullet) => bullet?.listId)).toEqual([
      'kix.list1',
      'kix.list2',
    ]);
    const mixed = '<ul><li>a<ol><li>b</li></ol><ul><li>c</li></ul></li></ul>';
    expect(bullets(mixed).map((bullet) => bullet?.listId)).toEqual(['kix.list1', 'kix.list1', 'kix.list2']);
  });

  test('the first block of an item is the item, further ones stand under it', () => {
    const doc = paragraphs('<ul><li><p>a</p><p>b</p></li><li></li></ul>');
    expect(doc.map(({ bullet, indentStart }) => [Boolean(bullet), indentStart])).toEqual([
      [true, undefined],
      [false, 36],
      [true, undefined],
    ]);
  });
});

describe('tables', () => {
  const table = (html: string): Table => {
    const found = importHtml(html).body.find((block): block is Table => block.kind === 'table');
    if (!found) throw new Error('no table');
    return found;
  };
  const cellText = (row: Table['rows'][number]) =>
    row.cells.map((cell) =>
      cell.covered
        ? '-'
        : cell.blocks
            .map((block) =>
              block.kind === 'paragraph'
                ? block.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('')
                : '',
            )
            .join('|'),
    );

  test('thead rows are header rows, th is not bold by itself', () => {
    const { rows } = table(
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>',
    );
    expect(rows.map(({ tableHeader }) => tableHeader)).toEqual([true, false]);
    expect(rows[0]?.cells[0]?.blocks[0]).toMatchObject({ runs: [{ text: 'A', style: {} }] });
  });

  test('spans keep the grid whole, short rows are filled up', () => {
    const { rows, columnWidths } = table(
      '<table><tr><td rowspan="2">a</td><td colspan="2">b</td></tr><tr><td>c</td></tr><tr><td>d</td></tr></table>',
    );
    expect(rows.map(cellText)).toEqual([
      ['a', 'b', '-'],
      ['-', 'c', ''],
      ['d', '', ''],
    ]);
    expect(columnWidths).toHaveLength(3);
    expect(rows[0]?.cells[1]).toMatchObject({ rowSpan: 1, columnSpan: 2 });
  });

  test('widths come from width= of col and td only, pixels × 0.75', () => {
    expect(
      table(
        '<table><colgroup><col width="100"><col></colgroup><tr><td>a</td><td style="width:50px" width="40">b</td><td style="width:50px">c</td></tr></table>',
      ).columnWidths,
    ).toEqual([75, 30, undefined]);
    expect(table('<table><tr><td width="50%">a</td></tr></table>').columnWidths).toEqual([undefined]);
  });

  test('cell background, borders and alignments', () => {
    const cell = table(
      '<table><tr><td style="background-color:#eee;border:1px solid #ccc;border-bottom:none;vertical-align:middle;text-align:center;padding:9pt">a</td></tr></table>',
    ).rows[0]?.cells[0];
    const side = { width: 0.75, color: '#cccccc' };
    expect(cell).toMatchObject({
      background: '#eeeeee',
      verticalAlign: 'MIDDLE',
      borders: { top: side, left: side, right: side },
    });
    expect(cell?.borders.bottom).toBeUndefined();
    expect(cell?.padding).toBeUndefined();
    expect(cell?.blocks[0]).toMatchObject({ alignment: 'CENTER', runs: [{ style: {} }] });
  });

  test('a table in a table is flattened', () => {
    expect(
      cellText(
        table('<table><tr><td>a<table><tr><td>b</td><td>c</td></tr></table>d</td></tr></table>')
          .rows[0] as Table['rows'][number],
      ),
    ).toEqual(['a|b|c|d']);
  });

  test('a paragraph follows each table', () => {
    const kinds = importHtml('<table><tr><td>a</td></tr></table><table><tr><td>b</td></tr></table>').body.map(
      ({ kind }) => kind,
    );
    expect(kinds).toEqual(['table', 'paragraph', 'table', 'paragraph']);
  });
});

describe('images', () => {
  const PNG =
    'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAIAAADwyuo0AAAAEElEQVR4nGP4z8AARwzIHAB3uQX7sVlgGAAAAABJRU5ErkJggg==';

  test('data: images keep alt as description and their size', () => {
    const [image] =
      paragraphs(`<p><img alt="Kuva" height="8" src="data:image/png;base64,${PNG}"></p>`)[0]?.runs ?? [];
    expect(image).toMatchObject({
      kind: 'image',
      mimeType: 'image/png',
      description: 'Kuva',
      width: 12,
      height: 6,
    });
  });

  test('an image from the web is not fetched, an SVG is dropped', () => {
    expect(() => importHtml('<img src="https://example.org/a.png">')).toThrow(
      'not emulated: HTML import of an image',
    );
    expect(texts('<p>a<img src="data:image/svg+xml;base64,AAAA"></p>')).toEqual(['a']);
  });
});

describe('bytes', () => {
  test('without a declared charset UTF-8 arrives broken, entities arrive whole', () => {
    expect(runs('').length).toBe(0);
    const text = (html: string) => importHtml(new Uint8Array(Buffer.from(html, 'utf8'))).body;
    expect(text('<p>ä &#228;</p>')).toMatchObject([{ runs: [{ text: 'Ã¤ ä' }] }]);
    expect(text('<meta charset="utf-8"><p>ä</p>')).toMatchObject([{ runs: [{ text: 'ä' }] }]);
  });

  test('over 10 MiB the import fails', () => {
    expect(() => importHtml('x'.repeat(MAX_IMPORT_BYTES + 1))).toThrow(ImportTooLarge);
  });
});
