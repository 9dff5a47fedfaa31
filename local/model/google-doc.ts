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
  /** A web address, `mailto:`, or `#bookmark` inside the document. */
  readonly link?: string;
}

export interface TextRun {
  readonly kind: 'text';
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
  runs: (TextRun | InlineImage)[];
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

export interface TableCell {
  blocks: Block[];
  rowSpan: number;
  columnSpan: number;
  background?: string;
  verticalAlign?: 'TOP' | 'MIDDLE' | 'BOTTOM';
  /** Points; one width for all four sides, 0 = none. */
  borderWidth?: number;
  borderColor?: string;
}

export interface TableRow {
  cells: TableCell[];
  /** Repeats on every page. */
  tableHeader: boolean;
  preventOverflow?: boolean;
}

export interface Table {
  readonly kind: 'table';
  rows: TableRow[];
  /** Points per column; undefined = shared evenly. */
  columnWidths: (number | undefined)[];
}

export type Block = Paragraph | Table;

export interface GoogleDocModel {
  body: Block[];
  /** Points. The import always gives Letter (612 × 792) with 72 pt margins; batchUpdate may change it. */
  pageSize: { width: number; height: number };
  margins: { top: number; bottom: number; left: number; right: number };
  footer?: { readonly id: string; blocks: Paragraph[] };
  header?: { readonly id: string; blocks: Paragraph[] };
  /** Grows at each change; `requiredRevisionId` compares with it. */
  revision: number;
}
