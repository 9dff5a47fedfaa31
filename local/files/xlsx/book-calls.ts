// What changes in the workbook as a whole, as excelize calls: new tabs, their order, hidden ones, notes, names.
import { columnLetters } from '../../model/rectangle';
import type { SheetModel } from '../../model/sheet';
import type { WorkbookModel } from '../../model/workbook';
import { encodeCellText, legalText } from './cell-text';
import type { NoteChange } from './compare-cells';
import type { ExcelizeCall } from './excelize';
import type { DefinedName, SheetPart } from './parts';
import { formatSheetArea, parseSheetArea } from './reference';

/** The name under which Excel lists notes; never a person's. */
const AUTHOR = 'Hankesalkku';

type BookModel = Pick<WorkbookModel, 'namedRanges'> & { readonly sheets: readonly SheetModel[] };

export interface FileState {
  readonly sheets: readonly SheetPart[];
  readonly definedNames: readonly DefinedName[];
}

/** `notes` by tab name. An empty list means that excelize is not needed. */
export function bookCalls(
  model: BookModel,
  file: FileState,
  notes: ReadonlyMap<string, readonly NoteChange[]>,
): ExcelizeCall[] {
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
  for (const [sheet, changes] of notes) calls.push(...changes.flatMap((note) => noteCalls(sheet, note)));
  return [...calls, ...nameCalls(model, file.definedNames)];
}

function noteCalls(sheet: string, { row, column, before, after }: NoteChange): ExcelizeCall[] {
  const cell = columnLetters(column) + row;
  const calls: ExcelizeCall[] = before === undefined ? [] : [['DeleteComment', sheet, cell]];
  if (after === undefined) return calls;
  const { text } = legalText(after.replace(/\r\n?/g, '\n'));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / 40), 0);
  // Pixels: wide enough for 40 characters, as high as the text needs.
  const size = { Width: 260, Height: Math.min(400, 24 + 16 * lines) };
  calls.push([
    'AddComment',
    sheet,
    { Author: AUTHOR, Cell: cell, Paragraph: [{ Text: encodeCellText(text) }], ...size },
  ]);
  return calls;
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
