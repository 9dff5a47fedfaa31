// A Google Doc of its own to change: what a change replaces whole (runs, styles, borders' sides) is shared.
import type { Block, GoogleDocModel, Paragraph, Table } from './google-doc';

/** What is done to the copy leaves the original as it was. A tenth of what structuredClone takes on a long report. */
export function copyDoc(doc: GoogleDocModel): GoogleDocModel {
  return {
    ...doc,
    ...{ body: doc.body.map(copyBlock), pageSize: { ...doc.pageSize }, margins: { ...doc.margins } },
    ...(doc.footer && { footer: { ...doc.footer, blocks: doc.footer.blocks.map(copyParagraph) } }),
    ...(doc.header && { header: { ...doc.header, blocks: doc.header.blocks.map(copyParagraph) } }),
  };
}

function copyBlock(block: Block): Block {
  return block.kind === 'table' ? copyTable(block) : copyParagraph(block);
}

function copyParagraph(paragraph: Paragraph): Paragraph {
  return { ...paragraph, runs: [...paragraph.runs] };
}

function copyTable(table: Table): Table {
  const rows = table.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({
      ...cell,
      blocks: cell.blocks.map(copyBlock),
      borders: { ...cell.borders },
      ...(cell.padding && { padding: { ...cell.padding } }),
    })),
  }));
  return { ...table, rows, columnWidths: [...table.columnWidths] };
}
