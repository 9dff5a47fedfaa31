// The .docx of a Google Doc, read back: styles, lists, tables, links, images, page, footer, steady bytes.
import JSZip from 'jszip';
import { writeDocx, writeDocxSync } from '../../../../local/files/docx/write-docx';
import { importHtml } from '../../../../local/html-import/import-html';
import type { GoogleDocModel } from '../../../../local/model/google-doc';

const PROPERTIES = { title: 'Koontiraportti <11/2020> & muut', created: Date.UTC(2020, 10, 30, 10) };

async function parts(doc: GoogleDocModel) {
  const zip = await JSZip.loadAsync(await writeDocx(doc, PROPERTIES), { checkCRC32: true });
  const read = async (path: string) => (await zip.file(path)?.async('string')) ?? '';
  return { zip, read, body: await read('word/document.xml') };
}
const bodyOf = async (html: string) => (await parts(importHtml(html))).body;
const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map(([whole, part]) => part ?? whole);

test('headings are real heading styles with Google’s looks, text is Finnish Arial 11', async () => {
  const { body, read } = await parts(importHtml('<h1>A</h1><h2>B</h2><p>c</p>'));
  expect(all(body, /<w:pStyle w:val="(\w+)"/g)).toEqual(['Heading1', 'Heading2']);
  const styles = await read('word/styles.xml');
  expect(all(styles, /<w:outlineLvl w:val="(\d)"/g)).toEqual(['0', '1', '2', '3', '4', '5']);
  expect(styles).toMatch(
    /<w:docDefaults>.*w:ascii="Arial".*<w:sz w:val="22"\/>.*w:val="fi-FI".*w:line="276"/,
  );
  expect(styles).toMatch(/w:styleId="Heading1".*?<w:name w:val="heading 1"/i);
  expect(styles).toMatch(/w:styleId="Heading1"[\s\S]*?<w:keepNext\/>[\s\S]*?<w:sz w:val="40"\/>/);
});

test('text formatting and line breaks', async () => {
  const body = await bodyOf(
    '<p>a<br><b>b</b> <span style="color:#aa0000;background-color:#ffff00;font-size:9pt;font-family:Roboto">c &amp; &lt;</span></p>',
  );
  expect(body).toContain('<w:b/>');
  expect(body).toMatch(/<w:br\/>/);
  expect(body).toMatch(/w:ascii="Roboto"/);
  expect(body).toMatch(/<w:color w:val="aa0000"\/>/i);
  expect(body).toMatch(/<w:sz w:val="18"\/>/);
  expect(body).toMatch(/w:fill="ffff00"/i);
  expect(body).toContain('c &amp; &lt;');
});

test('paragraph formatting: alignment, indents, spacing, page control', async () => {
  const doc = importHtml(
    '<p style="text-align:justify;margin-left:36pt;text-indent:-18pt;line-height:1.5">a</p>',
  );
  doc.body = doc.body.map((block) =>
    block.kind === 'paragraph'
      ? { ...block, spaceAbove: 6, keepWithNext: true, keepLinesTogether: true, pageBreakBefore: true }
      : block,
  );
  const { body } = await parts(doc);
  for (const xml of ['<w:keepNext/>', '<w:keepLines/>', '<w:pageBreakBefore/>', '<w:jc w:val="both"/>'])
    expect(body).toContain(xml);
  expect(body).toMatch(/<w:spacing[^>]*w:before="120"[^>]*w:line="360"/);
  expect(body).toMatch(
    /<w:ind [^>]*w:left="720"[^>]*w:hanging="360"|<w:ind [^>]*w:hanging="360"[^>]*w:left="720"/,
  );
});

test('lists are real lists with their kinds and starts', async () => {
  const { body, read } = await parts(
    importHtml('<ol start="3"><li>a<ul><li>b</li></ul></li></ol><ul><li>c</li></ul>'),
  );
  expect(all(body, /<w:ilvl w:val="(\d)"/g)).toEqual(['0', '1', '0']);
  const ids = all(body, /<w:numId w:val="(\w+)"/g);
  expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  const numbering = await read('word/numbering.xml');
  expect(numbering).toMatch(/<w:start w:val="3"\/><w:numFmt w:val="decimal"\/>/);
  expect(numbering).toContain('<w:lvlText w:val="○"/>');
});

