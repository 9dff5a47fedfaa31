// ScratchTab over SpreadsheetApp: a hidden tab of the test's own, away from everybody's.
import type { ScratchTab, WrittenText } from '../app/self-test/ports';
import type { RawCell } from '../domain/workbook/raw';
import { safeText, unsafeText } from '../domain/workbook/safe-text';
import { sheetRowSource } from './sheet-row-source';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** `name` must be one that no tab has. */
export function selfTestTab(spreadsheet: Spreadsheet, name: string): ScratchTab {
  const tab = (): Sheet => {
    const found = spreadsheet.getSheetByName(name);
    if (found !== null) return found;
    const made = spreadsheet.insertSheet(name, spreadsheet.getNumSheets());
    made.hideSheet();
    return made;
  };
  const read = (row: number): RawCell => {
    SpreadsheetApp.flush();
    const [grid] = sheetRowSource(spreadsheet).readTabs([name]);
    return grid?.[row - 1]?.[0] ?? '';
  };
  const written = (row: number, text: string): WrittenText => {
    const range = tab().getRange(row, 1);
    range.setNumberFormat('@').setValue(text);
    return { value: read(row), formula: range.getFormula() };
  };
  return {
    typed: (text) => {
      tab().getRange(1, 1).setValue(text);
      return read(1);
    },
    ownText: (text) => {
      const { value, formula } = written(2, safeText(text));
      return { formula, value: typeof value === 'string' ? unsafeText(value) : value };
    },
    repairText: (text) => written(3, `'${text}`),
    note: (text) => tab().getRange(4, 1).setNote(text).getNote(),
    remove: () => {
      const found = spreadsheet.getSheetByName(name);
      if (found === null) return false;
      spreadsheet.deleteSheet(found);
      return true;
    },
  };
}
