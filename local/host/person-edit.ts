// A person's hand in the sheet: typing or pasting, outside any script, and what an onEdit event may tell of it.
import type { Machine } from '../apps-script/host/machine';
import { cellExchange } from '../apps-script/spreadsheet-app/cell-exchange';
import { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import { type Cell, isSheetError } from '../model/cell';
import type { Rectangle } from '../model/rectangle';

export type Typed = string | number | boolean;
export type TypedBlock = Typed | readonly (readonly Typed[])[];
/** Typed into the cells, or pasted over them from the range's first cell on; '' clears. */
export type Edit = TypedBlock | { readonly paste: TypedBlock };

export interface Edited {
  readonly sheetId: number;
  readonly area: Rectangle;
  /** Only of a single typed cell (platform facts §4.5). */
  readonly value?: string;
  readonly oldValue?: string;
}

/**
 * Writes as typing does. Protections hold, also strict drop-downs where it is typed; a warning is answered with yes.
 *
 * @throws ScriptError with Sheets' text where the person may not write that there
 * @throws Error where the tab is missing
 */
export function personEdit(machine: Machine, tab: string, a1: string, edit: Edit): Edited {
  const sheet = new SpreadsheetApp(machine).getActive().getSheetByName(tab);
  if (!sheet) throw new Error(`No such tab: ${tab}`);
  const isPaste = typeof edit === 'object' && 'paste' in edit;
  const block = isPaste ? edit.paste : edit;
  const place = sheet.getRange(a1);
  const rows = typeof block === 'object' ? block : undefined;
  const range = rows ? place.offset(0, 0, rows.length, rows[0]?.length ?? 0) : place;
  const isSingle = range._area.rows * range._area.columns === 1 && !isPaste;
  const cellNow = (): Cell => sheet._model.cell(range._area.row, range._area.column);
  const before = cellNow();

  if (isPaste) {
    const exchange = cellExchange(machine);
    const typed = (i: number, j: number): unknown => (typeof block === 'object' ? block[i]?.[j] : block);
    // A paste goes past drop-downs.
    range._change((cell, i, j) => exchange.written(cell, typed(i, j)));
  } else if (rows) range.setValues(rows);
  else range.setValue(block);

  return {
    ...{ sheetId: sheet.getSheetId(), area: range._area },
    ...(isSingle && asField('value', cellNow())),
    ...(isSingle && asField('oldValue', before)),
  };
}

function asField(name: 'value' | 'oldValue', cell: Cell): Partial<Record<'value' | 'oldValue', string>> {
  const text = eventText(cell);
  return text === undefined ? {} : { [name]: text };
}

/** Text; TRUE or FALSE; plain numbers, days as serials; nothing for an empty cell or a formula. */
function eventText({ value, formula }: Cell): string | undefined {
  if (formula !== undefined || value === '') return undefined;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return isSheetError(value) ? value.error : String(value);
}
