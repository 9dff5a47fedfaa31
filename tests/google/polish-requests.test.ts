// The Docs requests after the import: A4, a footer, spacing by style, and tables that are not cut.
import type { DocsDocument, DocsRequest } from '../../src/google/advanced-services';
import { footerText, layoutRequests } from '../../src/google/polish-requests';

const kinds = (requests: readonly DocsRequest[]) => requests.map((request) => Object.keys(request)[0]);
const styled = (namedStyleType: string) => ({
  startIndex: 1,
  endIndex: 9,
  paragraph: { paragraphStyle: { namedStyleType } },
});
const tableOf = (rows: number, length = 10): DocsDocument => ({
  body: {
    content: [
      {
        startIndex: 5,
        endIndex: 5 + rows * length,
        table: {
          tableRows: Array.from({ length: rows }, (_, at) => ({
            startIndex: 6 + at * length,
            endIndex: 6 + (at + 1) * length,
          })),
        },
      },
    ],
  },
});

test('an empty document is set to A4 with margins for the tables, and given a footer', () => {
  const [style, footer, ...rest] = layoutRequests({});
  expect(style).toMatchObject({
    updateDocumentStyle: {
      documentStyle: {
        pageSize: { width: { magnitude: 595.3, unit: 'PT' }, height: { magnitude: 841.9, unit: 'PT' } },
      },
      fields: 'pageSize,marginTop,marginBottom,marginLeft,marginRight',
    },
  });
  expect(footer).toEqual({ createFooter: { type: 'DEFAULT' } });
  expect(rest).toEqual([]);
});

test.each(['HEADING_1', 'HEADING_2', 'HEADING_3', 'NORMAL_TEXT'])(
  '%s is spaced within its own range',
  (name) => {
    const [, , request] = layoutRequests({ body: { content: [styled(name)] } });
    expect(request).toMatchObject({
      updateParagraphStyle: { range: { startIndex: 1, endIndex: 9 }, fields: 'spaceAbove,spaceBelow' },
    });
  },
);

test('a style that is not ours, a section break and an element without a place are left alone', () => {
  const content = [
    styled('TITLE'),
    { endIndex: 1 },
    { paragraph: { paragraphStyle: { namedStyleType: 'NORMAL_TEXT' } } },
  ];
  expect(layoutRequests({ body: { content } })).toHaveLength(2);
});

test('rows of a table don’t split, its cells are padded, and a short one stays together but for its last row', () => {
  const requests = layoutRequests(tableOf(4)).slice(2);
  expect(kinds(requests)).toEqual(['updateTableRowStyle', 'updateTableCellStyle', 'updateParagraphStyle']);
  expect(requests[0]).toMatchObject({
    updateTableRowStyle: { tableStartLocation: { index: 5 }, tableRowStyle: { preventOverflow: true } },
  });
  // To the end of the third row: what is kept with next reaches the fourth.
  expect(requests[2]).toMatchObject({ updateParagraphStyle: { range: { startIndex: 6, endIndex: 36 } } });
});

test('a long table keeps only its headers with its first row; a table of headers alone needs nothing', () => {
  expect(layoutRequests(tableOf(40))[4]).toMatchObject({
    updateParagraphStyle: { range: { startIndex: 6, endIndex: 16 } },
  });
  expect(kinds(layoutRequests(tableOf(1)).slice(2))).toEqual(['updateTableRowStyle', 'updateTableCellStyle']);
});

test('few rows of much text are a long table: whole on the next page it would leave this one half empty', () => {
  expect(layoutRequests(tableOf(6, 200))[4]).toMatchObject({
    updateParagraphStyle: { range: { startIndex: 6, endIndex: 1006 } },
  });
  expect(layoutRequests(tableOf(6, 201))[4]).toMatchObject({
    updateParagraphStyle: { range: { startIndex: 6, endIndex: 207 } },
  });
});

test('the fields of every request name what it sets, and nothing else', () => {
  for (const request of layoutRequests(tableOf(4))) {
    for (const body of Object.values(request) as { fields?: string }[]) {
      if (body.fields === undefined) continue;
      const set = Object.entries(body).find(([key]) => key.endsWith('Style'))?.[1] ?? {};
      expect(body.fields.split(',').sort()).toEqual(Object.keys(set).sort());
    }
  }
});

test('the footer’s text is styled over its whole length in UTF-16 units', () => {
  const text = 'POPsote 🇫🇮 · marraskuu 2020';
  expect(footerText('f1', text)).toMatchObject([
    { insertText: { text, location: { segmentId: 'f1', index: 0 } } },
    { updateTextStyle: { range: { segmentId: 'f1', startIndex: 0, endIndex: text.length } } },
  ]);
});
