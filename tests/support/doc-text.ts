// A Google Doc as text for reading in tests: headings by #, list items by -, table rows with | between cells.
import type { Block, GoogleDocModel, Paragraph } from '../../local/model/google-doc';

/** As the Docs API writes it. */
const LINE_BREAK = '\u000b';
const HEADING = /^HEADING_(\d)$/;

/** One line a paragraph or table row; a line break inside a cell or paragraph is ⏎. */
export function docText(doc: GoogleDocModel): string {
  return doc.body
    .flatMap(linesOf)
    .filter((line) => line !== '')
    .join('\n');
}

/** What is printed at the foot of every page. */
export function footerTextOf(doc: GoogleDocModel): string {
  return (doc.footer?.blocks ?? []).map(textOf).join('\n');
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [signOf(block) + textOf(block)];
  return block.rows.map((row) => {
    const cells = row.cells.map((cell) => cell.blocks.flatMap(linesOf).join('⏎'));
    return `${row.tableHeader ? '|=' : '|'} ${cells.join(' | ')} |`;
  });
}

function textOf(paragraph: Paragraph): string {
  return paragraph.runs
    .map((run) => (run.kind === 'text' ? run.text.split(LINE_BREAK).join('⏎') : ''))
    .join('')
    .trimEnd();
}

function signOf(paragraph: Paragraph): string {
  if (paragraph.bullet) return '- ';
  const level = HEADING.exec(paragraph.namedStyle)?.[1];
  return level === undefined ? '' : `${'#'.repeat(Number(level))} `;
}
