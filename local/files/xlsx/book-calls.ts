// What changes in the workbook as a whole, as excelize calls: new tabs, their order, hidden ones, names.
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import type { ExcelizeCall } from './excelize';
import type { DefinedName, SheetPart } from './parts';
import { formatSheetArea, parseSheetArea } from './reference';

type BookModel = Pick<WorkbookModel, 'namedRanges'> & { readonly sheets: readonly SheetModel[] };

export interface FileState {
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
}

/** An empty list means that excelize is not needed. */
export function bookCalls(model: BookModel, file: FileState): ExcelizeCall[] {
  const calls: ExcelizeCall[] = [];
  const names = file.sheets.map(({ name }) => name);
  for (const { name } of model.sheets) {
    if (names.includes(name)) continue;
    calls.push(['NewSheet', name]);
    names.push(name);
  }
  const wanted = model.sheets.map(({ name }) => name);
  // A file that never had a tab of ours holds a placeholder (see empty-workbook.ts).
  for (const name of names.filter((each) => !wanted.includes(each))) calls.push(['DeleteSheet', name]);
  const order = names.filter((name) => wanted.includes(name));
  if (order.join('\n') !== wanted.join('\n')) {
    for (let at = wanted.length - 2; at >= 0; at--) calls.push(['MoveSheet', wanted[at], wanted[at + 1]]);
  }
  const hidden = new Map(file.sheets.map((sheet) => [sheet.name, sheet.hidden]));
  const flipped = model.sheets.filter((sheet) => sheet.hidden !== (hidden.get(sheet.name) ?? false));
  const shown = model.sheets.find((sheet) => !sheet.hidden);
  for (const { name } of flipped.filter((sheet) => !sheet.hidden))
    calls.push(['SetSheetVisible', name, true]);
  // The active tab can't be hidden, nor deleted without another taking its place.
  const mayBeActive = flipped.some((sheet) => sheet.hidden && hidden.has(sheet.name));
  if (shown && (mayBeActive || order.length < names.length)) calls.push(['activate', shown.name]);
  for (const { name } of flipped.filter((sheet) => sheet.hidden))
    calls.push(['SetSheetVisible', name, false]);
  return [...calls, ...nameCalls(model, file.definedNames)];
}

function nameCalls(model: BookModel, definedNames: readonly DefinedName[]): ExcelizeCall[] {
  const calls: ExcelizeCall[] = [];
  const readable = new Map<string, string>();
  for (const { name, text } of definedNames) {
    const target = parseSheetArea(text);
    if (target && !name.startsWith('_xlnm')) readable.set(name, formatSheetArea(target.sheet, target.area));
  }
  for (const [name, { sheetId, area }] of model.namedRanges) {
    const sheet = model.sheets.find((each) => each.sheetId === sheetId);
    const RefersTo = sheet && formatSheetArea(sheet.name, area);
    if (!RefersTo || readable.get(name) === RefersTo) continue;
    if (readable.has(name)) calls.push(['DeleteDefinedName', { Name: name }]);
    calls.push(['SetDefinedName', { Name: name, RefersTo }]);
  }
  for (const name of readable.keys()) {
    if (!model.namedRanges.has(name)) calls.push(['DeleteDefinedName', { Name: name }]);
  }
  return calls;
}
