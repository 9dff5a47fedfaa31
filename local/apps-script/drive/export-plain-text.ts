// A Google Doc as plain text: one paragraph per line, list items with their sign, table cells between tabs.
import type { Block, GoogleDocModel, Paragraph } from '../../model/google-doc';
import { ListNumbers } from './list-numbers';

/**
 * Text with CRLF and a byte order mark, as Google's export begins. How Google lays out tables there is not known:
 * here a row is a line and cells are parted by tabs.
 */
export function exportPlainText(doc: GoogleDocModel): string {
  const numbers = new ListNumbers();
  return `\ufeff${lines(doc.body, numbers).join('\r\n')}`;
}

function lines(blocks: readonly Block[], numbers: ListNumbers): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? line(block, numbers).split('\u000b')
      : block.rows.map((row) => row.cells.map((cell) => lines(cell.blocks, numbers).join(' ')).join('\t')),
  );
}

function line(paragraph: Paragraph, numbers: ListNumbers): string {
  const number = numbers.number(paragraph);
  const sign = paragraph.bullet
    ? `${'   '.repeat(paragraph.bullet.nesting)}${number === undefined ? '*' : `${number}.`} `
    : '';
  return sign + paragraph.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('');
}
