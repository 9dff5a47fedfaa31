// The report as a tree: headings, paragraphs, lists and tables. Knows no HTML and no Google.
import type { DimensionLight } from '../findings/lights';
import type { Language } from '../text/texts';

/** A run of text; `muted` is for references back to the sheet, in small grey. */
export interface Inline {
  readonly text: string;
  readonly bold?: boolean;
  readonly muted?: boolean;
}

export interface Heading {
  readonly block: 'heading';
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface Paragraph {
  readonly block: 'paragraph';
  readonly content: readonly Inline[];
}

export interface List {
  readonly block: 'list';
  readonly items: readonly (readonly Inline[])[];
}

export interface TableColumn {
  readonly header: string;
  /** Share of the table's width; the shares of a table sum to 1. */
  readonly width: number;
  /** Its cells are numbers: the header stands over the figures. */
  readonly number?: true;
}

export interface TableCell {
  readonly content: readonly Inline[];
  /** Colours the cell; the word and the symbol are in the content. */
  readonly light?: DimensionLight;
  /** A number: set against the right edge, so that the figures stand in line. */
  readonly number?: true;
}

export interface Table {
  readonly block: 'table';
  readonly columns: readonly TableColumn[];
  /** Every row has as many cells as there are columns. */
  readonly rows: readonly (readonly TableCell[])[];
  /** Tight tables are set in smaller type. */
  readonly density: 'normal' | 'tight';
}

export type Block = Heading | Paragraph | List | Table;

export interface ReportTree {
  readonly title: string;
  readonly language: Language;
  readonly footer: string;
  readonly blocks: readonly Block[];
}

export function heading(level: Heading['level'], text: string): Heading {
  return { block: 'heading', level, text };
}

export function paragraph(...content: readonly (string | Inline)[]): Paragraph {
  return { block: 'paragraph', content: content.map(inline) };
}

export function list(items: readonly string[]): List {
  return { block: 'list', items: items.map((item) => [inline(item)]) };
}

export function cell(...content: readonly (string | Inline)[]): TableCell {
  return { content: content.map(inline) };
}

/** Numbers are set against the right edge. */
export function number(text: string): TableCell {
  return { content: [{ text }], number: true };
}

export function bold(text: string): Inline {
  return { text, bold: true };
}

/** Throws where the rows don't fit the columns: a programmer's error. */
export function table(
  columns: readonly TableColumn[],
  rows: readonly (readonly TableCell[])[],
  density: Table['density'] = 'normal',
): Table {
  if (rows.some((row) => row.length !== columns.length)) throw new Error('table row of wrong length');
  return { block: 'table', columns, rows, density };
}

function inline(content: string | Inline): Inline {
  return typeof content === 'string' ? { text: content } : content;
}

/** The whole tree as plain text, a block a line: for reading in tests and for comparing two reports. */
export function plainText(tree: ReportTree): string {
  const flat = (content: readonly Inline[]) => content.map((part) => part.text).join('');
  return tree.blocks
    .map((block) => {
      switch (block.block) {
        case 'heading':
          return `${'#'.repeat(block.level)} ${block.text}`;
        case 'paragraph':
          return flat(block.content);
        case 'list':
          return block.items.map((item) => `- ${flat(item)}`).join('\n');
        case 'table':
          return [
            block.columns.map((column) => column.header).join(' | '),
            ...block.rows.map((row) => row.map((one) => flat(one.content)).join(' | ')),
          ].join('\n');
      }
    })
    .join('\n');
}
