// One cell of the model as an XML element: numbers, text, booleans, errors, formulas with their last value.
import { type Cell, isDateFormat, isSheetError } from '../../model/cell';
import { columnLetters } from '../../model/rectangle';
import { EXCEL_CELL_TEXT, encodeCellText, legalText, MAX_CELL_TEXT } from './cell-text';
import { WorkbookFileError } from './error';
import { DAYS_1904 } from './read-cells';
import type { SaveReport } from './save-report';
import { escapeXml } from './xml';

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The errors that Excel knows; it refuses a file with another one, so Sheets' `#ERROR!` is written as text. */
const EXCEL_ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/**
 * The element, with style number `style`. Text is never written as a formula, whatever it begins with.
 * Throws WorkbookFileError `cell-too-long`, which names the cell; adds to the report what had to be changed.
 */
export function cellXml(
  cell: Cell,
  place: CellPlace,
  style: number,
  date1904: boolean,
  report: SaveReport,
): string {
  const reference = columnLetters(place.column) + place.row;
  const start = `<c r="${reference}"${style ? ` s="${style}"` : ''}`;
  const name = `${place.sheet}!${reference}`;
  const { formula } = cell;
  const value =
    typeof cell.value === 'number' && date1904 && isDateFormat(cell.numberFormat)
      ? cell.value - DAYS_1904
      : cell.value;
  const f = formula ? `<f>${textXml(formula.replace(/^=/, ''), name, report)}</f>` : '';
  if (value === '') return f ? `${start}>${f}</c>` : `${start}/>`;
  if (typeof value === 'boolean') return `${start} t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'number' && Number.isFinite(value)) return `${start}>${f}<v>${value}</v></c>`;
  if (isSheetError(value) && EXCEL_ERRORS.test(value.error)) {
    return `${start} t="e">${f}<v>${value.error}</v></c>`;
  }
  const text = isSheetError(value) ? value.error : String(value);
  const written = textXml(text, name, report);
  if (f) return `${start} t="str">${f}<v>${written}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${written}</t></is></c>`;
}

function textXml(text: string, name: string, report: SaveReport): string {
  if (text.length > MAX_CELL_TEXT) {
    throw new WorkbookFileError(
      'cell-too-long',
      `Solun ${name} teksti on liian pitkä (${text.length} merkkiä, enintään ${MAX_CELL_TEXT}). Lyhennä tekstiä ja tallenna uudelleen.`,
    );
  }
  if (text.length > EXCEL_CELL_TEXT) report.tooLongForExcel.push(name);
  const legal = legalText(text);
  if (legal.replaced > 0) report.replaced.push({ cell: name, characters: legal.replaced });
  return escapeXml(encodeCellText(legal.text));
}
