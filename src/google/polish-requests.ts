// The Docs requests that the HTML import can't express: A4, margins, a footer, table rows that don't split.

import type { DocsDocument, DocsElement, DocsRequest } from './advanced-services';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' as const });
/** Side margins of 57 pt leave 481 pt: the width that the tables are made for. */
const A4 = {
  pageSize: { width: pt(595.3), height: pt(841.9) },
  marginTop: pt(57),
  marginBottom: pt(57),
  marginLeft: pt(57),
  marginRight: pt(57),
};

/** Points above and below, by named style; the import gives paragraphs none (platform facts §5.3). */
const SPACING: Readonly<Record<string, readonly [above: number, below: number]>> = {
  HEADING_1: [0, 4],
  HEADING_2: [12, 4],
  HEADING_3: [8, 3],
  NORMAL_TEXT: [0, 5],
};
const CELL_PADDING = 3;
/** With its header row, and characters of its text: each about half a page. */
const SHORT_TABLE = { rows: 12, length: 1200 } as const;
const SIDES = ['paddingTop', 'paddingBottom', 'paddingLeft', 'paddingRight'];

/** One atomic batch. The Docs API has no page numbers (platform facts §13). */
export function layoutRequests(document: DocsDocument): DocsRequest[] {
  return [
    {
      updateDocumentStyle: {
        documentStyle: A4,
        fields: 'pageSize,marginTop,marginBottom,marginLeft,marginRight',
      },
    },
    { createFooter: { type: 'DEFAULT' } },
    ...(document.body?.content ?? []).flatMap((element) =>
      element.table === undefined
        ? spacing(element)
        : [...tableLook(element.startIndex ?? 0), ...together(element)],
    ),
  ];
}

function tableLook(index: number): DocsRequest[] {
  return [
    {
      updateTableRowStyle: {
        tableStartLocation: { index },
        tableRowStyle: { preventOverflow: true },
        fields: 'preventOverflow',
      },
    },
    {
      updateTableCellStyle: {
        tableStartLocation: { index },
        tableCellStyle: Object.fromEntries(SIDES.map((side) => [side, pt(CELL_PADDING)])),
        fields: SIDES.join(','),
      },
    },
  ];
}

/** A short table stays on one page; a long one, whole on the next page, would leave this one half empty: it at least keeps its headers with its first row. */
function together({ table }: DocsElement): DocsRequest[] {
  const rows = table?.tableRows ?? [];
  const startIndex = rows[0]?.startIndex;
  const length = (rows[rows.length - 1]?.endIndex ?? 0) - (startIndex ?? 0);
  const isShort = rows.length <= SHORT_TABLE.rows && length <= SHORT_TABLE.length;
  const last = isShort ? rows[rows.length - 2] : rows[0];
  const endIndex = last?.endIndex;
  if (startIndex === undefined || endIndex === undefined) return [];
  return [
    {
      updateParagraphStyle: {
        range: { startIndex, endIndex },
        paragraphStyle: { keepWithNext: true },
        fields: 'keepWithNext',
      },
    },
  ];
}

function spacing({ startIndex, endIndex, paragraph }: DocsElement): DocsRequest[] {
  const space = SPACING[paragraph?.paragraphStyle?.namedStyleType ?? ''];
  if (space === undefined || startIndex === undefined || endIndex === undefined) return [];
  return [
    {
      updateParagraphStyle: {
        range: { startIndex, endIndex },
        paragraphStyle: { spaceAbove: pt(space[0]), spaceBelow: pt(space[1]) },
        fields: 'spaceAbove,spaceBelow',
      },
    },
  ];
}

export function footerText(footerId: string, text: string): DocsRequest[] {
  const range = { segmentId: footerId, startIndex: 0, endIndex: text.length };
  return [
    { insertText: { text, location: { segmentId: footerId, index: 0 } } },
    {
      updateTextStyle: {
        range,
        textStyle: { fontSize: pt(8), weightedFontFamily: { fontFamily: 'Arial' } },
        fields: 'fontSize,weightedFontFamily',
      },
    },
  ];
}
