// Tree → one HTML string, with only what Google's import keeps (platform facts §5.3).
import type { DimensionLight } from '../../findings/lights';
import type { Block, Inline, ReportTree, Table, TableCell } from '../tree';
import { Markup } from './markup';

/** A4 with 57 pt side margins leaves 481 pt; the import makes 0.75 pt of a pixel. */
const TABLE_WIDTH_PX = 641;

/** Dark text on light grounds: at least 7:1, and readable when printed grey. */
const STYLE = `
p, li { font-family: Arial; font-size: 10pt; line-height: 1.15; }
h1 { font-family: Arial; font-size: 16pt; font-weight: bold; color: #1f1f1f; }
h2 { font-family: Arial; font-size: 13pt; font-weight: bold; color: #1f1f1f; }
h3 { font-family: Arial; font-size: 11pt; font-weight: bold; color: #1f1f1f; }
table { border-collapse: collapse; }
th { font-family: Arial; font-size: 9pt; font-weight: bold; text-align: left; vertical-align: top; line-height: 1.0; background-color: #e8eaed; border: 1px solid #80868b; }
td { font-family: Arial; font-size: 9pt; text-align: left; vertical-align: top; line-height: 1.0; border: 1px solid #80868b; }
th.tight, td.tight { font-size: 8pt; }
th.number, td.number { text-align: right; }
.ref { font-size: 7pt; color: #4d5156; }
.vihrea { background-color: #d7efdc; }
.keltainen { background-color: #fef0c3; }
.punainen { background-color: #fad7d3; }
.harmaa { background-color: #e3e5e8; }
`;

const CLASSES: Readonly<Record<DimensionLight, string | undefined>> = {
  Vihreä: 'vihrea',
  Keltainen: 'keltainen',
  Punainen: 'punainen',
  Harmaa: 'harmaa',
  'Ei arvioitavaa': undefined,
};

const { element } = Markup;

/** The whole document; ASCII only, so that its length is its size in bytes. */
export function renderHtml(tree: ReportTree): string {
  const head = element('head', {}, [
    element('meta', { charset: 'utf-8' }, []),
    element('title', {}, [tree.title]),
    element('style', {}, [STYLE.replace(/\n/g, ' ').trim()]),
  ]);
  const body = element('body', {}, tree.blocks.map(renderBlock));
  return `<!DOCTYPE html>${element('html', { lang: tree.language }, [head, body]).html}`;
}

function renderBlock(block: Block): Markup {
  switch (block.block) {
    case 'heading':
      return element(`h${block.level}`, {}, [block.text]);
    case 'paragraph':
      return element('p', {}, block.content.map(renderInline));
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, item.map(renderInline))),
      );
    case 'table':
      return renderTable(block);
  }
}

function renderInline(inline: Inline): Markup {
  const text = Markup.lines(inline.text);
  if (inline.muted) return element('span', { class: 'ref' }, [text]);
  return inline.bold ? element('b', {}, [text]) : text;
}

function renderTable({ columns, rows, density }: Table): Markup {
  const type = density === 'tight' ? 'tight' : undefined;
  const width = (share: number) => Math.round(share * TABLE_WIDTH_PX);
  const head = columns.map((column) => {
    const classes = classesOf([type, column.number ? 'number' : undefined]);
    return element('th', { width: width(column.width), scope: 'col', class: classes }, [column.header]);
  });
  const body = rows.map((row) =>
    element(
      'tr',
      {},
      row.map((cell, index) => renderCell(cell, width(columns[index]?.width ?? 0), type)),
    ),
  );
  return element('table', { width: TABLE_WIDTH_PX }, [
    element('thead', {}, [element('tr', {}, head)]),
    element('tbody', {}, body),
  ]);
}

function renderCell(cell: TableCell, width: number, type: string | undefined): Markup {
  const light = cell.light === undefined ? undefined : CLASSES[cell.light];
  const classes = classesOf([type, light, cell.number ? 'number' : undefined]);
  return element('td', { width, class: classes }, cell.content.map(renderInline));
}

function classesOf(names: readonly (string | undefined)[]): string | undefined {
  const given = names.filter((name) => name !== undefined);
  return given.length === 0 ? undefined : given.join(' ');
}
