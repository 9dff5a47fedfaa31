// Writes the changed sheets, the styles they need and the order to recompute into the texts of the package.
import type JSZip from 'jszip';
import { type Cell, EMPTY_CELL, isSheetError } from '../../model/cell';
import { columnLetters } from '../../model/rectangle';
import type { Row, SheetModel } from '../../model/sheet';
import { dropCalcChain, recomputedOnLoad } from './calculation';
import { formatKey, formatOf } from './cell-format';
import { cellXml } from './cell-xml';
import { sameContent } from './compare-cells';
import { readSources } from './open-workbook';
import { readPart } from './package';
import type { WorkbookParts } from './parts';
import { type CellWriter, dependentsOf, patchCells, placeOf } from './patch-cells';
import { type ListReference, patchFrame } from './patch-frame';
import { formatAreas, parseArea } from './reference';
import type { SaveReport } from './save-report';
import type { StyleSheet } from './style-sheet';
import { childXml, joinWorksheet, splitWorksheet, withChild } from './worksheet-xml';
import { attributeOf, withAttribute } from './xml';

export interface ChangedSheet {
  readonly sheet: SheetModel;
  readonly cells: Map<number, Map<number, Cell>>;
  /** The rows as they stand in the package. */
  readonly before: readonly Row[];
  /** The cells' text, where the package's own worksheet holds none (they were kept from excelize). */
  readonly hiddenData: string | undefined;
  /** Points at the notes' boxes, where the worksheet did not yet. */
  readonly noteDrawing: string | undefined;
}

/** New texts by part. The zip itself loses nothing but its chain of formulas. */
export async function patchPackage(
  zip: JSZip,
  parts: WorkbookParts,
  changed: readonly ChangedSheet[],
  listReference: ListReference,
  report: SaveReport,
  name: string,
): Promise<Map<string, string>> {
  const replaced = new Map<string, string>();
  const { styles, date1904 } = await readSources(zip, { ...parts, stringsPath: undefined }, name);
  let formulaGone = false;
  for (const each of changed) {
    const part = parts.sheets.find((sheet) => sheet.name === each.sheet.name);
    const xml = part && (await readPart(zip, part.path, name));
    if (!xml) throw new Error(`no worksheet for ${each.sheet.name}`);
    const { frame, data: ownData } = splitWorksheet(xml);
    const data = each.hiddenData ?? ownData;
    const drawn =
      each.noteDrawing === undefined ? frame : withChild(frame, 'legacyDrawing', each.noteDrawing);
    const patchedFrame = patchFrame(drawn, each.sheet, styles, listReference);
    if (each.cells.size === 0) {
      if (patchedFrame !== frame || data !== ownData) {
        replaced.set(part.path, joinWorksheet({ frame: patchedFrame, data }));
      }
      continue;
    }
    const orphans = addDependents(each, data);
    const write = cellWriter(each, orphans, styles, date1904, report);
    const patchedData = patchCells(data, each.cells, columnStyles(frame), write);
    formulaGone ||= losesFormula(each);
    replaced.set(part.path, joinWorksheet({ frame: withDimension(patchedFrame, each), data: patchedData }));
  }
  if (styles.touched && parts.stylesPath) replaced.set(parts.stylesPath, styles.toXml());
  if (formulaGone) await dropCalcChain(zip);
  if (changed.some(({ cells }) => cells.size > 0) && changed.some(({ sheet }) => hasFormula(sheet.rows))) {
    const workbook = await readPart(zip, parts.workbookPath, name);
    if (workbook) replaced.set(parts.workbookPath, recomputedOnLoad(workbook));
  }
  return replaced;
}

function cellWriter(
  { sheet, before }: ChangedSheet,
  orphans: ReadonlySet<string>,
  styles: StyleSheet,
  date1904: boolean,
  report: SaveReport,
): CellWriter {
  return (row, column, cell, old, base) => {
    const was = before[row - 1]?.get(column) ?? EMPTY_CELL;
    const format = formatKey(was) === formatKey(cell) ? styles.format(base) : formatOf(cell);
    const kept = old !== '' && sameContent(was, cell) && !orphans.has(columnLetters(column) + row);
    if (kept) {
      const style = styles.derive(base, format);
      return old.replace(/^<[^>]*>/, (tag) => withAttribute(tag, 's', style ? `${style}` : undefined));
    }
    const style = styles.derive(base, format, looksLikeFormula(cell));
    if (cell.value === '' && !cell.formula && style === 0) return '';
    return cellXml(cell, { sheet: sheet.name, row, column }, style, date1904, report);
  };
}

function looksLikeFormula({ value, formula }: Cell): boolean {
  return formula === undefined && typeof value === 'string' && !isSheetError(value) && value.startsWith('=');
}

/** Cells whose formula hung on one that changes: they are written too, each with a formula of its own. */
function addDependents({ sheet, before, cells }: ChangedSheet, data: string): Set<string> {
  const changes = (row: number, column: number) => {
    const cell = cells.get(row)?.get(column);
    return cell !== undefined && !sameContent(before[row - 1]?.get(column) ?? EMPTY_CELL, cell);
  };
  const orphans = new Set(dependentsOf(data, changes));
  for (const reference of orphans) {
    const [row, column] = placeOf(reference);
    const line = cells.get(row) ?? new Map<number, Cell>();
    if (!line.has(column)) cells.set(row, line.set(column, sheet.cell(row, column)));
  }
  return orphans;
}

function losesFormula({ before, cells }: ChangedSheet): boolean {
  for (const [row, line] of cells) {
    for (const [column, cell] of line) {
      if (before[row - 1]?.get(column)?.formula !== undefined && cell.formula === undefined) return true;
    }
  }
  return false;
}

function hasFormula(rows: readonly Row[]): boolean {
  return rows.some((row) => {
    for (const cell of row.values()) if (cell.formula !== undefined) return true;
    return false;
  });
}

/** The style that a new cell of a column starts from. */
function columnStyles(frame: string): (column: number) => number {
  const columns = [...(childXml(frame, 'cols') ?? '').matchAll(/<col\s[^>]*>/g)].map(([tag]) => ({
    min: Number(attributeOf(tag, 'min')),
    max: Number(attributeOf(tag, 'max')),
    style: Number(attributeOf(tag, 'style') ?? 0),
  }));
  return (column) => columns.find(({ min, max }) => min <= column && column <= max)?.style ?? 0;
}

/** The used area that a worksheet declares, widened to hold the changed cells. */
function withDimension(frame: string, { cells }: ChangedSheet): string {
  const old = attributeOf(childXml(frame, 'dimension') ?? '', 'ref');
  const area = (old && parseArea(old)) || { row: 1, column: 1, rows: 1, columns: 1 };
  let lastRow = area.row + area.rows - 1;
  let lastColumn = area.column + area.columns - 1;
  let { row: firstRow, column: firstColumn } = area;
  for (const [row, line] of cells) {
    lastRow = Math.max(lastRow, row);
    firstRow = Math.min(firstRow, row);
    for (const column of line.keys()) {
      lastColumn = Math.max(lastColumn, column);
      firstColumn = Math.min(firstColumn, column);
    }
  }
  const rows = lastRow - firstRow + 1;
  const ref = formatAreas([
    { row: firstRow, column: firstColumn, rows, columns: lastColumn - firstColumn + 1 },
  ]);
  return ref === old ? frame : withChild(frame, 'dimension', `<dimension ref="${ref}"/>`);
}
