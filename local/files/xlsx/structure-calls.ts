// The journal of structural changes as excelize calls on the original file; none where nothing has to move in it.

import { columnLetters } from '../../model/rectangle';
import type { Row } from '../../model/sheet';
import type { StructuralChange } from '../../model/workbook';
import type { ExcelizeCall } from './excelize';

export interface FileSheet {
  readonly sheetId: number;
  readonly name: string;
  readonly rows: readonly Row[];
}

/**
 * Lines inserted or deleted beyond a tab's cells, and new tabs, move nothing: they are written as cells later.
 * Where anything does move (or a tab is renamed or deleted), the whole journal is replayed in its order.
 */
export function structureCalls(
  journal: readonly StructuralChange[],
  sheets: readonly FileSheet[],
): ExcelizeCall[] {
  const names = new Map(sheets.map(({ sheetId, name }) => [sheetId, name]));
  const sizes = new Map(
    sheets.map(({ sheetId, rows }) => [
      sheetId,
      { rows: rows.length, columns: rows.reduce((most, row) => Math.max(most, ...row.keys()), 0) },
    ]),
  );
  const calls: ExcelizeCall[] = [];
  let moves = false;
  for (const change of journal) {
    const name = names.get(change.sheetId);
    if (change.change === 'insertSheet') {
      names.set(change.sheetId, change.name);
      calls.push(['NewSheet', change.name]);
      continue;
    }
    if (name === undefined) continue;
    const size = sizes.get(change.sheetId);
    if (change.change === 'deleteSheet') {
      names.delete(change.sheetId);
      calls.push(['DeleteSheet', name]);
      moves ||= size !== undefined;
    } else if (change.change === 'renameSheet') {
      names.set(change.sheetId, change.to);
      calls.push(['SetSheetName', name, change.to]);
      moves ||= size !== undefined;
    } else if (change.change !== 'moveSheet' && size) {
      const axis = /Rows$/.test(change.change) ? 'rows' : 'columns';
      if (change.at > size[axis]) continue;
      moves = true;
      calls.push(...lineCalls(name, change));
      size[axis] += /^insert/.test(change.change) ? change.count : -Math.min(change.count, size[axis]);
    }
  }
  return moves ? calls : [];
}

function lineCalls(
  name: string,
  { change, at, count }: Extract<StructuralChange, { count: number }>,
): ExcelizeCall[] {
  switch (change) {
    case 'insertRows':
      return [['InsertRows', name, at, count]];
    case 'insertColumns':
      return [['InsertCols', name, columnLetters(at), count]];
    case 'deleteRows':
      return Array.from({ length: count }, () => ['RemoveRow', name, at]);
    case 'deleteColumns':
      return Array.from({ length: count }, () => ['RemoveCol', name, columnLetters(at)]);
  }
}
