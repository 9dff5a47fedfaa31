// A Google Doc as the HTML import leaves it: paragraphs, lists and tables with the formatting that survives (platform facts §5.3).

/** Formatting of a run of text; sizes in points, colours `#rrggbb`. */
export interface TextStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly baseline?: 'superscript' | 'subscript';
  readonly color?: string;
  readonly background?: string;
  readonly font?: string;
  readonly size?: number;
  /** A web address, `mailto:`, or `#<bookmark>` with a name from some paragraph's `bookmarks`. */
  readonly link?: string;
}

export interface TextRun {
  readonly kind: 'text';
  /** Never empty, no newline; a line break inside the paragraph (`<br>`) is `\u000b`, as in the Docs API. */
  readonly text: string;
  readonly style: TextStyle;
}

export interface InlineImage {
  readonly kind: 'image';
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  readonly description: string;
  /** Points. */
  readonly width: number;
  readonly height: number;
}

/** A horizontal rule or a page break: one index unit each, as in the Docs API. */
export interface Mark {
  readonly kind: 'horizontalRule' | 'pageBreak';
}

export type Inline = TextRun | InlineImage | Mark;

export type NamedStyle =
  | 'NORMAL_TEXT'
  | 'TITLE'
  | 'SUBTITLE'
  | 'HEADING_1'
  | 'HEADING_2'
  | 'HEADING_3'
  | 'HEADING_4'
  | 'HEADING_5'
  | 'HEADING_6';

export interface Paragraph {
  readonly kind: 'paragraph';
  runs: Inline[];
  namedStyle: NamedStyle;
  alignment?: 'START' | 'CENTER' | 'END' | 'JUSTIFIED';
  /** Points. */
  indentStart?: number;
  indentFirstLine?: number;
  spaceAbove?: number;
  spaceBelow?: number;
  /** Percent, 100 = single. */
  lineSpacing?: number;
  keepWithNext?: boolean;
  keepLinesTogether?: boolean;
  pageBreakBefore?: boolean;
  /** Present on list items. */
  bullet?: {
    readonly listId: string;
    readonly nesting: number;
    readonly ordered: boolean;
    readonly start?: number;
  };
  /** Internal link targets that point here. */
  bookmarks?: readonly string[];
}

export interface CellBorder {
  /** Points, 0 = none. */
  readonly width: number;
  readonly color: string;
}

export type Side = 'top' | 'bottom' | 'left' | 'right';

export interface TableCell {
  /** Never empty; the last one is a paragraph. */
  blocks: Block[];
  rowSpan: number;
  columnSpan: number;
  /** True where another cell's span lies over this one: it stays in the grid, empty, as in the Docs API. */
  covered?: boolean;
  background?: string;
  verticalAlign?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  /** A side that is missing has no border. */
  borders: Partial<Record<Side, CellBorder>>;
  /** Points; a side that is missing has the default of 5. */
  padding?: Partial<Record<Side, number>>;
}

export interface TableRow {
  /** As many as the table has columns, covered ones included. */
  cells: TableCell[];
  /** Repeats on every page. */
  tableHeader: boolean;
  preventOverflow?: boolean;
}

export interface Table {
  readonly kind: 'table';
  rows: TableRow[];
  /** Points per column; undefined = an even share of what the others leave of the text width. */
  columnWidths: (number | undefined)[];
}

export type Block = Paragraph | Table;

export interface GoogleDocModel {
  /** Never empty; the last one is a paragraph, and a paragraph follows each table. */
  body: Block[];
  /** Points. The import always gives Letter (612 × 792) with 72 pt margins; batchUpdate may change it. */
  pageSize: { width: number; height: number };
  margins: { top: number; bottom: number; left: number; right: number };
  footer?: { readonly id: string; blocks: Paragraph[] };
  header?: { readonly id: string; blocks: Paragraph[] };
  /** Grows at each change; `requiredRevisionId` compares with it. */
  revision: number;
}

/** What stands between the left and the right margin, in points. */
export function textWidth(doc: Pick<GoogleDocModel, 'pageSize' | 'margins'>): number {
  return doc.pageSize.width - doc.margins.left - doc.margins.right;
}

/** Width of each column in points: even shares filled in; never less than 18, the least a Google Doc allows is 5. */
export function columnWidths(table: Table, available: number): number[] {
  const fixed = table.columnWidths.reduce<number>((sum, width) => sum + (width ?? 0), 0);
  const open = table.columnWidths.filter((width) => width === undefined).length;
  const share = open ? Math.max(18, (available - fixed) / open) : 0;
  return table.columnWidths.map((width) => width ?? share);
}

/** An empty paragraph of normal text. */
export function emptyParagraph(): Paragraph {
  return { kind: 'paragraph', runs: [], namedStyle: 'NORMAL_TEXT' };
}

/**
 * The text as a Google Doc can hold it: without control characters (tab, newline and vertical tab stay) and without
 * private-use characters (Docs API `InsertTextRequest.text`).
 */
export function docText(text: string): string {
  return text.replace(/[\p{Cc}\p{Co}]/gu, (character) => (isKept(character) ? character : ''));
}

function isKept(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x09 && code <= 0x0b) || (code >= 0x7f && code < 0xe000) || code > 0xf8ff;
}
