// "Tarkista kaikki" by the built bundle on an emulated machine, and what it leaves in the sheet.
import { readFolder } from '../../local/files/tsv/read-folder';
import type { Host } from '../../local/host/create-host';
import type { SheetModel } from '../../local/model/sheet';
import type { WorkbookModel } from '../../local/model/workbook';
import type { ReportRequest, UpdateResult } from '../../src/rpc/contract';
import { EXAMPLE_TABS } from './project-root';
import { savedWorkbook } from './saved-workbook';

export const OWN_HEADERS = ['Tarkistus', 'Laskettu tilanne', 'Viimeksi muokattu'];

/** The example with the own columns at the right end, as the set-up leaves it. */
export async function exampleInUse(): Promise<WorkbookModel> {
  const workbook = await savedWorkbook(await readFolder(EXAMPLE_TABS));
  addOwnColumns(workbook);
  return workbook;
}

export function addOwnColumns(workbook: WorkbookModel): void {
  const sheet = tabOf(workbook, 'Osahankkeet');
  const last = sheet.lastColumn();
  sheet.maxColumns = Math.max(sheet.maxColumns, last + OWN_HEADERS.length);
  OWN_HEADERS.forEach((header, index) => sheet.setCell(1, last + index + 1, { value: header }));
}

/** @throws Error with the refusal's code and sentence */
export function updatePortfolio(host: Host, request: ReportRequest = { month: '2020-11' }): UpdateResult {
  const answer = host.rpc('portfolio.update', request);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message}`);
  return answer.value as UpdateResult;
}

export function tabOf(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheetByName(name);
  if (sheet === undefined) throw new Error(`no tab ${name}`);
  return sheet;
}

/** The rows of a tab by header, headers in row 1. */
export function rowsOf(workbook: WorkbookModel, name: string): Record<string, unknown>[] {
  const sheet = tabOf(workbook, name);
  const headers = Array.from({ length: sheet.lastColumn() }, (_, at) => String(sheet.cell(1, at + 1).value));
  return Array.from({ length: Math.max(0, sheet.lastRow() - 1) }, (_, at) =>
    Object.fromEntries(headers.map((header, column) => [header, sheet.cell(at + 2, column + 1).value])),
  );
}

/** `Tunnus Header` → note, of every cell that has one. */
export function notesOf(workbook: WorkbookModel, name: string): Record<string, string> {
  const sheet = tabOf(workbook, name);
  const notes: Record<string, string> = {};
  sheet.rows.forEach((line, at) => {
    for (const [column, { note }] of line) {
      if (note !== undefined) notes[`${sheet.cell(at + 1, 1).value} ${sheet.cell(1, column).value}`] = note;
    }
  });
  return notes;
}
