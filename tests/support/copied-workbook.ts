// A copy of an emulated workbook, so that a run can be disturbed again and again from the same start.
import { SheetModel } from '../../local/model/sheet';
import { WorkbookModel } from '../../local/model/workbook';

/** Cells are never changed in place, so they are shared. */
export function copiedWorkbook(source: WorkbookModel): WorkbookModel {
  const copy = new WorkbookModel(source.id, source.name);
  const { timeZone, locale, owner, editors } = source;
  Object.assign(copy, { timeZone, locale, owner, editors: [...editors] });
  copy.sheets = source.sheets.map((sheet) =>
    Object.assign(new SheetModel(sheet.sheetId, sheet.name), {
      ...sheet,
      rows: sheet.rows.map((row) => new Map(row)),
      validations: [...sheet.validations],
      merges: [...sheet.merges],
      conditionalFormats: [...sheet.conditionalFormats],
      protections: [...sheet.protections],
      columnWidths: new Map(sheet.columnWidths),
    }),
  );
  return copy;
}

/** Every cell of the given tabs with all that hangs on it: two equal texts mean that nothing changed. */
export function tabsAsText(workbook: WorkbookModel, names: readonly string[]): string {
  return JSON.stringify(
    names.map((name) => {
      const sheet = workbook.sheetByName(name);
      const rows = sheet?.rows.map((row) => [...row].sort(([a], [b]) => a - b));
      return { name, rows, merges: sheet?.merges, validations: sheet?.validations, hidden: sheet?.hidden };
    }),
  );
}
