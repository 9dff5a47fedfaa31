// A table of the Google Doc as a docx table: fixed columns, repeated header rows, cell looks.
import {
  BorderStyle,
  type IBorderOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  type Block,
  type CellBorder,
  columnWidths,
  type TableCell as TableCellModel,
  type Table as TableModel,
} from '../../model/google-doc';
import { eighths, hex, twips } from './measures';
import { docxParagraph } from './paragraph';

/** Space between a cell's edge and its text in Google Docs, points. */
const CELL_PADDING = 5;

const NO_BORDER: IBorderOptions = { style: BorderStyle.NIL };

const VERTICAL = {
  TOP: VerticalAlignTable.TOP,
  MIDDLE: VerticalAlignTable.CENTER,
  BOTTOM: VerticalAlignTable.BOTTOM,
} as const;

/** Blocks of the body or of a cell; `available` is the width they may fill, in points. */
export function docxBlocks(blocks: readonly Block[], available: number): (Paragraph | Table)[] {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? docxParagraph(block) : docxTable(block, available),
  );
}

function docxTable(model: TableModel, available: number): Table {
  const widths = columnWidths(model, available).map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    borders: {
      top: NO_BORDER,
      bottom: NO_BORDER,
      left: NO_BORDER,
      right: NO_BORDER,
      insideHorizontal: NO_BORDER,
      insideVertical: NO_BORDER,
    },
    rows: model.rows.map(
      (row) =>
        new TableRow({
          tableHeader: row.tableHeader,
          cantSplit: row.preventOverflow ?? false,
          children: row.cells.flatMap((cell, column) =>
            cell.covered ? [] : [docxCell(cell, sum(widths.slice(column, column + cell.columnSpan)))],
          ),
        }),
    ),
  });
}

/** `width` in twips. */
function docxCell(cell: TableCellModel, width: number): TableCell {
  const { borders, padding } = cell;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    columnSpan: cell.columnSpan,
    rowSpan: cell.rowSpan,
    margins: {
      marginUnitType: WidthType.DXA,
      top: twips(padding?.top ?? CELL_PADDING),
      bottom: twips(padding?.bottom ?? CELL_PADDING),
      left: twips(padding?.left ?? CELL_PADDING),
      right: twips(padding?.right ?? CELL_PADDING),
    },
    borders: {
      top: border(borders.top),
      bottom: border(borders.bottom),
      left: border(borders.left),
      right: border(borders.right),
    },
    verticalAlign: VERTICAL[cell.verticalAlign ?? 'TOP'],
    ...(cell.background && {
      shading: { type: ShadingType.CLEAR, color: 'auto', fill: hex(cell.background) },
    }),
    children: docxBlocks(cell.blocks, width / 20 - 2 * CELL_PADDING),
  });
}

function border(model: CellBorder | undefined): IBorderOptions {
  if (!model || model.width === 0) return NO_BORDER;
  return { style: BorderStyle.SINGLE, size: eighths(model.width), color: hex(model.color) };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
