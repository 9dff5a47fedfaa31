// WorkbookStructure over SpreadsheetApp: tabs read, steps done and taken back.
import type { WorkbookStructure } from '../app/set-up/ports';
import { readDropDown } from './sheet-drop-downs';
import { sheetRowSource } from './sheet-row-source';
import { readStructure } from './sheet-structure-read';
import { revertAction } from './sheet-structure-reverts';
import { applyStep } from './sheet-structure-steps';

export function sheetStructure(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): WorkbookStructure {
  return {
    file: () => spreadsheet.getId(),
    readTabs: (names, notesBelow) => {
      const grids = sheetRowSource(spreadsheet).readTabs(names);
      return names.map((name, index) => {
        const grid = grids[index] ?? null;
        const sheet = grid === null ? null : spreadsheet.getSheetByName(name);
        return sheet === null || grid === null ? null : readStructure(sheet, grid, notesBelow);
      });
    },
    readDropDowns: (tab, asked) => {
      const sheet = asked.length === 0 ? null : spreadsheet.getSheetByName(tab);
      return new Map(sheet === null ? [] : asked.map((one) => [one.key, readDropDown(sheet, one)]));
    },
    apply: (step) => applyStep(spreadsheet, step),
    revert: (action) => revertAction(spreadsheet, action),
    keepingView: (work) => {
      const view = spreadsheet.getActiveSheet();
      try {
        return work();
      } finally {
        if (spreadsheet.getActiveSheet().getSheetId() !== view.getSheetId()) spreadsheet.setActiveSheet(view);
      }
    },
  };
}
