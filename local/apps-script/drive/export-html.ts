// A Google Doc as a simple HTML page: structure and inline formatting, without Google's class names.
import type { Block, GoogleDocModel, Inline, Paragraph, Table, TextStyle } from '../../model/google-doc';

const TAGS = {
  NORMAL_TEXT: 'p',
  TITLE: 'p',
  SUBTITLE: 'p',
  HEADING_1: 'h1',
  HEADING_2: 'h2',
  HEADING_3: 'h3',
  HEADING_4: 'h4',
  HEADING_5: 'h5',
  HEADING_6: 'h6',
} as const;

const ALIGN = { START: 'left', CENTER: 'center', END: 'right', JUSTIFIED: 'justify' } as const;

/** One self-contained page; images are inside it as data: addresses. */
export function exportHtml(doc: GoogleDocModel, title: string): string {
  return `<html lang="fi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head><body>${blocks(doc.body)}</body></html>`;
}

function blocks(content: readonly Block[]): string {
  return content.map((block) => (block.kind === 'table' ? table(block) : paragraph(block))).join('');
}

function paragraph(model: Paragraph): string {
  // A rule is a block of its own in HTML: inside a paragraph it would split it.
  if (model.runs.length === 1 && model.runs[0]?.kind === 'horizontalRule') return '<hr>';
  const anchors = (model.bookmarks ?? []).map((name) => `<a id="${escapeHtml(name)}"></a>`).join('');
  const style = model.alignment ? ` style="text-align:${ALIGN[model.alignment]}"` : '';
  const inside = anchors + model.runs.map(inline).join('');
  const { bullet } = model;
  if (!bullet) return `<${TAGS[model.namedStyle]}${style}>${inside}</${TAGS[model.namedStyle]}>`;
  // Google, too, writes one list per item and level, and lets the indent show the depth.
  const tag = bullet.ordered ? 'ol' : 'ul';
  return `<${tag} style="margin-left:${36 * bullet.nesting}pt"><li>${inside}</li></${tag}>`;
}

function table(model: Table): string {
  const row = (cells: Table['rows'][number]['cells']) =>
    `<tr>${cells
      .filter((cell) => !cell.covered)
      .map((cell) => `<td colspan="${cell.columnSpan}" rowspan="${cell.rowSpan}">${blocks(cell.blocks)}</td>`)
      .join('')}</tr>`;
  const head = model.rows.filter(({ tableHeader }) => tableHeader).map(({ cells }) => row(cells));
  const body = model.rows.filter(({ tableHeader }) => !tableHeader).map(({ cells }) => row(cells));
  return `<table>${head.length ? `<thead>${head.join('')}</thead>` : ''}<tbody>${body.join('')}</tbody></table>`;
}

function inline(run: Inline): string {
  if (run.kind === 'image') {
    const data = Buffer.from(run.bytes).toString('base64');
    return `<img alt="${escapeHtml(run.description)}" src="data:${run.mimeType};base64,${data}">`;
  }
  if (run.kind !== 'text') return run.kind === 'horizontalRule' ? '<hr>' : '';
  const text = escapeHtml(run.text).replaceAll('\u000b', '<br>');
  const styled = `<span style="${css(run.style)}">${text}</span>`;
  return run.style.link ? `<a href="${escapeHtml(run.style.link)}">${styled}</a>` : styled;
}

function css(style: TextStyle): string {
  const parts = [
    style.bold && 'font-weight:700',
    style.italic && 'font-style:italic',
    style.underline && 'text-decoration:underline',
    style.strikethrough && 'text-decoration:line-through',
    style.baseline && `vertical-align:${style.baseline === 'superscript' ? 'super' : 'sub'}`,
    style.color && `color:${style.color}`,
    style.background && `background-color:${style.background}`,
    style.font && `font-family:${escapeHtml(style.font)}`,
    style.size && `font-size:${style.size}pt`,
  ];
  return parts.filter(Boolean).join(';');
}

function escapeHtml(text: string): string {
  const escaped: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (character) => escaped[character] ?? character);
}
