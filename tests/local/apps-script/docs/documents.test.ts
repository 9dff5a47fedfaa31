// Docs.Documents.get: the JSON's shape and indexes; who may read and write.
import fc from 'fast-check';
import { Blob } from '../../../../local/apps-script/blob/blob';
import { KOORDINAATTORI } from '../drive/drive-machine';
import { type Content, Fixture, paragraphsOf, textOf } from './docs-fixture';

test('a new document: section break, then paragraphs from index 1', () => {
  const fixture = new Fixture('<h1>Ää</h1><p>a<b>b</b></p>');
  expect(fixture.get()).toMatchObject({
    documentId: fixture.id,
    title: 'Koontiraportti',
    suggestionsViewMode: 'SUGGESTIONS_INLINE',
  });
  expect(fixture.get().body.content).toEqual([
    { endIndex: 1, sectionBreak: { sectionStyle: expect.objectContaining({ sectionType: 'CONTINUOUS' }) } },
    {
      startIndex: 1,
      endIndex: 4,
      paragraph: {
        elements: [{ startIndex: 1, endIndex: 4, textRun: { content: 'Ää\n', textStyle: {} } }],
        paragraphStyle: { namedStyleType: 'HEADING_1', direction: 'LEFT_TO_RIGHT' },
      },
    },
    {
      startIndex: 4,
      endIndex: 7,
      paragraph: {
        elements: [
          { startIndex: 4, endIndex: 5, textRun: { content: 'a', textStyle: {} } },
          { startIndex: 5, endIndex: 7, textRun: { content: 'b\n', textStyle: { bold: true } } },
        ],
        paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
      },
    },
  ]);
});

test('indexes count UTF-16 units: an emoji is two', () => {
  const [paragraph] = new Fixture('<p>🟢 a</p>').blocks();
  expect([paragraph?.startIndex, paragraph?.endIndex]).toEqual([1, 6]);
});

test('text index of a cell is T + 3 + r(2C + 1) + 2c in an empty table (platform facts §5.2)', () => {
  const [table] = new Fixture(`<table>${'<tr><td></td><td></td><td></td></tr>'.repeat(2)}</table>`).blocks();
  const start = table?.startIndex ?? 0;
  const starts = table?.table?.tableRows.map((row) =>
    row.tableCells.map((cell) => cell.content[0]?.startIndex),
  );
  expect(starts).toEqual([0, 1].map((r) => [0, 1, 2].map((c) => start + 3 + r * 7 + 2 * c)));
  expect(table?.endIndex).toBe(start + 2 + 2 * 7);
});

test('tables: header rows, widths, spans with the covered cells kept', () => {
  const html =
    '<table><thead><tr><td colspan="2" style="background-color:#ff0000;border:1pt solid #000000">a</td></tr></thead><tr><td width="100">b</td><td>c</td></tr></table>';
  const table = new Fixture(html).blocks()[0]?.table;
  expect(table).toMatchObject({ rows: 2, columns: 2 });
  expect(table?.tableRows.map((row) => row.tableRowStyle.tableHeader)).toEqual([true, undefined]);
  expect(table?.tableStyle.tableColumnProperties).toEqual([
    { widthType: 'FIXED_WIDTH', width: { magnitude: 75, unit: 'PT' } },
    { widthType: 'EVENLY_DISTRIBUTED' },
  ]);
  expect(table?.tableRows[0]?.tableCells).toHaveLength(2);
  expect(table?.tableRows[0]?.tableCells[0]?.tableCellStyle).toMatchObject({
    ...{ rowSpan: 1, columnSpan: 2, backgroundColor: { color: { rgbColor: { red: 1 } } } },
    ...{
      borderTop: { width: { magnitude: 1, unit: 'PT' }, dashStyle: 'SOLID' },
      paddingLeft: { magnitude: 5, unit: 'PT' },
    },
  });
});

