// Paragraphs and tables in the JSON of the Docs API v1, with their indexes.
import type { InlineImage, TextStyle } from '../../model/google-doc';
import { inlineLength, type Placed, type PlacedParagraph, type PlacedTable } from './positions';
import { cellStyleJson, paragraphStyleJson, points, textStyleJson } from './style-json';

/** What one rendering of a document knows everywhere. */
export interface ContentContext {
  /** Links to bookmarks look different where tabs are asked for. */
  readonly withTabs: boolean;
  readonly imageIds: ReadonlyMap<InlineImage, string>;
}

/** `content[]` of a body, cell, header or footer. */
export function contentJson(placed: readonly Placed[], context: ContentContext): unknown[] {
  return placed.map((block) => ({
    ...span(block.start, block.end),
    ...(block.kind === 'paragraph'
      ? { paragraph: paragraphJson(block, context) }
      : { table: tableJson(block, context) }),
  }));
}

/** An index of zero is left out, as in Google's JSON. */
export function span(startIndex: number, endIndex: number): { startIndex?: number; endIndex: number } {
  return startIndex === 0 ? { endIndex } : { startIndex, endIndex };
}

function paragraphJson({ model, start, end }: PlacedParagraph, context: ContentContext): unknown {
  const elements: unknown[] = [];
  let at = start;
  const last = model.runs.at(-1);
  for (const run of model.runs) {
    // The paragraph's newline belongs to its last run of text.
    const closing = run === last && run.kind === 'text' ? 1 : 0;
    const next = at + inlineLength(run) + closing;
    const place = span(at, next);
    if (run.kind === 'text')
      elements.push({ ...place, textRun: textRun(run.text + '\n'.repeat(closing), run.style, context) });
    else if (run.kind === 'image') {
      const inlineObjectId = context.imageIds.get(run);
      elements.push({ ...place, inlineObjectElement: { inlineObjectId, textStyle: {} } });
    } else elements.push({ ...place, [run.kind]: { textStyle: {} } });
    at = next;
  }
  if (last?.kind !== 'text') elements.push({ ...span(at, end), textRun: textRun('\n', {}, context) });
  const { bullet } = model;
  return {
    elements,
    paragraphStyle: paragraphStyleJson(model),
    ...(bullet && {
      bullet: {
        listId: bullet.listId,
        ...(bullet.nesting > 0 && { nestingLevel: bullet.nesting }),
        textStyle: {},
      },
    }),
  };
}

function textRun(content: string, style: TextStyle, context: ContentContext): unknown {
  return { content, textStyle: textStyleJson(style, context.withTabs) };
}

function tableJson({ model, rows }: PlacedTable, context: ContentContext): unknown {
  return {
    rows: rows.length,
    columns: model.columnWidths.length,
    tableRows: rows.map((row) => ({
      ...span(row.start, row.end),
      tableCells: row.cells.map((cell) => ({
        ...span(cell.start, cell.end),
        content: contentJson(cell.content, context),
        tableCellStyle: cellStyleJson(cell.model),
      })),
      tableRowStyle: {
        minRowHeight: { unit: 'PT' },
        ...(row.model.tableHeader && { tableHeader: true }),
        ...(row.model.preventOverflow && { preventOverflow: true }),
      },
    })),
    tableStyle: {
      tableColumnProperties: model.columnWidths.map((width) =>
        width === undefined
          ? { widthType: 'EVENLY_DISTRIBUTED' }
          : { widthType: 'FIXED_WIDTH', width: points(width) },
      ),
    },
  };
}
