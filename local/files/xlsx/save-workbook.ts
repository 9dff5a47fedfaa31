// Saves a workbook: the original file's bytes with only what changed written into them.
import { basename } from 'node:path';
import JSZip from 'jszip';
import type { Cell } from '../../model/cell';
import { columnLetters } from '../../model/rectangle';
import type { Row, SheetModel } from '../../model/sheet';
import { writeAtomically } from './atomic-write';
import { bookCalls } from './book-calls';
import { compareRows, type SheetChanges } from './compare-cells';
import { WorkbookFileError } from './error';
import { type ExcelizeCall, runExcelize } from './excelize';
import { withListTab } from './list-tab';
import { nameNoteParts } from './notes/name-note-parts';
import { patchNotes } from './notes/patch-notes';
import { type OpenWorkbook, openWorkbookBytes } from './open-workbook';
import { packBytes } from './pack';
import { readPart } from './package';
import { readParts, type WorkbookParts } from './parts';
import { type ChangedSheet, patchPackage } from './patch-package';
import type { SaveReport } from './save-report';
import { snapshotOf } from './snapshot';
import { structureCalls } from './structure-calls';
import { splitWorksheet } from './worksheet-xml';

/** What is compared with the model: the tabs of the file as they stand before anything is written. */
interface Base {
  readonly bytes: Uint8Array;
  /** By tab name. */
  readonly rows: ReadonlyMap<string, readonly Row[]>;
  /** Formulas that stood in the file before lines moved, by tab: they moved along in the file, not in the model. */
  readonly movedFormulas: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Writes the model to `path` and gives what to save next: see SavedBytes. Everything that the model did not change stays as it was in the file: parts byte for
 * byte where nothing in them changed; what the model changes after the call is for the next save. Throws WorkbookFileError: same-file, disk-full, unwritable, cell-too-long,
 * unreadable (excelize refuses the file). The same content gives the same bytes. The model is not touched.
 */
export async function saveWorkbook(
  workbook: OpenWorkbook,
  path: string,
): Promise<SaveReport & Pick<SavedBytes, 'next'>> {
  const { bytes, report, next } = await workbookBytes(workbook, basename(path));
  await writeAtomically(path, bytes, workbook.path);
  return { ...report, next };
}

export interface SavedBytes {
  readonly bytes: Uint8Array;
  readonly report: SaveReport;
  /**
   * The workbook on the saved bytes, for saving again: what moved or came in this time is then in place already.
   * It writes the same cells, so a file that is saved once needs it not.
   */
  readonly next: OpenWorkbook;
}

/** The same without a file; `name` is for messages. */
export async function workbookBytes(workbook: OpenWorkbook, name: string): Promise<SavedBytes> {
  try {
    const saved = await patched({ ...workbook, model: snapshotOf(workbook.model) }, name);
    return { ...saved, next: { ...saved.next, model: workbook.model } };
  } catch (cause) {
    if (cause instanceof WorkbookFileError) throw cause;
    throw new WorkbookFileError(
      'unreadable',
      `Työkirjan muutoksia ei voi tallentaa tiedostoon ${name}: alkuperäisen tiedoston rakenne on poikkeava. Avaa alkuperäinen Excelissä tai LibreOfficessa, tallenna se uudelleen ja yritä uudelleen.`,
      { cause },
    );
  }
}

async function patched(workbook: OpenWorkbook, name: string): Promise<SavedBytes> {
  const { model } = workbook;
  const { sheets, reference, lists } = withListTab(model.sheets);
  const report: SaveReport = { replaced: [], tooLongForExcel: [], listsOnTab: lists };
  const base = await movedBase(workbook, name);
  const changes = new Map(sheets.map((sheet) => [sheet.name, changesOf(sheet, base)]));

  let zip = await JSZip.loadAsync(base.bytes);
  let parts = await readParts(zip, name);
  const cells = new Map<string, string>();
  const calls = bookCalls({ sheets, namedRanges: model.namedRanges }, parts);
  if (parts.stylesPath === undefined) calls.push(['NewStyle', {}]);
  if (calls.length > 0) {
    // excelize reads 20,000 rows in 20 s and writes them in 10: it gets the sheets without their cells.
    await nameNoteParts(zip);
    const frames = new Map<string, string>();
    for (const sheet of parts.sheets) {
      const { frame, data } = splitWorksheet((await readPart(zip, sheet.path, name)) ?? '');
      frames.set(sheet.path, frame);
      cells.set(sheet.name, data);
    }
    zip = await JSZip.loadAsync(await runExcelize(await packBytes(zip, frames, 'STORE'), calls));
    parts = await readParts(zip, name);
    restoreFrames(zip, parts, frames, calls);
  }
  const noted = sheets.map((sheet) => ({ sheet, notes: changes.get(sheet.name)?.notes ?? [] }));
  const drawings = await patchNotes(zip, parts, noted, name);
  const changed: ChangedSheet[] = sheets.map((sheet) => ({
    sheet,
    cells: changes.get(sheet.name)?.cells ?? new Map(),
    before: base.rows.get(sheet.name) ?? [],
    hiddenData: cells.get(sheet.name),
    noteDrawing: drawings.get(sheet.name),
  }));
  const replaced = await patchPackage(zip, parts, changed, reference, report, name);
  const bytes = await packBytes(zip, replaced);
  const next = { ...workbook, bytes, ...baseOf(sheets, report), journaled: model.journal.length };
  return { bytes, report, next };
}

/** No cell's text: a cell that stands so in the baseline is written again. */
const OTHER = '\u0000';

/** What the saved bytes hold; cells that they could not take as they were are told of at every save. */
function baseOf(
  sheets: readonly SheetModel[],
  { replaced, tooLongForExcel }: SaveReport,
): Required<Pick<OpenWorkbook, 'baseline' | 'sheetIds'>> {
  const told = new Set([...replaced.map(({ cell }) => cell), ...tooLongForExcel]);
  const baseline = new Map(sheets.map(({ sheetId, rows }) => [sheetId, rows]));
  const held = (tab: string, row: number, [column, cell]: [number, Cell]): [number, Cell] =>
    told.has(`${tab}!${columnLetters(column)}${row}`) ? [column, { ...cell, value: OTHER }] : [column, cell];
  for (const { sheetId, name, rows } of told.size > 0 ? sheets : []) {
    const kept = rows.map((row, i) => new Map([...row].map((entry) => held(name, i + 1, entry))));
    baseline.set(sheetId, kept);
  }
  return { baseline, sheetIds: new Map(sheets.map(({ sheetId, name }) => [name, sheetId])) };
}

/**
 * excelize writes every worksheet anew that it looked at. The frames it had no reason to change are put back, unless
 * another tab was made the active one: two selected tabs would be edited together.
 */
function restoreFrames(
  zip: JSZip,
  parts: WorkbookParts,
  frames: ReadonlyMap<string, string>,
  calls: readonly ExcelizeCall[],
): void {
  if (calls.some(([method]) => method === 'activate')) return;
  for (const sheet of parts.sheets) {
    const frame = frames.get(sheet.path);
    if (frame) zip.file(sheet.path, frame);
  }
}

/** Replays the structural changes on the whole file, where there are any that move something in it. */
async function movedBase(workbook: OpenWorkbook, name: string): Promise<Base> {
  const { bytes, baseline, model, journaled = 0, sheetIds } = workbook;
  const zip = await JSZip.loadAsync(bytes);
  const file = await readParts(zip, name);
  const before = file.sheets.map((sheet) => {
    const sheetId = sheetIds?.get(sheet.name) ?? sheet.sheetId;
    return { ...sheet, sheetId, rows: baseline.get(sheetId) ?? [] };
  });
  const calls = structureCalls(model.journal.slice(journaled), before);
  if (calls.length === 0) {
    return {
      bytes,
      rows: new Map(before.map((sheet) => [sheet.name, sheet.rows])),
      movedFormulas: new Map(),
    };
  }
  await nameNoteParts(zip);
  const moved = await openWorkbookBytes(
    await runExcelize(await packBytes(zip, new Map(), 'STORE'), calls),
    name,
  );
  const movedFormulas = new Map<string, Set<string>>();
  for (const { sheetId, name: tab } of model.sheets) {
    const formulas = (baseline.get(sheetId) ?? []).flatMap((row) =>
      [...row.values()].flatMap((cell) => cell.formula ?? []),
    );
    movedFormulas.set(tab, new Set(formulas));
  }
  return {
    bytes: moved.bytes,
    rows: new Map(moved.model.sheets.map((sheet) => [sheet.name, sheet.rows])),
    movedFormulas,
  };
}

function changesOf(sheet: SheetModel, { rows, movedFormulas }: Base): SheetChanges {
  const formulas = movedFormulas.get(sheet.name);
  return compareRows(rows.get(sheet.name) ?? [], sheet.rows, (before, after) =>
    Boolean(before.formula && after.formula && formulas?.has(after.formula)),
  );
}