test('lists, links, rules, images and line breaks', () => {
  const gif = Buffer.from('GIF89a\u0004\u0000\u0002\u0000\u0000', 'latin1').toString('base64');
  const fixture = new Fixture(
    `<ol start="4"><li>a<ul><li>b</li></ul></li></ol><p>x<br><a href="https://example.org/">y</a><a href="#z">z</a></p><hr><p><a id="z"></a><img alt="Kuva" src="data:image/gif;base64,${gif}"></p>`,
  );
  const [a, b, text, rule, image] = fixture.blocks();
  expect([a?.paragraph?.bullet, b?.paragraph?.bullet]).toEqual([
    { listId: 'kix.list1', textStyle: {} },
    { listId: 'kix.list1', nestingLevel: 1, textStyle: {} },
  ]);
  expect(fixture.get().lists).toMatchObject({
    'kix.list1': {
      listProperties: {
        nestingLevels: [
          { glyphType: 'DECIMAL', startNumber: 4 },
          { glyphSymbol: '○' },
          {},
          {},
          {},
          {},
          {},
          {},
          {},
        ],
      },
    },
  });
  expect(text?.paragraph?.elements.map(({ textRun }) => [textRun?.content, textRun?.textStyle.link])).toEqual(
    [
      ['x\u000b', undefined],
      ['y', { url: 'https://example.org/' }],
      ['z\n', { bookmarkId: 'id.bookmark1' }],
    ],
  );
  expect(rule?.paragraph?.elements).toMatchObject([{ horizontalRule: {} }, { textRun: { content: '\n' } }]);
  expect(image?.paragraph?.elements).toMatchObject([
    { inlineObjectElement: { inlineObjectId: 'kix.image1' } },
    { textRun: { content: '\n' } },
  ]);
  expect(fixture.get().inlineObjects).toMatchObject({
    'kix.image1': {
      inlineObjectProperties: {
        embeddedObject: {
          description: 'Kuva',
          size: { width: { magnitude: 3 }, height: { magnitude: 1.5 } },
        },
      },
    },
  });
});

test('with tabs the content is in tabs[0].documentTab, and nothing on the top level', () => {
  const fixture = new Fixture('<p><a href="#z">a</a><a id="z"></a></p>');
  const got = fixture.docs.Documents.get(fixture.id, { includeTabsContent: true }) as {
    tabs: { documentTab: { body: { content: Content[] } } }[];
  };
  expect(Object.keys(got)).toEqual(['documentId', 'title', 'revisionId', 'suggestionsViewMode', 'tabs']);
  const content = got.tabs[0]?.documentTab.body.content ?? [];
  expect(textOf(content)).toBe('a\n');
  expect(content[1]?.paragraph?.elements[0]?.textRun?.textStyle.link).toEqual({
    bookmark: { id: 'id.bookmark1', tabId: 't.0' },
  });
});

test('fields mask the answer, odd options are refused', () => {
  const fixture = new Fixture('<p>a</p>');
  const { Documents } = fixture.docs;
  expect(Documents.get(fixture.id, { fields: 'title,body(content(endIndex))' })).toEqual({
    title: 'Koontiraportti',
    body: { content: [{ endIndex: 1 }, { endIndex: 3 }] },
  });
  expect(
    Documents.get(fixture.id, {
      suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS',
      fields: 'suggestionsViewMode',
    }),
  ).toEqual({ suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });
  expect(() => Documents.get(fixture.id, { suggestionsViewMode: 'KAIKKI' })).toThrow(
    "Invalid value at 'suggestions_view_mode'",
  );
});

test('a document of another user, an unknown one and a file that is no Doc', () => {
  const fixture = new Fixture('<p>a</p>');
  const { Documents } = fixture.docs;
  const bytes = fixture.drive.Files.create({ name: 'a' }, new Blob(Buffer.from('a'), 'text/plain')) as {
    id: string;
  };
  expect(() => Documents.get(bytes.id)).toThrow('This operation is not supported for this document');
  fixture.machine.who = KOORDINAATTORI;
  const missing = 'failed with error: Requested entity was not found.';
  expect(() => Documents.get(fixture.id)).toThrow(`API call to docs.documents.get ${missing}`);
  expect(() => Documents.batchUpdate({ requests: [] }, 'olematon')).toThrow(
    `API call to docs.documents.batchUpdate ${missing}`,
  );
});

