// An HTML table to a Google table: the grid with its spans, header rows, column widths, cell looks.
import type { Block, CellBorder, Side, Table, TableCell, TableRow } from '../model/google-doc';
import { emptyParagraph } from '../model/google-doc';
import type { Cascade } from './cascade';
import { toBorder, toColor, toPoints } from './css-values';
import type { HtmlElement } from './element';
import type { Declarations } from './style-rules';

interface SourceRow {
  readonly element: HtmlElement;
  readonly inHead: boolean;
}

/**
 * The table, or undefined where it has no cells. `fill` makes a cell's content. `<thead>` rows become header rows;
 * widths come only from `width=` of `<col>`, `<td>`, `<th>`, pixels × 0.75 (platform facts §5.3).
 */
export function importTable(
  element: HtmlElement,
  cascade: Cascade,
  fill: (cell: HtmlElement) => Block[],
): Table | undefined {
  const sources = [...sourceRows(element, false)];
  const columnWidths: (number | undefined)[] = colWidths(element);
  const grid: (TableCell | undefined)[][] = sources.map(() => []);
  for (const [at, source] of sources.entries()) {
    let column = 0;
    for (const cell of childElements(source.element).filter(isCell)) {
      while (grid[at]?.[column]) column++;
      const imported = importCell(cell, cascade.declarations(cell), sources.length - at, fill(cell));
      place(grid, at, column, imported);
      const width = pixelsToPoints(cell.attribute('width'));
      if (imported.columnSpan === 1 && width !== undefined) columnWidths[column] ??= width;
      column += imported.columnSpan;
    }
  }
  const columns = Math.max(0, ...grid.map((cells) => cells.length));
  if (columns === 0) return undefined;
  const rows: TableRow[] = sources.map((source, at) => ({
    cells: Array.from({ length: columns }, (_, column) => grid[at]?.[column] ?? emptyCell()),
    tableHeader: source.inHead,
  }));
  return { kind: 'table', rows, columnWidths: Array.from({ length: columns }, (_, at) => columnWidths[at]) };
}

function* sourceRows(element: HtmlElement, inHead: boolean): Generator<SourceRow> {
  for (const child of childElements(element)) {
    if (child.tag === 'tr') yield { element: child, inHead };
    else if (['thead', 'tbody', 'tfoot'].includes(child.tag)) yield* sourceRows(child, child.tag === 'thead');
  }
}

function place(grid: (TableCell | undefined)[][], row: number, column: number, cell: TableCell): void {
  for (let down = 0; down < cell.rowSpan; down++) {
    for (let right = 0; right < cell.columnSpan; right++) {
      const line = grid[row + down];
      if (line) line[column + right] = down + right === 0 ? cell : { ...emptyCell(), covered: true };
    }
  }
}

function importCell(element: HtmlElement, css: Declarations, rowsLeft: number, blocks: Block[]): TableCell {
  const background = toColor(css.get('background-color') ?? '');
  const vertical = { top: 'TOP', middle: 'MIDDLE', bottom: 'BOTTOM' } as const;
  const align = (css.get('vertical-align') ?? '').toLowerCase();
  return {
    blocks,
    // rowspan="0" means: to the end of the table.
    rowSpan: Math.min(span(element.attribute('rowspan')) || rowsLeft, rowsLeft),
    columnSpan: Math.min(span(element.attribute('colspan')) || 1, 1000),
    borders: importBorders(css),
    ...(background && { background }),
    ...((align === 'top' || align === 'middle' || align === 'bottom') && { verticalAlign: vertical[align] }),
  };
}

function importBorders(css: Declarations): Partial<Record<Side, CellBorder>> {
  const borders: Partial<Record<Side, CellBorder>> = {};
  const width = css.get('border-width');
  const style = css.get('border-style');
  const longhand =
    style === undefined ? undefined : toBorder(`${width ?? ''} ${style} ${css.get('border-color') ?? ''}`);
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    const own = css.get(`border-${side}`) ?? css.get('border');
    const border = own === undefined ? longhand : toBorder(own);
    if (border && border.width > 0) borders[side] = border;
  }
  const color = toColor(css.get('border-color') ?? '');
  if (!color) return borders;
  return Object.fromEntries(Object.entries(borders).map(([side, border]) => [side, { ...border, color }]));
}

function colWidths(table: HtmlElement): (number | undefined)[] {
  const groups = childElements(table).filter((child) => child.tag === 'colgroup');
  return groups.flatMap((group) =>
    childElements(group).flatMap((col) => {
      const width = pixelsToPoints(col.attribute('width'));
      return Array.from({ length: Math.min(span(col.attribute('span')) || 1, 1000) }, () => width);
    }),
  );
}

/** `width="120"` or `width="120px"`; percentages are not taken up. */
function pixelsToPoints(attribute: string | undefined): number | undefined {
  const match = /^(\d+(?:\.\d+)?)(?:px)?$/i.exec((attribute ?? '').trim());
  return match ? toPoints(`${match[1]}px`) : undefined;
}

function span(attribute: string | undefined): number {
  return attribute === undefined ? 1 : Number.parseInt(attribute, 10) || 0;
}

function emptyCell(): TableCell {
  return { blocks: [emptyParagraph()], rowSpan: 1, columnSpan: 1, borders: {} };
}

function isCell(element: HtmlElement): boolean {
  return element.tag === 'td' || element.tag === 'th';
}

function childElements(element: HtmlElement): HtmlElement[] {
  return element.children.filter((child): child is HtmlElement => child.kind === 'element');
}
