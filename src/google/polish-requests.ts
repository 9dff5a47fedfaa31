// The Docs requests that the HTML import can't express: A4, margins, a footer, table rows that don't split.

import type { DocsDocument, DocsRequest } from './advanced-services';

const pt = (magnitude: number) => ({ magnitude, unit: 'PT' as const });
/** Side margins of 57 pt leave 481 pt: the width that the tables are made for. */
const A4 = {
  pageSize: { width: pt(595.3), height: pt(841.9) },
  marginTop: pt(57),
  marginBottom: pt(57),
  marginLeft: pt(57),
  marginRight: pt(57),
};

/** One atomic batch. The Docs API has no page numbers (platform facts §13). */
export function layoutRequests(document: DocsDocument): DocsRequest[] {
  const tables = (document.body?.content ?? []).filter((element) => element.table !== undefined);
  return [
    {
      updateDocumentStyle: {
        documentStyle: A4,
        fields: 'pageSize,marginTop,marginBottom,marginLeft,marginRight',
      },
    },
    { createFooter: { type: 'DEFAULT' } },
    ...tables.map(
      (element): DocsRequest => ({
        updateTableRowStyle: {
          tableStartLocation: { index: element.startIndex ?? 0 },
          tableRowStyle: { preventOverflow: true },
          fields: 'preventOverflow',
        },
      }),
    ),
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
