// Where everything stands in a Google Doc: indexes in UTF-16 units, one unit for each start of a table, row and cell.
import type { Block, Inline, Paragraph, Table, TableCell, TableRow } from '../../model/google-doc';

interface Span {
  readonly start: number;
  /** One past the last unit. */
  readonly end: number;
}

export interface PlacedParagraph extends Span {
  readonly kind: 'paragraph';
  readonly model: Paragraph;
  /** The list of blocks it stands in. */
  readonly siblings: Block[];
}

export interface PlacedCell extends Span {
  readonly model: TableCell;
  readonly content: Placed[];
}

export interface PlacedRow extends Span {
  readonly model: TableRow;
  readonly cells: PlacedCell[];
}

export interface PlacedTable extends Span {
  readonly kind: 'table';
  readonly model: Table;
  readonly rows: PlacedRow[];
}

export type Placed = PlacedParagraph | PlacedTable;

/** Units of a piece of a paragraph; everything but text is one. */
export function inlineLength(inline: Inline): number {
  return inline.kind === 'text' ? inline.text.length : 1;
}

/**
 * Places of blocks that begin at `start`. A fresh R×C table at T has the text of its cell (r, c) at
 * T + 3 + r·(2C + 1) + 2c (platform facts §5.2).
 */
export function placeBlocks(blocks: Block[], start: number): Placed[] {
  const placed: Placed[] = [];
  for (const block of blocks) {
    const next = block.kind === 'table' ? placeTable(block, start) : placeParagraph(block, blocks, start);
    placed.push(next);
    start = next.end;
  }
  return placed;
}

/** All paragraphs, those in tables included, in document order. */
export function* paragraphsOf(placed: readonly Placed[]): Generator<PlacedParagraph> {
  for (const block of placed) {
    if (block.kind === 'paragraph') yield block;
    else for (const row of block.rows) for (const cell of row.cells) yield* paragraphsOf(cell.content);
  }
}

function placeParagraph(model: Paragraph, siblings: Block[], start: number): PlacedParagraph {
  const length = model.runs.reduce((sum, run) => sum + inlineLength(run), 0);
  return { kind: 'paragraph', model, siblings, start, end: start + length + 1 };
}

function placeTable(model: Table, start: number): PlacedTable {
  let at = start + 1;
  const rows = model.rows.map((row): PlacedRow => {
    const rowStart = at++;
    const cells = row.cells.map((cell): PlacedCell => {
      const cellStart = at;
      const content = placeBlocks(cell.blocks, at + 1);
      at = content.at(-1)?.end ?? at + 1;
      return { model: cell, content, start: cellStart, end: at };
    });
    return { model: row, cells, start: rowStart, end: at };
  });
  return { kind: 'table', model, rows, start, end: at + 1 };
}
