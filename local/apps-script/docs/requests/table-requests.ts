// Requests that change tables: columns, rows, header rows, cells.
import type { CellBorder, GoogleDocModel, Side, TableCell } from '../../../model/google-doc';
import type { PlacedTable } from '../positions';
import { findTable } from './places';
import { type Fields, readColor, readIndex, readMask, readObject, readPoints, readWord } from './read';
import { RequestError } from './request-error';

/** The least width of a column, points (Docs API `TableColumnProperties.width`). */
const MIN_COLUMN = 5;

/** Columns listed by `columnIndices`, all where there are none. */
export function updateTableColumnProperties(doc: GoogleDocModel, request: Fields): unknown {
  const known = ['tableStartLocation', 'columnIndices', 'tableColumnProperties', 'fields'];
  const fields = readObject(request, 'updateTableColumnProperties', known);
  const { model } = findTable(doc, fields.tableStartLocation);
  const properties = readObject(fields.tableColumnProperties ?? {}, 'tableColumnProperties', [
    'widthType',
    'width',
  ]);
  readMask(fields.fields, properties);
  const widthType = readWord(properties.widthType, 'widthType', [
    'EVENLY_DISTRIBUTED',
    'FIXED_WIDTH',
  ] as const);
  const width = widthType === 'FIXED_WIDTH' ? readPoints(properties.width, 'width') : undefined;
  if (width !== undefined && width < MIN_COLUMN)
    throw new RequestError('The width must be at least 5 points.');
  for (const column of chosen(fields.columnIndices, model.columnWidths.length, 'column')) {
    model.columnWidths[column] = width;
  }
  return {};
}

/** `tableHeader` and `preventOverflow` of the rows in `rowIndices`, of all where there are none. */
export function updateTableRowStyle(doc: GoogleDocModel, request: Fields): unknown {
  const known = ['tableStartLocation', 'rowIndices', 'tableRowStyle', 'fields'];
  const fields = readObject(request, 'updateTableRowStyle', known);
  const { model } = findTable(doc, fields.tableStartLocation);
  const style = readObject(fields.tableRowStyle ?? {}, 'tableRowStyle', ['tableHeader', 'preventOverflow']);
  const mask = readMask(fields.fields, style);
  const foreign = mask.find((name) => name !== 'tableHeader' && name !== 'preventOverflow');
  if (foreign) throw new Error(`not emulated: Docs.Documents.batchUpdate field ${foreign}`);
  for (const at of chosen(fields.rowIndices, model.rows.length, 'row')) {
    const row = model.rows[at];
    if (row && mask.includes('tableHeader')) row.tableHeader = style.tableHeader === true;
    if (row && mask.includes('preventOverflow')) row.preventOverflow = style.preventOverflow === true;
  }
  return {};
}

/** The first n rows repeat on every page, the others no more; 0 unpins all. */
export function pinTableHeaderRows(doc: GoogleDocModel, request: Fields): unknown {
  const fields = readObject(request, 'pinTableHeaderRows', ['tableStartLocation', 'pinnedHeaderRowsCount']);
  const { model } = findTable(doc, fields.tableStartLocation);
  const count = readIndex(fields.pinnedHeaderRowsCount, 'pinnedHeaderRowsCount');
  if (count > model.rows.length) throw new RequestError('Cannot pin more rows than the table has.');
  for (const [at, row] of model.rows.entries()) row.tableHeader = at < count;
  return {};
}

const SIDES = ['Top', 'Bottom', 'Left', 'Right'] as const;
const CELL_FIELDS = [
  ...['backgroundColor', 'contentAlignment'],
  ...SIDES.flatMap((side) => [`border${side}`, `padding${side}`]),
];

/** Borders, background, padding and vertical alignment of the cells in `tableRange`, or of the whole table. */
export function updateTableCellStyle(doc: GoogleDocModel, request: Fields): unknown {
  const known = ['tableStartLocation', 'tableRange', 'tableCellStyle', 'fields'];
  const fields = readObject(request, 'updateTableCellStyle', known);
  const cells = fields.tableRange
    ? cellsInRange(doc, fields.tableRange)
    : allCells(findTable(doc, fields.tableStartLocation));
  const style = readObject(fields.tableCellStyle ?? {}, 'tableCellStyle', CELL_FIELDS);
  for (const name of readMask(fields.fields, style)) {
    const change = cellChange(name, style[name]);
    for (const cell of cells) change(cell);
  }
  return {};
}

function cellChange(name: string, value: unknown): (cell: TableCell) => void {
  const side = /^(?:border|padding)(Top|Bottom|Left|Right)$/.exec(name)?.[1]?.toLowerCase() as
    | Side
    | undefined;
  if (side && name.startsWith('border')) {
    const border = readBorder(value, name);
    return (cell) => {
      cell.borders = { ...cell.borders, [side]: border };
    };
  }
  if (side) {
    const padding = readPoints(value, name);
    return (cell) => {
      cell.padding = { ...cell.padding, [side]: padding };
    };
  }
  if (name === 'backgroundColor') {
    const background = value === undefined ? undefined : readColor(value, name);
    return (cell) => {
      if (background) cell.background = background;
      else delete cell.background;
    };
  }
  if (name !== 'contentAlignment') throw new Error(`not emulated: Docs.Documents.batchUpdate field ${name}`);
  const align = readWord(value, name, ['TOP', 'MIDDLE', 'BOTTOM'] as const);
  return (cell) => {
    cell.verticalAlign = align;
  };
}

/** All parts of a border must be set together (Docs API `TableCellBorder`). */
function readBorder(value: unknown, name: string): CellBorder {
  const { color, width, dashStyle } = readObject(value, name, ['color', 'width', 'dashStyle']);
  if (color === undefined || width === undefined || dashStyle === undefined) {
    throw new RequestError(`The color, width and dash style of ${name} must all be set.`);
  }
  if (dashStyle !== 'SOLID') throw new Error('not emulated: Docs.Documents.batchUpdate dashed borders');
  return { color: readColor(color, `${name}.color`) ?? '#000000', width: readPoints(width, `${name}.width`) };
}

function cellsInRange(doc: GoogleDocModel, value: unknown): TableCell[] {
  const range = readObject(value, 'tableRange', ['tableCellLocation', 'rowSpan', 'columnSpan']);
  const place = readObject(range.tableCellLocation, 'tableCellLocation', [
    'tableStartLocation',
    'rowIndex',
    'columnIndex',
  ]);
  const table = findTable(doc, place.tableStartLocation);
  const row = readIndex(place.rowIndex, 'rowIndex');
  const column = readIndex(place.columnIndex, 'columnIndex');
  const rows = table.model.rows.slice(row, row + readIndex(range.rowSpan, 'rowSpan'));
  const cells = rows.flatMap((line) =>
    line.cells.slice(column, column + readIndex(range.columnSpan, 'columnSpan')),
  );
  if (cells.length === 0) throw new RequestError('The table range is empty or outside of the table.');
  return cells;
}

function allCells(table: PlacedTable): TableCell[] {
  return table.model.rows.flatMap((row) => row.cells);
}

function chosen(value: unknown, count: number, name: string): number[] {
  if (value === undefined || (Array.isArray(value) && value.length === 0))
    return Array.from({ length: count }, (_, at) => at);
  if (!Array.isArray(value)) throw new RequestError(`The ${name} indices must be a list.`);
  return value.map((item) => {
    const index = readIndex(item, `${name} index`);
    if (index >= count) throw new RequestError(`The ${name} index ${index} is outside of the table.`);
    return index;
  });
}
