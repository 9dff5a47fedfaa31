// The cells of a worksheet: values, formulas with their last result, formats. Dates stay serial numbers.
import { type Cell, type CellValue, isDateFormat } from '../../model/cell';
import { columnNumber } from '../../model/rectangle';
import type { Row } from '../../model/sheet';
import { decodeCellText } from './cell-text';
import { shiftFormula } from './shared-formula';
import type { StyleSheet } from './style-sheet';
import { walkXml } from './xml';

export interface CellSources {
  readonly strings: readonly string[];
  readonly styles: StyleSheet;
  /** True where the file counts days from 1904-01-01, as old Excels for Mac did. */
  readonly date1904: boolean;
}

/** Days between the two calendars of Excel. */
export const DAYS_1904 = 1462;

interface RawCell {
  row: number;
  column: number;
  type: string;
  style: number;
  text: string;
  formula: string;
  shared: string | undefined;
  hasFormula: boolean;
}

interface Master {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** `data` is the inside of sheetData. Rows in order, row 1 first. A merged area's value is in its first cell only. */
export function readCells(data: string, sources: CellSources): Row[] {
  const rows: Row[] = [];
  const masters = new Map<string, Master>();
  let row = 0;
  let column = 0;
  let cell: RawCell | undefined;
  let into: 'text' | 'formula' | undefined;
  let phonetic = false;
  walkXml(`<sheetData>${data}</sheetData>`, {
    open: ({ name, attributes }) => {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) : row + 1;
        column = 0;
      } else if (name === 'c') {
        column = attributes.r ? columnNumber(attributes.r.replace(/\d+$/, '')) : column + 1;
        const { t: type = 'n', s } = attributes;
        const style = Number(s ?? 0);
        cell = { row, column, type, style, text: '', formula: '', shared: undefined, hasFormula: false };
      } else if (name === 'f' && cell) {
        into = 'formula';
        cell.hasFormula = true;
        if (attributes.t === 'shared') cell.shared = attributes.si ?? '';
      } else if (name === 'rPh') phonetic = true;
      else if (name === 'v' || (name === 't' && !phonetic)) into = 'text';
    },
    text: (text) => {
      if (into && cell) cell[into] += text;
    },
    close: (name) => {
      if (name === 'v' || name === 'f' || name === 't') into = undefined;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && cell) {
        put(rows, cell, finished(cell, masters, sources));
        cell = undefined;
      }
    },
  });
  return rows;
}

function put(rows: Row[], { row, column }: RawCell, cell: Cell): void {
  if (cell.value === '' && Object.keys(cell).length === 1) return;
  while (rows.length < row) rows.push(new Map());
  rows[row - 1]?.set(column, cell);
}

function finished(raw: RawCell, masters: Map<string, Master>, sources: CellSources): Cell {
  const format = sources.styles.format(raw.style);
  const formula = raw.hasFormula ? formulaOf(raw, masters) : '';
  let value = contentOf(raw, sources.strings);
  if (typeof value === 'number' && sources.date1904 && isDateFormat(format.numberFormat)) value += DAYS_1904;
  return { value, ...(formula && { formula: `=${formula}` }), ...format };
}

function formulaOf(raw: RawCell, masters: Map<string, Master>): string {
  if (raw.shared === undefined) return raw.formula;
  if (raw.formula) {
    masters.set(raw.shared, { formula: raw.formula, row: raw.row, column: raw.column });
    return raw.formula;
  }
  const master = masters.get(raw.shared);
  return master ? shiftFormula(master.formula, raw.row - master.row, raw.column - master.column) : '';
}

function contentOf({ type, text }: RawCell, strings: readonly string[]): CellValue {
  switch (type) {
    case 's':
      return strings[Number(text)] ?? '';
    case 'inlineStr':
    case 'str':
      return decodeCellText(text);
    case 'b':
      return text === '' ? '' : /^(1|true)$/.test(text.trim());
    case 'e':
      return text === '' ? '' : { error: text };
    case 'd':
      return isoSerial(text);
    default:
      return text.trim() === '' || Number.isNaN(Number(text)) ? '' : Number(text);
  }
}

/** A date cell of the strict format, `2020-11-30` or with a time, no zone. */
function isoSerial(text: string): CellValue {
  const time = Date.parse(/T/.test(text) ? `${text.replace(/Z$/, '')}Z` : text);
  return Number.isNaN(time) ? text : time / 86_400_000 + 25_569;
}
