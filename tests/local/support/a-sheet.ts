// One empty tab on an emulated machine, and short ways to its ranges: shared by the tests of the emulated spreadsheet.
import type { Machine, User } from '../../../local/apps-script/host/machine';
import type { Range } from '../../../local/apps-script/spreadsheet-app/range';
import { SpreadsheetApp } from '../../../local/apps-script/spreadsheet-app/spreadsheet-app';
import { WorkbookModel } from '../../../local/model/workbook';
import { testMachine } from './machine';

/** The most characters of a cell. */
export const CELL = 50_000;

export const OWNER: User = { id: 'owner', email: 'omistaja@example.org', locale: 'fi' };
export const READER: User = { id: 'reader', email: 'lukija@example.org', locale: 'fi' };
/** Across domains Google hides the e-mail. */
export const STRANGER: User = { id: 'stranger', email: '', locale: 'fi' };

/** @param now ISO instant; @returns also `as`, which changes who sits at the keyboard */
export function aSheet({ now = '2020-11-30T10:00:00Z' } = {}) {
  const workbook = new WorkbookModel('sheet-1', 'Hankesalkku');
  workbook.owner = OWNER.id;
  workbook.insertSheet('Osahankkeet');
  workbook.journal = [];
  let person = OWNER;
  const overrides: Partial<Machine> = {
    workbook,
    now: () => Date.parse(now),
    makeDate: (ms) => new Date(ms),
    user: () => person,
  };
  const machine = testMachine(overrides);
  const app = new SpreadsheetApp(machine);
  const spreadsheet = app.getActive();
  const sheet = spreadsheet.getActiveSheet();
  return {
    app,
    machine,
    workbook,
    spreadsheet,
    sheet,
    model: sheet._model,
    range: (a1: string): Range => sheet.getRange(a1),
    as: (user: User) => {
      person = user;
    },
  };
}
