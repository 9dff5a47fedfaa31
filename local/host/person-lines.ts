// A person's hand on whole rows, and on cells put back as they were: outside any script, under the sheet's protections.
import type { Machine } from '../apps-script/host/machine';
import type { Sheet } from '../apps-script/spreadsheet-app/sheet';
import { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import { type Cell, EMPTY_CELL } from '../model/cell';
import type { Rectangle } from '../model/rectangle';
import type { Edited } from './person-edit';

export interface NewRows {
  /** The 1-based row beside which the new ones come. */
  readonly beside: number;
  readonly side: 'above' | 'below';
  readonly count: number;
}

export interface RowSpan {
  /** 1-based. */
  readonly at: number;
  readonly count: number;
}

export interface RowOrder {
  /** What is sorted; its columns that are not in the area stay where they are. */
  readonly area: Rectangle;
  /** 1-based column of the sheet. */
  readonly column: number;
  readonly ascending: boolean;
}

/** What a host offers besides typing; each fires what Sheets fires (platform facts §4.5). */
export interface PersonHand<Who> {
  insertRows(who: Who, tab: string, rows: NewRows): void;
  deleteRows(who: Who, tab: string, rows: RowSpan): void;
  sortRows(who: Who, tab: string, order: RowOrder): void;
  /** Whole cells from a place on, looks and notes included: an undo. Fires onEdit without a value, as a paste does. */
  putCells(
    who: Who,
    tab: string,
    place: Pick<Rectangle, 'row' | 'column'>,
    cells: readonly (readonly Cell[])[],
  ): void;
}

/** @throws ScriptError where the person may not change the sheet or the row is not on it */
export function insertPersonRows(machine: Machine, tab: string, { beside, side, count }: NewRows): void {
  const sheet = sheetOf(machine, tab);
  if (side === 'above') sheet.insertRowsBefore(beside, count);
  else sheet.insertRowsAfter(beside, count);
}

export function deletePersonRows(machine: Machine, tab: string, { at, count }: RowSpan): void {
  sheetOf(machine, tab).deleteRows(at, count);
}

export function sortPersonRows(machine: Machine, tab: string, { area, column, ascending }: RowOrder): void {
  sheetOf(machine, tab)._range(area).sort({ column, ascending });
}

/** @throws ScriptError where a protection stops the person; nothing is written then */
export function putPersonCells(
  machine: Machine,
  tab: string,
  { row, column }: Pick<Rectangle, 'row' | 'column'>,
  cells: readonly (readonly Cell[])[],
): Edited {
  const sheet = sheetOf(machine, tab);
  const area: Rectangle = { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
  sheet._range(area)._change((_cell, i, j) => cells[i]?.[j] ?? EMPTY_CELL);
  return { sheetId: sheet.getSheetId(), area };
}

function sheetOf(machine: Machine, tab: string): Sheet {
  const sheet = new SpreadsheetApp(machine).getActive().getSheetByName(tab);
  if (!sheet) throw new Error(`No such tab: ${tab}`);
  return sheet;
}
