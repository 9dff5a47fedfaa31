// Cell references of the file (`B2`, `A2:C1048576`, `A1 B2:C5`, `$A:$A`) as rectangles and back.
import { columnNumber, type Rectangle, toA1 } from '../../model/rectangle';

/** The last row and column that an .xlsx can have. */
const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** Undefined where the text is no plain area. */
export function parseArea(text: string): Rectangle | undefined {
  const found = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!found) return undefined;
  const [, c1, r1, c2, r2] = found;
  const range = text.includes(':');
  if (!range && (!c1 || !r1)) return undefined;
  if (range && ((!c1 && !r1) || (!c2 && !r2))) return undefined;
  const left = c1 ? columnNumber(c1) : 1;
  const top = r1 ? Number(r1) : 1;
  const right = range ? (c2 ? columnNumber(c2) : LAST_COLUMN) : left;
  const bottom = range ? (r2 ? Number(r2) : LAST_ROW) : top;
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** An sqref attribute: areas parted by spaces. */
export function parseAreas(sqref: string | undefined): Rectangle[] {
  return (sqref ?? '').split(/\s+/).flatMap((text) => parseArea(text) ?? []);
}

export function formatAreas(areas: readonly Rectangle[]): string {
  return areas.map(toA1).join(' ');
}

/** `Sivu!$A$1:$B$2` → the sheet's name and the area; undefined for any other formula. */
export function parseSheetArea(formula: string): { sheet: string; area: Rectangle } | undefined {
  const found = /^=?(?:'((?:[^']|'')+)'|([^'!:,()\s]+))!(\$?[A-Z]*\$?\d*(?::\$?[A-Z]*\$?\d*)?)$/i.exec(
    formula,
  );
  const area = found && parseArea(found[3] ?? '');
  if (!found || !area) return undefined;
  return { sheet: (found[1] ?? found[2] ?? '').replace(/''/g, "'"), area };
}

/** The other way round, with every reference fixed by `$`. */
export function formatSheetArea(sheet: string, area: Rectangle): string {
  const fixed = toA1(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `'${sheet.replace(/'/g, "''")}'!${fixed}`;
}