describe('tables', () => {
  const HTML =
    '<table><thead><tr><td>A</td><td>B</td><td>C</td></tr></thead><tr><td rowspan="2" style="background-color:#e2efda;border:1pt solid #cccccc;vertical-align:middle">a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr></table>';

  test('fixed layout, columns as wide as the text, header row repeated', async () => {
    const body = await bodyOf(HTML);
    expect(body).toContain('<w:tblLayout w:type="fixed"/>');
    const columns = all(body, /<w:gridCol w:w="(\d+)"/g).map(Number);
    expect(columns).toEqual([3120, 3120, 3120]);
    expect(body.match(/<w:tr>.*?<\/w:tr>/g)?.map((row) => /<w:tblHeader\/>/.test(row))).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('spans, shading, borders, margins', async () => {
    const body = await bodyOf(HTML);
    expect(body).toContain('<w:gridSpan w:val="2"/>');
    expect(all(body, /<w:vMerge w:val="(\w+)"\/>/g)).toEqual(['restart', 'continue']);
    expect(body).toMatch(/w:fill="e2efda"/i);
    expect(body).toMatch(/<w:top w:val="single" w:color="cccccc" w:sz="8"\/>/i);
    expect(body).toContain('<w:vAlign w:val="center"/>');
    expect(body).toMatch(/<w:tcMar><w:top w:type="dxa" w:w="100"\/>/);
  });

  test('a row that must not cross a page says so', async () => {
    const doc = importHtml(HTML);
    const table = doc.body[0];
    if (table?.kind !== 'table') throw new Error('no table');
    for (const row of table.rows) row.preventOverflow = !row.tableHeader;
    const { body } = await parts(doc);
    expect(body.match(/<w:tr>.*?<\/w:tr>/g)?.map((row) => /<w:cantSplit\/>/.test(row))).toEqual([
      false,
      true,
      true,
    ]);
  });
});

test('links outside and inside, bookmarks, images with their description', async () => {
  const gif = Buffer.from('GIF89a\u0004\u0000\u0002\u0000\u0000', 'latin1').toString('base64');
  const { body, read, zip } = await parts(
    importHtml(
      `<p><a href="https://example.org/?a=1&amp;b=2">x</a><a href="#z">y</a><a id="z"></a><img alt="Kuva" src="data:image/gif;base64,${gif}"></p>`,
    ),
  );
  const id = all(body, /<w:hyperlink[^>]*r:id="(\w+)"/g)[0];
  expect(id).toBe('rIdLink1');
  expect(await read('word/_rels/document.xml.rels')).toContain(`Id="${id}"`);
  expect(await read('word/_rels/document.xml.rels')).toContain(
    'Target="https://example.org/?a=1&amp;b=2" TargetMode="External"',
  );
  expect(all(body, /w:anchor="(\w+)"/g)).toEqual(all(body, /<w:bookmarkStart[^>]*w:name="(\w+)"/g));
  expect(body).toMatch(/<wp:docPr[^>]*descr="Kuva"/);
  expect(Object.keys(zip.files).filter((path) => path.startsWith('word/media/'))).toHaveLength(1);
});

test('page size, margins, header and footer', async () => {
  const doc = importHtml('<p>a</p>');
  const segment = (text: string) => [
    {
      kind: 'paragraph' as const,
      namedStyle: 'NORMAL_TEXT' as const,
      runs: [{ kind: 'text' as const, text, style: {} }],
    },
  ];
  const { body, read } = await parts({
    ...doc,
    pageSize: { width: 595.3, height: 841.9 },
    margins: { top: 50, bottom: 50, left: 60, right: 60 },
    header: { id: 'kix.h', blocks: segment('Ylä') },
    footer: { id: 'kix.f', blocks: segment('Ala') },
  });
  expect(body).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
  expect(body).toMatch(/<w:pgMar w:top="1000" w:right="1200" w:bottom="1000" w:left="1200"/);
  expect(await read('word/header1.xml')).toContain('Ylä');
  expect(await read('word/footer1.xml')).toContain('Ala');
});

test('properties are the given ones, escaped, without names of people', async () => {
  const { read } = await parts(importHtml('<p>a</p>'));
  const core = await read('docProps/core.xml');
  expect(core).toContain('<dc:title>Koontiraportti &lt;11/2020&gt; &amp; muut</dc:title>');
  expect(all(core, /W3CDTF">([^<]+)</g)).toEqual(['2020-11-30T10:00:00Z', '2020-11-30T10:00:00Z']);
  expect(core).not.toMatch(/creator|lastModifiedBy/);
});

test('the same Doc always gives the same bytes, at once or later', async () => {
  const gif = Buffer.from('GIF89a\u0004\u0000\u0002\u0000\u0000', 'latin1').toString('base64');
  const image = `<img alt="Kuva" src="data:image/gif;base64,${gif}">`;
  const links =
    '<a href="https://example.org/1">b</a><a href="#z">c</a><a href="https://example.org/2">d</a>';
  const html = `<h1>a</h1><ul><li>${links}</li></ul><p><a id="z"></a>${image}${image}</p>`;
  const first = writeDocxSync(importHtml(html), PROPERTIES);
  expect(writeDocxSync(importHtml(html), PROPERTIES)).toEqual(first);
  expect(await writeDocx(importHtml(html), PROPERTIES)).toEqual(first);
});
