// A tab as the page draws it: shown texts, looks and choices, compact enough for 5,000 rows.
import { parseA1, splitTab } from '../../apps-script/spreadsheet-app/a1-notation';
import { displayValue } from '../../apps-script/spreadsheet-app/display-value';
import { type SheetLocale, sheetLocale } from '../../apps-script/spreadsheet-app/locale';
import { type Cell, isDateFormat } from '../../model/cell';
import type { Row, SheetModel, Validation } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { CellView, ChoiceView, RowView, TabName, TabView } from '../protocol';

export function tabNames(workbook: WorkbookModel): TabName[] {
  return workbook.sheets.map(({ sheetId: id, name, hidden }) => ({ id, name, hidden }));
}

export function tabView(workbook: WorkbookModel, sheet: SheetModel): TabView {
  const locale = sheetLocale(workbook.locale);
  return {
    ...{ id: sheet.sheetId, name: sheet.name, rows: sheet.maxRows, columns: sheet.maxColumns },
    ...{ frozenRows: sheet.frozenRows, frozenColumns: sheet.frozenColumns },
    widths: [...sheet.columnWidths],
    choices: choicesOf(workbook, sheet, locale),
    cells: sheet.rows.flatMap((row, i) => (row.size > 0 ? [rowView(i + 1, row, locale)] : [])),
  };
}

/** @param number 1-based */
export function rowView(number: number, row: Row | undefined, locale: SheetLocale): RowView {
  return [number, [...(row ?? [])].map(([column, cell]) => cellView(column, cell, locale))];
}

/** Drop-downs and other checks, as a fingerprint tells whether they changed. */
export function choicesOf(workbook: WorkbookModel, sheet: SheetModel, locale: SheetLocale): ChoiceView[] {
  return sheet.validations.map((rule) => ({
    areas: rule.areas,
    values: valuesOf(rule, workbook, sheet, locale),
    strict: !rule.allowInvalid,
    help: rule.helpText ?? '',
  }));
}

function cellView(column: number, cell: Cell, locale: SheetLocale): CellView {
  const shown = displayValue(cell, locale);
  const edited = editText(cell, shown, locale);
  const view = [column, shown, look(cell), cell.note ?? '', edited === shown ? '' : edited] as const;
  let length: number = view.length;
  while (length > 2 && view[length - 1] === '') length -= 1;
  return view.slice(0, length) as unknown as CellView;
}

/** What typing again leaves the cell as it is: the formula, the number with all its digits, else the shown text. */
function editText({ value, formula, numberFormat }: Cell, shown: string, locale: SheetLocale): string {
  if (formula !== undefined) return formula;
  if (typeof value !== 'number' || (numberFormat !== undefined && isDateFormat(numberFormat))) return shown;
  const isPercent = numberFormat?.includes('%') === true;
  // 15 digits are what a sheet holds: 0.07 × 100 must not show its binary rest.
  const digits = String(Number((isPercent ? value * 100 : value).toPrecision(15)));
  return digits.replace('.', locale.decimal) + (isPercent ? '%' : '');
}

/** `b#rrggbb;c#rrggbb;w;r;acenter;vtop`: background, colour, bold, wrapped, alignments; automatic ones left out. */
function look(cell: Cell): string {
  const isRight = cell.horizontalAlignment ?? (typeof cell.value === 'number' ? 'right' : undefined);
  return [
    cell.background !== undefined && cell.background !== '#ffffff' && `b${cell.background}`,
    cell.fontColor !== undefined && cell.fontColor !== '#000000' && `c${cell.fontColor}`,
    cell.fontWeight === 'bold' && 'w',
    cell.wrap && 'r',
    isRight && `a${isRight}`,
    cell.verticalAlignment && `v${cell.verticalAlignment}`,
  ]
    .filter(Boolean)
    .join(';');
}

function valuesOf(
  { criteria }: Validation,
  workbook: WorkbookModel,
  own: SheetModel,
  locale: SheetLocale,
): readonly string[] {
  if (criteria.kind === 'list') return criteria.values;
  if (criteria.kind !== 'range') return [];
  const { tab, cells } = splitTab(criteria.reference.replace(/^=/, ''));
  const sheet = tab === undefined ? own : workbook.sheetByName(tab);
  const area = sheet && cells !== undefined ? parseA1(cells, sheet.maxRows, sheet.maxColumns) : undefined;
  if (!sheet || !area) return [];
  const values: string[] = [];
  const last = Math.min(area.row + area.rows - 1, sheet.rows.length);
  for (let row = area.row; row <= last; row++) {
    for (const [column, cell] of sheet.rows[row - 1] ?? []) {
      const isInside = column >= area.column && column < area.column + area.columns;
      if (isInside && cell.value !== '') values.push(displayValue(cell, locale));
    }
  }
  return [...new Set(values)];
}
