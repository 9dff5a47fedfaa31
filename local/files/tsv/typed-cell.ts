// One TSV value as a cell: ISO dates, plain numbers and sheet errors become such, everything else stays text.
import type { Cell } from '../../model/cell';
import type { ColumnDescription } from './description';

type ColumnType = ColumnDescription['type'];

const SHEET_ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;
/** A leading zero makes it a code, such as a phone number, and so do more digits than a number can keep. */
const PLAIN_NUMBER = /^-?(0|[1-9]\d{0,14})(\.\d{1,10})?$/;

/** `type` only chooses how a number looks: a value keeps its kind in every column. */
export function typedCell(text: string, type: ColumnType | undefined): Cell {
  const wrap = type === 'longText' ? { wrap: true, verticalAlignment: 'top' as const } : {};
  if (text === '') return { value: '' };
  if (SHEET_ERROR.test(text)) return { value: { error: text } };
  const day = serialOf(text);
  if (day !== undefined) return { value: day, numberFormat: 'd.m.yyyy' };
  if (PLAIN_NUMBER.test(text)) {
    const numberFormat = numberFormatOf(type, Number.isInteger(Number(text)));
    return { value: Number(text), ...(numberFormat && { numberFormat }) };
  }
  return { value: text, ...wrap };
}

/** `2020-11-30` → days since 1899-12-30; undefined where there is no such day. */
function serialOf(text: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text)) return undefined;
  return time / 86_400_000 + 25_569;
}

/** The contract counts 50 as 50 %, so the sign is only shown: a real percent format would show 5000 %. */
function numberFormatOf(type: ColumnType | undefined, whole: boolean): string | undefined {
  if (type === 'percent') return whole ? '0" %"' : '0.0" %"';
  if (type === 'money') return whole ? '#,##0 "€"' : '#,##0.00 "€"';
  return undefined;
}
