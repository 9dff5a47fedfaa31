// Reads a tab's structure: what stands in it, its notes, formats, colours and protection. About fifteen calls per tab.
import type { BareTabState } from '../app/set-up/ports';
import type { RawGrid } from '../domain/workbook/raw';
import { readColourRules } from './sheet-colour-rules';
import { readProtections } from './sheet-protections';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const NOTE_ROWS = 5;
const FORMAT_ROWS = 6;
/** How Sheets names the format of a cell that has none (platform facts §8.3 no. 22). */
const AUTOMATIC = ['0.###############', 'General', 'general'];

/** `grid`: the tab's cells, read by the caller together with the other tabs'. */
export function readStructure(sheet: Sheet, grid: RawGrid, notesBelow: boolean): BareTabState {
  const maxRows = sheet.getMaxRows();
  const maxColumns = sheet.getMaxColumns();
  const formats = sheet.getRange(1, 1, Math.min(FORMAT_ROWS, maxRows), maxColumns).getNumberFormats();
  return {
    name: sheet.getName(),
    grid,
    maxRows,
    maxColumns,
    hidden: sheet.isSheetHidden(),
    frozenRows: sheet.getFrozenRows(),
    notes: sheet.getRange(1, 1, Math.min(NOTE_ROWS, maxRows), maxColumns).getNotes(),
    notesBelow: notesBelow && maxRows > NOTE_ROWS && hasNotesBelow(sheet, maxRows, maxColumns),
    formats: formats.map((line) => line.map((format) => (AUTOMATIC.includes(format) ? '' : format))),
    colours: readColourRules(sheet),
    protections: readProtections(sheet),
  };
}

function hasNotesBelow(sheet: Sheet, maxRows: number, maxColumns: number): boolean {
  return sheet
    .getRange(NOTE_ROWS + 1, 1, maxRows - NOTE_ROWS, maxColumns)
    .getNotes()
    .some((line) => line.some((note) => note !== ''));
}
