// Drop-down lists too long for a rule (255 characters in Excel) get a column on a hidden tab, and the rule points there.
import { SheetModel, type Validation } from '../../model/sheet';
import { formatSheetArea } from './reference';
import { needsCells } from './validations';

const NAME = 'Valinnat';

export interface ListTab {
  /** The workbook's tabs with the hidden one added or widened; the model's own are not touched. */
  readonly sheets: readonly SheetModel[];
  readonly reference: (validation: Validation) => string | undefined;
  readonly lists: number;
}

export function withListTab(sheets: readonly SheetModel[]): ListTab {
  const long = sheets.flatMap(({ validations }) =>
    validations.filter(({ criteria }) => needsCells(criteria)),
  );
  if (long.length === 0) return { sheets, reference: () => undefined, lists: 0 };
  const old = sheets.find(({ name }) => name === NAME);
  const sheetId = sheets.reduce((most, sheet) => Math.max(most, sheet.sheetId), 0) + 1;
  const tab = Object.assign(new SheetModel(old?.sheetId ?? sheetId, NAME), old, {
    hidden: true,
    rows: old?.rows.map((row) => new Map(row)) ?? [],
  });
  const references = new Map<string, string>();
  for (const { criteria } of long) {
    if (criteria.kind !== 'list') continue;
    const key = JSON.stringify(criteria.values);
    if (!references.has(key)) references.set(key, placed(tab, criteria.values));
  }
  return {
    sheets: old ? sheets.map((sheet) => (sheet === old ? tab : sheet)) : [...sheets, tab],
    reference: ({ criteria }) =>
      criteria.kind === 'list' ? references.get(JSON.stringify(criteria.values)) : undefined,
    lists: references.size,
  };
}

/** A column that already holds the values, or the next free one. */
function placed(tab: SheetModel, values: readonly string[]): string {
  const last = tab.lastColumn();
  const holds = (column: number) =>
    values.every((value, index) => tab.cell(index + 1, column).value === value) &&
    tab.cell(values.length + 1, column).value === '';
  let column = 1;
  while (column <= last && !holds(column)) column += 1;
  if (column > last) {
    values.forEach((value, index) => {
      tab.setCell(index + 1, column, { value, numberFormat: '@' });
    });
  }
  return formatSheetArea(NAME, { row: 1, column, rows: values.length, columns: 1 });
}