describe('batchUpdate as a whole', () => {
  const INSERT = { insertText: { location: { index: 1 }, text: 'x' } };

  test('grows revision, version and modified time, and returns the new revision', () => {
    const fixture = new Fixture('<p>a</p>');
    const before = fixture.get().revisionId;
    fixture.machine.clock += 60_000;
    const { replies, writeControl } = fixture.batch(INSERT);
    expect([replies, fixture.text()]).toEqual([[{}], 'xa\n']);
    expect(writeControl.requiredRevisionId).toBe(fixture.get().revisionId);
    expect(fixture.get().revisionId).not.toBe(before);
    expect(fixture.drive.Files.get(fixture.id, { fields: 'version,modifiedTime' })).toEqual({
      version: '2',
      modifiedTime: '2020-11-30T10:01:00.000Z',
    });
    expect(() =>
      fixture.docs.Documents.batchUpdate(
        { requests: [INSERT], writeControl: { requiredRevisionId: before } },
        fixture.id,
      ),
    ).toThrow('does not match the latest revision');
  });

  test('is atomic: one invalid request and nothing is applied', () => {
    const fixture = new Fixture('<p>a</p>');
    const before = fixture.get();
    expect(() => fixture.batch(INSERT, { insertText: { location: { index: 99 }, text: 'y' } })).toThrow(
      'API call to docs.documents.batchUpdate failed with error: Invalid requests[1].insertText: Index 99 must be less than the end index of the referenced segment, 4.',
    );
    expect(fixture.get()).toEqual(before);
  });

  test('names requests that it does not emulate, and malformed ones', () => {
    const fixture = new Fixture('<p>a</p>');
    expect(() => fixture.batch({ insertTable: { rows: 1 } })).toThrow(
      'not emulated: Docs.Documents.batchUpdate.insertTable',
    );
    expect(() => fixture.batch({})).toThrow('Invalid requests[0]: Exactly one request must be set.');
    expect(() => fixture.batch({ insertText: { location: { index: 1, sivu: 2 }, text: 'x' } })).toThrow(
      'not emulated: Docs.Documents.batchUpdate location.sivu',
    );
  });

  test('a closed content is not changed', () => {
    const fixture = new Fixture('<p>a</p>');
    fixture.drive.Files.update({ contentRestrictions: [{ readOnly: true }] }, fixture.id);
    expect(() => fixture.batch(INSERT)).toThrow('The caller does not have permission');
    expect(fixture.text()).toBe('a\n');
  });
});

test('what get says is what batchUpdate takes: text put at any paragraph start stands there', () => {
  const block = fc.constantFrom(
    '<h2>Ääni 🟢</h2>',
    '<p></p>',
    '<ul><li>a</li><li>b</li></ul>',
    '<hr>',
    '<table><thead><tr><td>a</td><td><p>b</p><p>c</p></td></tr></thead><tr><td colspan="2">d</td></tr></table>',
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 6 }), fc.nat(), (blocks, pick) => {
      const fixture = new Fixture(blocks.join(''));
      const places = paragraphsOf(fixture.get().body.content).map(({ startIndex }) => startIndex ?? 0);
      const index = places[pick % places.length] ?? 1;
      fixture.batch({ insertText: { location: { index }, text: 'Mark' } });
      const found = paragraphsOf(fixture.get().body.content).find(({ startIndex }) => startIndex === index);
      expect(found?.paragraph?.elements[0]?.textRun?.content.startsWith('Mark')).toBe(true);
      fixture.batch({ deleteContentRange: { range: { startIndex: index, endIndex: index + 4 } } });
      expect(paragraphsOf(fixture.get().body.content).map(({ startIndex }) => startIndex)).toEqual(places);
    }),
    { numRuns: 40, seed: 20201130 },
  );
});
