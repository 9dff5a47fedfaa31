// Set-up and undo by the built bundle on an emulated machine, and the sheet's writes among its calls.
import type { Host } from '../../local/host/create-host';
import type { WorkbookModel } from '../../local/model/workbook';
import type { SetUpResult, UndoResult } from '../../src/rpc/contract';

/** @throws Error with the refusal's code and sentence */
function asked<V>(host: Host, method: string, payload: object = {}): V {
  const answer = host.rpc(method, payload);
  if (!answer.ok) throw new Error(`${answer.code}: ${answer.message} ${JSON.stringify(answer)}`);
  return answer.value as V;
}

export const previewSetUp = (host: Host) => asked<SetUpResult>(host, 'setup.preview');
export const runSetUp = (host: Host) => asked<SetUpResult>(host, 'setup.run');
export const previewUndo = (host: Host) => asked<UndoResult>(host, 'undo.preview');
export const runUndo = (host: Host) => asked<UndoResult>(host, 'undo.run');

const WRITES =
  /\.(set(?!ActiveSheet)\w+|insert\w+|append\w+|delete\w+|clear\w*|hideSheet|showSheet|protect|remove\w*|add\w+)$/;

/** Calls since the last reset that may change the file. */
export function writesOf(host: Host): string[] {
  return host.calls.log.map((call) => call.name).filter((name) => WRITES.test(name));
}

/** All that hangs on every cell, and the tab's lists, colours, protections and looks: equal where nothing changed. */
export function wholeTabs(workbook: WorkbookModel, names: readonly string[]): Record<string, unknown> {
  const whole: Record<string, unknown> = {};
  for (const name of names) {
    const sheet = workbook.sheetByName(name);
    sheet?.rows.forEach((row, index) => {
      for (const [column, cell] of row) whole[`${name}!${index + 1},${column}`] = cell;
    });
    const { hidden, frozenRows, validations, conditionalFormats, protections } = sheet ?? {};
    whole[name] = { hidden, frozenRows, validations, conditionalFormats, protections };
  }
  // A copy: the emulator changes its own lists in place.
  return structuredClone(whole);
}

/** Every value, formula and note of the given tabs by place, and nothing of looks: what people write. */
export function writtenCells(workbook: WorkbookModel, names: readonly string[]): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  for (const name of names) {
    const sheet = workbook.sheetByName(name);
    sheet?.rows.forEach((row, index) => {
      for (const [column, { value, formula, note }] of row) {
        if (value === '' && formula === undefined && note === undefined) continue;
        cells[`${name}!${index + 1},${column}`] = {
          value,
          ...(formula !== undefined && { formula }),
          ...(note !== undefined && { note }),
        };
      }
    });
  }
  return cells;
}
