// A workbook as it stands at one moment: saving takes its time, and the sheet goes on changing meanwhile.
import { SheetModel } from '../../model/sheet';
import { WorkbookModel } from '../../model/workbook';

/** Cells, checks and rules are replaced, never changed in place: they are shared, what holds them is not. */
export function snapshotOf(model: WorkbookModel): WorkbookModel {
  return Object.assign(new WorkbookModel(model.id, model.name), model, {
    sheets: model.sheets.map((sheet) =>
      Object.assign(new SheetModel(sheet.sheetId, sheet.name), sheet, {
        rows: sheet.rows.map((row) => new Map(row)),
        validations: [...sheet.validations],
        merges: [...sheet.merges],
        conditionalFormats: [...sheet.conditionalFormats],
        protections: [...sheet.protections],
        columnWidths: new Map(sheet.columnWidths),
      }),
    ),
    journal: [...model.journal],
    namedRanges: new Map(model.namedRanges),
  });
}
