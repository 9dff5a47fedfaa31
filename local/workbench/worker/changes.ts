// What changed in the workbook since the windows were last told: rows by their cells, tabs by their frame.
import { sheetLocale } from '../../apps-script/spreadsheet-app/locale';
import type { Row, SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { WorkbenchEvent } from '../protocol';
import { choicesOf, rowView, tabNames } from './tab-view';

/** Over this many changed rows the page asks for the whole tab, where it shows it at all. */
const MOST_ROWS = 400;

interface Seen {
  readonly rows: readonly Row[];
  /** Everything else that the page draws of the tab. */
  readonly frame: string;
}

export class Changes {
  #tabs = '';
  #seen = new Map<number, Seen>();
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    this.#workbook = workbook;
    this.take();
  }

  /** Cells are replaced, never changed in place: another object is another content. */
  take(): WorkbenchEvent[] {
    const events: WorkbenchEvent[] = [];
    const tabs = tabNames(this.#workbook);
    if (this.#tabs !== JSON.stringify(tabs)) events.push({ kind: 'tabs', tabs });
    this.#tabs = JSON.stringify(tabs);
    const seen = new Map<number, Seen>();
    for (const sheet of this.#workbook.sheets) {
      const before = this.#seen.get(sheet.sheetId);
      const frame = this.#frame(sheet);
      const changed = changedRows(before?.rows ?? [], sheet.rows);
      const isSame = before?.frame === frame && changed.length === 0;
      seen.set(sheet.sheetId, isSame ? before : { rows: sheet.rows.map((row) => new Map(row)), frame });
      if (isSame) continue;
      if (before?.frame !== frame || changed.length > MOST_ROWS) {
        events.push({ kind: 'tab', tab: sheet.sheetId });
        continue;
      }
      const locale = sheetLocale(this.#workbook.locale);
      const rows = changed.map((number) => rowView(number, sheet.rows[number - 1], locale));
      events.push({ kind: 'cells', tab: sheet.sheetId, rows });
    }
    this.#seen = seen;
    return events;
  }

  #frame(sheet: SheetModel): string {
    const { maxRows, maxColumns, frozenRows, frozenColumns, columnWidths } = sheet;
    const choices = choicesOf(this.#workbook, sheet, sheetLocale(this.#workbook.locale));
    return JSON.stringify([maxRows, maxColumns, frozenRows, frozenColumns, [...columnWidths], choices]);
  }
}

/** 1-based numbers of rows that differ in any cell. */
function changedRows(before: readonly Row[], after: readonly Row[]): number[] {
  const changed: number[] = [];
  for (let i = 0; i < Math.max(before.length, after.length); i++) {
    if (!sameRow(before[i], after[i])) changed.push(i + 1);
  }
  return changed;
}

function sameRow(one: Row | undefined, other: Row | undefined): boolean {
  if ((one?.size ?? 0) !== (other?.size ?? 0)) return false;
  for (const [column, cell] of other ?? []) if (one?.get(column) !== cell) return false;
  return true;
}
