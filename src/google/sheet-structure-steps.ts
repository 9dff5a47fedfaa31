// Does one step of a set-up. A single tab or column that Google refuses is answered, and the rest goes on.
import type { Refusal, SetUpStep } from '../domain/workbook/set-up/step';
import { LOCK_DESCRIPTION, WARNING_DESCRIPTION } from '../domain/workbook/set-up/step';
import { setColourRules } from './sheet-colour-rules';
import { setDropDown } from './sheet-drop-downs';
import { protectTruly, protectWithWarning } from './sheet-protections';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writing headers and own tabs is what everything else rests on: where that fails, the run stops. */
export function applyStep(spreadsheet: Spreadsheet, step: SetUpStep): readonly Refusal[] {
  if (step.step === 'make-tab') {
    const sheet = spreadsheet.insertSheet(step.tab, spreadsheet.getNumSheets());
    writeHeaders(sheet, 1, 1, step.headers);
    return [];
  }
  const sheet = spreadsheet.getSheetByName(step.tab);
  if (sheet === null) return [refusal(step)];
  switch (step.step) {
    case 'add-columns':
      writeHeaders(
        sheet,
        step.row,
        step.columns[0]?.column ?? 1,
        step.columns.map((one) => one.header),
      );
      return [];
    case 'migrate': {
      const below = Math.max(0, ...step.added.map(({ cells }) => cells.length));
      growTo(sheet, step.column + step.added.length - 1);
      const lines = Array.from({ length: below + 1 }, (_, at) =>
        step.added.map(({ header, cells }) => (at === 0 ? header : (cells[at - 1] ?? ''))),
      );
      sheet
        .getRange(step.row, step.column, below + 1, step.added.length)
        .setNumberFormat('@')
        .setValues(lines);
      return [];
    }
    case 'mark':
      sheet.getRange(step.row, step.column).setNote(step.note);
      return [];
    case 'notes':
      return eachColumn(step, (one) => sheet.getRange(step.row, one.column).setNote(one.note));
    case 'drop-downs':
      return eachColumn(step, (one) => setDropDown(sheet, one.column, one.from, one.values));
    case 'formats':
      return eachColumn(step, (one) =>
        sheet.getRange(one.from, one.column, sheet.getMaxRows() - one.from + 1).setNumberFormat(one.pattern),
      );
    case 'freeze':
      return wholeTab(step, () => sheet.setFrozenRows(step.rows));
    case 'colours':
      return wholeTab(step, () => setColourRules(sheet, step.rules));
    case 'hide':
      return wholeTab(step, () => sheet.hideSheet());
    case 'warn':
      return wholeTab(step, () => protectWithWarning(sheet, WARNING_DESCRIPTION));
    case 'protect':
      return wholeTab(step, () => protectTruly(sheet, LOCK_DESCRIPTION));
  }
}

function writeHeaders(sheet: Sheet, row: number, column: number, headers: readonly string[]): void {
  growTo(sheet, column + headers.length - 1);
  sheet.getRange(row, column, 1, headers.length).setValues([[...headers]]);
}

function growTo(sheet: Sheet, columns: number): void {
  const now = sheet.getMaxColumns();
  if (columns > now) sheet.insertColumnsAfter(now, columns - now);
}

function refusal(step: SetUpStep, header = ''): Refusal {
  return { step: step.step, tab: step.tab, header };
}

function eachColumn<C extends { readonly header: string }>(
  step: SetUpStep & { readonly columns: readonly C[] },
  work: (column: C) => unknown,
): Refusal[] {
  return step.columns.flatMap((one) => {
    try {
      work(one);
      return [];
    } catch {
      return [refusal(step, one.header)];
    }
  });
}

function wholeTab(step: SetUpStep, work: () => unknown): Refusal[] {
  try {
    return work() === false ? [refusal(step)] : [];
  } catch {
    return [refusal(step)];
  }
}
