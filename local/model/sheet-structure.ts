// Inserts, deletes and moves rows and columns of a sheet: cells, validations, merges, formats and protections go along.
import type { Cell } from './cell';
import { followReferences } from './formula-references';
import { moveInside, type Span, withoutSpan, withSpan } from './line-shift';
import type { Rectangle } from './rectangle';
import type { Row, SheetModel } from './sheet';
import type { WorkbookModel } from './workbook';

export type Axis = 'rows' | 'columns';

/** Which neighbour gives new lines their formats, drop-downs and conditional formats. */
export type Inherit = 'before' | 'after';

/** Inserts `count` empty lines so that the first gets the 1-based number `at`; journals it. */
export function insertLines(
  workbook: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  { at, count }: Span,
  inherit: Inherit,
): void {
  const model = inherit === 'before' ? at - 1 : at;
  if (axis === 'rows') insertRows(sheet, at, count, model);
  else insertColumns(sheet, at, count, model);
  reshape(sheet, (area, inherits) => withSpan(area, axis, { at, count }, inherits ? inherit : undefined));
  followReferences(workbook.sheets, sheet, sheet.name, { kind: 'inserted', axis, span: { at, count } });
  workbook.journal.push({
    change: axis === 'rows' ? 'insertRows' : 'insertColumns',
    sheetId: sheet.sheetId,
    at,
    count,
  });
  for (const [name, target] of workbook.namedRanges) {
    if (target.sheetId !== sheet.sheetId) continue;
    const [area] = withSpan(target.area, axis, { at, count });
    if (area) workbook.namedRanges.set(name, { ...target, area });
  }
}

/** Takes `count` lines away from `at` on; journals it. */
export function deleteLines(
  workbook: WorkbookModel,
  sheet: SheetModel,
  axis: Axis,
  { at, count }: Span,
): void {
  if (axis === 'rows') {
    sheet.rows.splice(at - 1, count);
    sheet.maxRows -= count;
    sheet.frozenRows -= overlap(at, count, sheet.frozenRows);
  } else {
    sheet.rows = sheet.rows.map((row) =>
      columnsMoved(row, (c) => (c < at ? c : c < at + count ? 0 : c - count)),
    );
    sheet.columnWidths = columnsMoved(sheet.columnWidths, (c) =>
      c < at ? c : c < at + count ? 0 : c - count,
    );
    sheet.maxColumns -= count;
    sheet.frozenColumns -= overlap(at, count, sheet.frozenColumns);
  }
  reshape(sheet, (area) => withoutSpan(area, axis, { at, count }));
  followReferences(workbook.sheets, sheet, sheet.name, { kind: 'deleted', axis, span: { at, count } });
  workbook.journal.push({
    change: axis === 'rows' ? 'deleteRows' : 'deleteColumns',
    sheetId: sheet.sheetId,
    at,
    count,
  });
  for (const [name, target] of workbook.namedRanges) {
    if (target.sheetId !== sheet.sheetId) continue;
    const [area] = withoutSpan(target.area, axis, { at, count });
    if (area) workbook.namedRanges.set(name, { ...target, area });
    else workbook.namedRanges.delete(name);
  }
}

/**
 * Moves rows so that they come before row `before` (counted as the rows were).
 * Not journaled: cell contents are compared on saving, and the grid keeps its size.
 */
export function moveRows(sheet: SheetModel, { at, count }: Span, before: number): void {
  while (sheet.rows.length < Math.max(at + count, before) - 1) sheet.rows.push(new Map());
  const moved = sheet.rows.splice(at - 1, count);
  sheet.rows.splice(before > at ? before - count - 1 : before - 1, 0, ...moved);
  reshape(sheet, (area) => moveInside(area, { at, count }, before));
}

function insertRows(sheet: SheetModel, at: number, count: number, model: number): void {
  if (sheet.rows.length >= at - 1) {
    const formats = formatsOf(sheet.rows[model - 1]);
    const fresh = Array.from({ length: count }, () => new Map(formats));
    sheet.rows.splice(at - 1, 0, ...fresh);
  }
  sheet.maxRows += count;
  if (at <= sheet.frozenRows) sheet.frozenRows += count;
}

function insertColumns(sheet: SheetModel, at: number, count: number, model: number): void {
  sheet.rows = sheet.rows.map((row) => {
    const format = formatsOf(row).get(model);
    const wider = columnsMoved(row, (c) => (c < at ? c : c + count));
    if (format) for (let c = at; c < at + count; c++) wider.set(c, format);
    return wider;
  });
  const width = sheet.columnWidths.get(model);
  sheet.columnWidths = columnsMoved(sheet.columnWidths, (c) => (c < at ? c : c + count));
  if (width !== undefined) for (let c = at; c < at + count; c++) sheet.columnWidths.set(c, width);
  sheet.maxColumns += count;
  if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
}

/** The row's cells without value, formula and note; cells without any format are left out. */
function formatsOf(row: Row | undefined): Row {
  const formats: Row = new Map();
  for (const [column, cell] of row ?? []) {
    const { value: _value, formula: _formula, note: _note, ...format } = cell;
    if (Object.keys(format).length > 0) formats.set(column, { ...format, value: '' } satisfies Cell);
  }
  return formats;
}

/** A copy whose keys went through `place`; 0 drops the entry. */
function columnsMoved<T>(line: ReadonlyMap<number, T>, place: (column: number) => number): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [column, item] of line) if (place(column) > 0) moved.set(place(column), item);
  return moved;
}

/** How many of the first `frozen` lines the deleted span takes. */
function overlap(at: number, count: number, frozen: number): number {
  return Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
}

/** Sends every area of the sheet through `change`; rules left without an area go. */
function reshape(sheet: SheetModel, change: (area: Rectangle, inherits: boolean) => Rectangle[]): void {
  const rules = <T extends { readonly areas: readonly Rectangle[] }>(list: readonly T[]) =>
    list
      .map((rule) => ({ ...rule, areas: rule.areas.flatMap((area) => change(area, true)) }))
      .filter((rule) => rule.areas.length > 0);
  sheet.validations = rules(sheet.validations);
  sheet.conditionalFormats = rules(sheet.conditionalFormats);
  sheet.merges = sheet.merges
    .flatMap((area) => change(area, false))
    .filter((area) => area.rows * area.columns > 1);
  sheet.protections = sheet.protections.filter((protection) => {
    protection.unprotected = protection.unprotected.flatMap((area) => change(area, false));
    if (!protection.area) return true;
    protection.area = change(protection.area, false)[0];
    return protection.area !== undefined;
  });
  if (sheet.filter) sheet.filter = change(sheet.filter, false)[0];
}
