// Drop-downs of a column: whose they are, and setting and clearing our own. A few rules are looked into, never one per row.
import type { AskedDropDown } from '../app/set-up/ports';
import { runsOf } from '../domain/sheet-fix/cell-runs';
import type { DropDownState, RowRun } from '../domain/workbook/set-up/tab-state';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** How many rules of a column are looked into: the first, the last and some between. */
const PROBES = 5;

/** Every row that has a rule is seen; whose it is, is asked of a few. A row with a rule is never written. */
export function readDropDown(sheet: Sheet, asked: AskedDropDown): DropDownState {
  const rows = sheet.getMaxRows() - asked.from + 1;
  if (rows < 1) return { state: 'ours', missingFrom: 0 };
  const rules = sheet
    .getRange(asked.from, asked.column, rows)
    .getDataValidations()
    .map((line) => line[0] ?? null);
  const filled = rules.flatMap((rule, index) => (rule === null ? [] : [{ rule, index }]));
  const last = filled[filled.length - 1];
  if (last === undefined) return { state: 'none' };
  for (let probe = 0; probe < PROBES; probe++) {
    const at = Math.round((probe * (filled.length - 1)) / (PROBES - 1));
    const one = filled[at];
    if (one !== undefined && !isList(one.rule, asked.values)) return { state: 'other' };
  }
  const holes = runsOf(
    rules.slice(0, last.index).flatMap((rule, index) => (rule === null ? [asked.from + index] : [])),
  );
  const missingFrom = last.index + 1 < rules.length ? asked.from + last.index + 1 : 0;
  return { state: 'ours', missingFrom, ...(holes.length > 0 && { holes }) };
}

/** The very values, in the rule itself or in a range: an .xlsx keeps a long list in cells. */
function isList(rule: Rule, values: readonly string[]): boolean {
  const type = String(rule.getCriteriaType());
  const given: unknown = rule.getCriteriaValues()[0];
  if (type === 'VALUE_IN_LIST') return Array.isArray(given) && sameValues(given, values);
  if (type !== 'VALUE_IN_RANGE') return false;
  return sameValues((given as Range).getValues().flat(), values);
}

function sameValues(given: readonly unknown[], values: readonly string[]): boolean {
  return given.map(String).join('\n') === values.join('\n');
}

/** Warns only: what people have written stays. Throws in a typed column of a table (platform facts §4.4). */
export function setDropDown(sheet: Sheet, column: number, from: number, values: readonly string[]): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...values], true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(from, column, sheet.getMaxRows() - from + 1).setDataValidation(rule);
}

/** The list on these rows only, null takes their rules away: two calls however many rows, the rules between as they are. */
export function setListOn(
  sheet: Sheet,
  column: number,
  runs: readonly RowRun[],
  values: readonly string[] | null,
): void {
  const first = Math.min(...runs.map(({ from }) => from));
  const last = Math.max(...runs.map(({ to }) => to));
  const range = sheet.getRange(first, column, last - first + 1);
  const rule =
    values === null
      ? null
      : SpreadsheetApp.newDataValidation()
          .requireValueInList([...values], true)
          .setAllowInvalid(true)
          .build();
  const isMeant = (row: number) => runs.some(({ from, to }) => row >= from && row <= to);
  const rules = range.getDataValidations().map(([now], index) => {
    if (!isMeant(first + index)) return [now ?? null];
    // What somebody has put there meanwhile stays.
    return [values !== null && now ? now : rule];
  });
  range.setDataValidations(rules);
}
