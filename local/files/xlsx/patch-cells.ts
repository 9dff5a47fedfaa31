// Puts changed cells into the raw text of sheetData; every other row and cell stays byte for byte as it was.
import type { Cell } from '../../model/cell';
import { columnLetters, columnNumber } from '../../model/rectangle';
import { attributeOf, escapeXml, withAttribute } from './xml';

/** Row → column → the cell as it shall be. */
export type CellChanges = ReadonlyMap<number, ReadonlyMap<number, Cell>>;

/** Old raw element and its style number ('' and the row's or column's style where there was none) → new element, '' = none. */
export type CellWriter = (row: number, column: number, cell: Cell, old: string, style: number) => string;

const ROW = /<row(?:\s[^>]*)?\/?>/g;
const CELL = /<c(?:\s[^>]*)?\/>|<c(?:\s[^>]*)?>[\s\S]*?<\/c>/g;

/** `columnStyle` gives the style number that a new cell of a column starts from. */
export function patchCells(
  source: string,
  changes: CellChanges,
  columnStyle: (column: number) => number,
  write: CellWriter,
): string {
  const data = withoutSpecials(source);
  const waiting = [...changes.keys()].sort((a, b) => a - b);
  const out: string[] = [];
  let next = 0;
  let copied = 0;
  let number = 0;
  const newRow = (row: number) => patchRow(`<row r="${row}">`, '', row, changes, columnStyle, write);
  ROW.lastIndex = 0;
  for (let found = ROW.exec(data); found; found = ROW.exec(data)) {
    if (next >= waiting.length) break;
    const [tag] = found;
    number = Number(attributeOf(tag, 'r') ?? number + 1);
    const inner = found.index + tag.length;
    const closed = tag.endsWith('/>');
    const innerEnd = closed ? inner : data.indexOf('</row>', inner);
    const end = closed ? inner : innerEnd + '</row>'.length;
    ROW.lastIndex = end;
    if ((waiting[next] ?? 0) > number) continue;
    out.push(data.slice(copied, found.index));
    copied = found.index;
    while ((waiting[next] ?? number) < number) out.push(newRow(waiting[next++] ?? 0));
    if (waiting[next] !== number) continue;
    next += 1;
    out.push(patchRow(tag, data.slice(inner, innerEnd), number, changes, columnStyle, write));
    copied = end;
  }
  out.push(data.slice(copied));
  for (; next < waiting.length; next++) out.push(newRow(waiting[next] ?? 0));
  return out.join('');
}

/**
 * Cells that lean on a shared formula whose first cell is about to change, as `B2`-like references:
 * they need their own copy of the formula in the same save.
 */
export function dependentsOf(data: string, isChanging: (row: number, column: number) => boolean): string[] {
  const shared: { si: string; reference: string; master: boolean }[] = [];
  for (const found of data.matchAll(/<f(?:\s[^>]*)?\st="shared"[^>]*>/g)) {
    const cell = data.lastIndexOf('<c ', found.index);
    const reference = attributeOf(data.slice(cell, data.indexOf('>', cell)), 'r') ?? '';
    const master = attributeOf(found[0], 'ref') !== undefined;
    shared.push({ si: attributeOf(found[0], 'si') ?? '', reference, master });
  }
  const broken = new Set(
    shared.filter((each) => each.master && isChanging(...placeOf(each.reference))).map((each) => each.si),
  );
  return shared.filter((each) => broken.has(each.si) && !each.master).map((each) => each.reference);
}

/** `B2` → [2, 2], row first. */
export function placeOf(reference: string): [row: number, column: number] {
  return [Number(reference.replace(/^\D+/, '')), columnNumber(reference.replace(/\d+$/, ''))];
}

function patchRow(
  tag: string,
  inner: string,
  row: number,
  changes: CellChanges,
  columnStyle: (column: number) => number,
  write: CellWriter,
): string {
  const cells = new Map<number, string>();
  let column = 0;
  for (const [raw] of inner.matchAll(CELL)) {
    const start = raw.slice(0, raw.indexOf('>') + 1);
    const reference = attributeOf(start, 'r');
    column = reference ? placeOf(reference)[1] : column + 1;
    cells.set(column, reference ? raw : withAttribute(raw, 'r', columnLetters(column) + row));
  }
  const rowStyle = attributeOf(tag, 'customFormat') === '1' ? Number(attributeOf(tag, 's') ?? 0) : undefined;
  for (const [at, cell] of changes.get(row) ?? []) {
    const old = cells.get(at) ?? '';
    const style = old
      ? Number(attributeOf(old.slice(0, old.indexOf('>') + 1), 's') ?? 0)
      : (rowStyle ?? columnStyle(at));
    const fresh = write(row, at, cell, old, style);
    if (fresh) cells.set(at, fresh);
    else cells.delete(at);
  }
  if (cells.size === 0 && inner === '' && tag === `<row r="${row}">`) return '';
  const opening = withAttribute(
    withAttribute(tag.replace(/\s*\/>$/, '>'), 'spans', undefined),
    'r',
    `${row}`,
  );
  const ordered = [...cells].sort(([a], [b]) => a - b).map(([, xml]) => xml);
  return `${opening}${ordered.join('')}</row>`;
}

/** Comments and CDATA are legal, if unheard of, and would mislead a search for tags. */
function withoutSpecials(data: string): string {
  if (!data.includes('<!')) return data;
  return data
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_whole, text: string) => escapeXml(text));
}
