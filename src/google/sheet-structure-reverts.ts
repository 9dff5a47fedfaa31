// Takes back one step of a set-up; the use case has seen that it is still as it was made.
import type { RevertAction } from '../domain/workbook/set-up/revert-action';
import { setColourRules } from './sheet-colour-rules';
import { removeProtection } from './sheet-protections';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** False where Google refused; a tab that is gone needs nothing. */
export function revertAction(spreadsheet: Spreadsheet, action: RevertAction): boolean {
  const sheet = spreadsheet.getSheetByName(action.tab);
  if (sheet === null) return true;
  try {
    return revert(spreadsheet, sheet, action);
  } catch {
    return false;
  }
}

function revert(spreadsheet: Spreadsheet, sheet: Sheet, action: RevertAction): boolean {
  switch (action.action) {
    case 'delete-tab':
      spreadsheet.deleteSheet(sheet);
      return true;
    case 'clear-headers':
      // The column stays: a formula somewhere may look at it, and taking it away would break that.
      for (const one of action.columns) sheet.getRange(action.row, one.column).clearContent();
      return true;
    case 'clear-notes':
      for (const one of action.columns) sheet.getRange(action.row, one.column).clearNote();
      return true;
    case 'clear-drop-downs':
      for (const one of action.columns) below(sheet, action.from, one.column).clearDataValidations();
      return true;
    case 'reset-formats':
      for (const one of action.columns) below(sheet, action.from, one.column).setNumberFormat('General');
      return true;
    case 'freeze':
      sheet.setFrozenRows(action.rows);
      return true;
    case 'remove-colours':
      return setColourRules(sheet, []);
    case 'show':
      sheet.showSheet();
      return true;
    case 'remove-protection':
      removeProtection(sheet, action.description);
      return true;
  }
}

function below(sheet: Sheet, from: number, column: number): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(from, column, sheet.getMaxRows() - from + 1);
}
