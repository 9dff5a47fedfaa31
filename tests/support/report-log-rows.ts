// The rows of the tab Raportit as they stand in the emulated sheet, by header.
import type { WorkbookModel } from '../../local/model/workbook';

export type LogRow = Readonly<Record<string, string>>;

/** Oldest first; empty where the tab has not been made or has no rows yet. */
export function reportLogRows(workbook: WorkbookModel): LogRow[] {
  const sheet = workbook.sheetByName('Raportit');
  if (sheet === undefined) return [];
  const text = (row: number, column: number) => String(sheet.cell(row, column).value).replace(/^\u200b/, '');
  const headers = Array.from({ length: sheet.lastColumn() }, (_, index) => text(1, index + 1));
  return Array.from({ length: Math.max(0, sheet.lastRow() - 1) }, (_, at) =>
    Object.fromEntries(headers.map((header, index) => [header, text(at + 2, index + 1)])),
  );
}
