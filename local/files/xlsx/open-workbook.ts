// Opens an .xlsx file as a model of the emulated spreadsheet, and keeps its bytes for saving.
import { basename, resolve } from 'node:path';
import type JSZip from 'jszip';
import type { Cell } from '../../model/cell';
import { type Row, SheetModel } from '../../model/sheet';
import { WorkbookModel } from '../../model/workbook';
import { readTheme } from './colours';
import { readConditionalFormats } from './conditional-formats';
import { WorkbookFileError } from './error';
import { readNotes } from './notes/read-notes';
import { openPackage, readPart, readWorkbookBytes } from './package';
import { notesPath, readParts, type WorkbookParts } from './parts';
import { type CellSources, readCells } from './read-cells';
import { readFrame } from './read-frame';
import { parseSheetArea } from './reference';
import { readStrings } from './strings';
import { StyleSheet } from './style-sheet';
import { readValidations } from './validations';
import { splitWorksheet } from './worksheet-xml';

export interface OpenWorkbook {
  /** What the emulator works on; saving compares it with `baseline`. */
  readonly model: WorkbookModel;
  /** Where the file was read from: never written to. Undefined for a workbook that never was a file. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
  /** The rows as they were read, by sheetId; the cells are shared with the model until it replaces them. */
  readonly baseline: ReadonlyMap<number, readonly Row[]>;
  /** How many of the model's structural changes the bytes hold already; absent: none. */
  readonly journaled?: number;
  /** Tab's name in the bytes → its sheetId in the model; absent: the file's own numbers. */
  readonly sheetIds?: ReadonlyMap<string, number>;
}

/**
 * Reads values (dates as serial numbers with their format), formulas with the last computed value, notes,
 * validations as areas, merges, hidden tabs, frozen panes, widths, conditional formats and named ranges.
 * Formulas are not recomputed. Throws WorkbookFileError; 20,000 rows × 23 columns take some 3 seconds.
 */
export async function openWorkbook(path: string): Promise<OpenWorkbook> {
  const bytes = await readWorkbookBytes(path);
  return openWorkbookBytes(bytes, basename(path), resolve(path));
}

/** The same for bytes that are already here; `name` is for messages and for the spreadsheet's own name. */
export async function openWorkbookBytes(
  bytes: Uint8Array,
  name: string,
  path?: string,
): Promise<OpenWorkbook> {
  const zip = await openPackage(bytes, name);
  try {
    const model = await readModel(zip, name);
    const baseline = new Map(
      model.sheets.map((sheet) => [sheet.sheetId, sheet.rows.map((row) => new Map(row))]),
    );
    return { model, path, bytes, baseline };
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError(
      'unreadable',
      `${name} on työkirja, jonka sisältöä ei voi lukea. Avaa se Excelissä tai LibreOfficessa, tallenna uudelleen muodossa .xlsx ja yritä uudelleen.`,
      { cause },
    );
  }
}

async function readModel(zip: JSZip, name: string): Promise<WorkbookModel> {
  const parts = await readParts(zip, name);
  const sources = await readSources(zip, parts, name);
  const model = new WorkbookModel('spreadsheet', name.replace(/\.xlsx$/i, ''));
  for (const part of parts.sheets) {
    const sheet = new SheetModel(part.sheetId, part.name);
    const xml = await readPart(zip, part.path, name);
    if (xml === undefined) throw new Error(`no part ${part.path}`);
    const { frame, data } = splitWorksheet(xml);
    sheet.hidden = part.hidden;
    sheet.rows = readCells(data, sources);
    const { frozenRows, frozenColumns, merges, columnWidths } = readFrame(frame);
    Object.assign(sheet, { frozenRows, frozenColumns, merges: [...merges] });
    sheet.columnWidths = new Map(columnWidths);
    for (const { row, column, rows, columns } of merges) clearCovered(sheet, row, column, rows, columns);
    sheet.validations = readValidations(frame).map(({ validation }) => validation);
    sheet.conditionalFormats = readConditionalFormats(frame, sources.styles).map(({ format }) => format);
    const notes = await notesPath(zip, part.path, name);
    for (const note of readNotes((notes && (await readPart(zip, notes, name))) || '<none/>')) {
      const cell: Cell = { ...sheet.cell(note.row, note.column), note: note.text };
      sheet.setCell(note.row, note.column, cell);
    }
    sheet.maxRows = Math.max(sheet.maxRows, sheet.rows.length);
    sheet.maxColumns = sheet.rows.reduce(
      (most, row) => Math.max(most, ...row.keys()),
      Math.max(sheet.maxColumns, frozenColumns),
    );
    model.sheets.push(sheet);
  }
  for (const { name: range, text } of parts.definedNames) {
    const target = parseSheetArea(text);
    const sheet = target && model.sheetByName(target.sheet);
    if (sheet && target && !range.startsWith('_xlnm')) {
      model.namedRanges.set(range, { sheetId: sheet.sheetId, area: target.area });
    }
  }
  return model;
}

/** Strings, styles and calendar of a package, as its cells need them. */
export async function readSources(zip: JSZip, parts: WorkbookParts, name: string): Promise<CellSources> {
  const part = async (path: string | undefined) => (path ? await readPart(zip, path, name) : undefined);
  return {
    strings: readStrings(await part(parts.stringsPath)),
    styles: new StyleSheet(
      (await part(parts.stylesPath)) ?? '<styleSheet></styleSheet>',
      readTheme(await part(parts.themePath)),
    ),
    date1904: parts.date1904,
  };
}

/** A merged area's value is its first cell's; what a file keeps under it is not seen in Sheets. */
function clearCovered(sheet: SheetModel, row: number, column: number, rows: number, columns: number): void {
  for (let r = row; r < row + rows && r <= sheet.rows.length; r++) {
    for (const c of [...(sheet.rows[r - 1]?.keys() ?? [])]) {
      if (c < column || c >= column + columns || (r === row && c === column)) continue;
      const { value: _value, formula: _formula, ...format } = sheet.cell(r, c);
      sheet.setCell(r, c, { value: '', ...format });
    }
  }
}
