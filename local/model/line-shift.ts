// Where a rectangle lands when rows or columns are inserted, deleted or moved on its sheet.
import type { Rectangle } from './rectangle';

/** Lines `at` … `at + count - 1`, 1-based. */
export interface Span {
  readonly at: number;
  readonly count: number;
}

/** First line and number of lines of a rectangle along one axis. */
interface Extent {
  readonly first: number;
  readonly length: number;
}

/** After an insertion. `inherit` also stretches an area that only touches the new lines on that side. */
export function withSpan(
  area: Rectangle,
  axis: 'rows' | 'columns',
  { at, count }: Span,
  inherit?: 'before' | 'after',
): Rectangle[] {
  const { first, length } = extent(area, axis);
  const end = first + length;
  const stretches =
    (at > first && at < end) || (inherit === 'before' && at === end) || (inherit === 'after' && at === first);
  if (stretches) return [placed(area, axis, { first, length: length + count })];
  return [placed(area, axis, { first: at <= first ? first + count : first, length })];
}

/** After a deletion: shorter, shifted, or gone. */
export function withoutSpan(area: Rectangle, axis: 'rows' | 'columns', { at, count }: Span): Rectangle[] {
  const { first, length } = extent(area, axis);
  const last = first + length - 1;
  const lost = Math.max(0, Math.min(last, at + count - 1) - Math.max(first, at) + 1);
  if (lost === length) return [];
  const before = Math.max(0, Math.min(count, first - at));
  return [placed(area, axis, { first: first - before, length: length - lost })];
}

/** After rows of the span moved before row `before`: the pieces of the area, neighbours joined again. */
export function moveInside(area: Rectangle, { at, count }: Span, before: number): Rectangle[] {
  const end = at + count;
  if (before >= at && before <= end) return [area];
  // Rows from `low` to `high` change places: the moved block and what it jumps over.
  const [low, middle, high] = before < at ? [before, at, end] : [at, end, before];
  const pieces: Extent[] = [];
  const take = (from: number, to: number, shift: number) => {
    const first = Math.max(area.row, from);
    const length = Math.min(area.row + area.rows, to) - first;
    if (length > 0) pieces.push({ first: first + shift, length });
  };
  take(0, low, 0);
  take(low, middle, high - middle);
  take(middle, high, low - middle);
  take(high, Number.POSITIVE_INFINITY, 0);
  pieces.sort((a, b) => a.first - b.first);
  const joined: Extent[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && last.first + last.length === piece.first) {
      joined[joined.length - 1] = { first: last.first, length: last.length + piece.length };
    } else joined.push(piece);
  }
  return joined.map((piece) => placed(area, 'rows', piece));
}

function extent(area: Rectangle, axis: 'rows' | 'columns'): Extent {
  return axis === 'rows'
    ? { first: area.row, length: area.rows }
    : { first: area.column, length: area.columns };
}

function placed(area: Rectangle, axis: 'rows' | 'columns', { first, length }: Extent): Rectangle {
  return axis === 'rows'
    ? { ...area, row: first, rows: length }
    : { ...area, column: first, columns: length };
}
