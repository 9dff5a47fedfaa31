// SheetView over SpreadsheetApp: what the person at the keyboard sees and has selected.
import type { SheetView } from '../app/show-cell/ports';

/** `spreadsheets.currentonly` is enough: the selection is this person's own, nobody else's moves. */
export function sheetView(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): SheetView {
  return {
    showCell: (tab, row, column) => {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet === null) return false;
      sheet.getRange(row, column).activate();
      return true;
    },
    showTab: (tab) => {
      const sheet = spreadsheet.getSheetByName(tab);
      if (sheet === null) return false;
      sheet.activate();
      return true;
    },
  };
}
