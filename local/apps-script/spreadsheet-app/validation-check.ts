// Whether a cell's new value passes the drop-down or other check on it; scripts are refused like people are.
import type { Cell, CellValue } from '../../model/cell';
import { isDateFormat } from '../../model/cell';
import { intersect, type Rectangle, toA1 } from '../../model/rectangle';
import type { SheetModel, Validation } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { ScriptError } from '../host/emulated';
import { parseA1, splitTab } from './a1-notation';
import { displayValue } from './display-value';
import type { SheetLocale } from './locale';

/** The check on a cell, undefined where there is none. The one set last counts. */
function validationAt(sheet: SheetModel, row: number, column: number): Validation | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return sheet.validations.findLast(({ areas }) => areas.some((area) => intersect(area, cell)));
}

/**
 * The rules of an area's cells, rows first; undefined where a cell has none. Rows that no rule tells apart are one and
 * the same line: asking cell by cell took a thousand times as long on a column.
 */
export function validationsOn(sheet: SheetModel, area: Rectangle): (Validation | undefined)[][] {
  const { rows, columns } = area;
  const parts = sheet.validations.flatMap((validation) =>
    validation.areas.flatMap((part) => {
      const shared = intersect(part, area);
      if (shared === undefined) return [];
      const top = shared.row - area.row;
      const left = shared.column - area.column;
      return [{ validation, top, bottom: top + shared.rows, left, right: left + shared.columns }];
    }),
  );
  const cuts = [...new Set([0, ...parts.flatMap(({ top, bottom }) => [top, bottom]), rows])];
  cuts.sort((a, b) => a - b);
  const grid: (Validation | undefined)[][] = [];
  for (const [at, from] of cuts.entries()) {
    const to = cuts[at + 1] ?? from;
    const line = new Array<Validation | undefined>(columns).fill(undefined);
    // The last one that covers a cell is the one in force, as in validationAt.
    for (const { validation, top, bottom, left, right } of parts) {
      if (top <= from && to <= bottom) line.fill(validation, left, right);
    }
    for (let row = from; row < to; row++) grid.push(line);
  }
  return grid;
}

/**
 * @returns a test for cells of the area, or undefined where nothing there rejects input
 * Only `allowInvalid: false` rejects. A formula or a check of a kind unknown to the emulator passes.
 */
export function rejection(
  workbook: WorkbookModel,
  sheet: SheetModel,
  area: Rectangle,
  locale: SheetLocale,
): ((cell: Cell, row: number, column: number) => void) | undefined {
  const strict = sheet.validations.filter(
    (rule) => !rule.allowInvalid && rule.areas.some((part) => intersect(part, area)),
  );
  if (strict.length === 0) return undefined;
  const listed = new Map<Validation, ReadonlySet<string>>();
  return (cell, row, column) => {
    const rule = validationAt(sheet, row, column);
    if (!rule || rule.allowInvalid || cell.value === '' || cell.formula !== undefined) return;
    if (passes(rule, cell)) return;
    throw new ScriptError(
      `The data you entered in cell ${toA1({ row, column, rows: 1, columns: 1 })} violates the data validation rules set on this cell.`,
    );
  };

  function passes(rule: Validation, cell: Cell): boolean {
    const { criteria } = rule;
    switch (criteria.kind) {
      case 'list':
        return criteria.values.includes(displayValue(cell, locale));
      case 'range': {
        const values = listed.get(rule) ?? shownIn(workbook, sheet, criteria.reference, locale);
        if (values) listed.set(rule, values);
        return values === undefined || values.has(displayValue(cell, locale));
      }
      case 'date':
        return typeof cell.value === 'number' && isDateFormat(cell.numberFormat);
      case 'number':
        return inside(cell.value, criteria.min, criteria.max);
      default:
        return true;
    }
  }
}

function inside(value: CellValue, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean {
  return typeof value === 'number' && value >= min && value <= max;
}

/** The texts of the cells that a `reference` such as `Listat!$A$2:$A$9` points at; undefined where it can't be read. */
function shownIn(
  workbook: WorkbookModel,
  own: SheetModel,
  reference: string,
  locale: SheetLocale,
): ReadonlySet<string> | undefined {
  const { tab, cells } = splitTab(reference.replace(/^=/, ''));
  const sheet = tab === undefined ? own : workbook.sheetByName(tab);
  const area = sheet && cells !== undefined ? parseA1(cells, sheet.maxRows, sheet.maxColumns) : undefined;
  if (!sheet || !area) return undefined;
  const texts = new Set<string>();
  const last = Math.min(area.row + area.rows - 1, sheet.rows.length);
  for (let row = area.row; row <= last; row++) {
    for (const [column, cell] of sheet.rows[row - 1] ?? []) {
      if (column >= area.column && column < area.column + area.columns) texts.add(displayValue(cell, locale));
    }
  }
  return texts;
}
