// Between RevoGrid's places (pinned and scrolling parts, counted from 0) and the sheet's (one grid, counted from 1).
import type { AllDimensionType, BeforeRangeSaveDataDetails, RangeArea } from '@revolist/revogrid';
import type { AreaView, TabView } from '../../protocol';

type Frame = Pick<TabView, 'frozenRows' | 'frozenColumns'>;

export interface GridPlace {
  readonly x: number;
  readonly y: number;
  readonly colType: 'colPinStart' | 'rgCol';
  readonly rowType: 'rowPinStart' | 'rgRow';
}

export function placeOf(row: number, column: number, { frozenRows, frozenColumns }: Frame): GridPlace {
  const isTop = row <= frozenRows;
  const isLeft = column <= frozenColumns;
  return {
    x: column - 1 - (isLeft ? 0 : frozenColumns),
    y: row - 1 - (isTop ? 0 : frozenRows),
    colType: isLeft ? 'colPinStart' : 'rgCol',
    rowType: isTop ? 'rowPinStart' : 'rgRow',
  };
}

export function areaOf(
  { x, y, x1, y1, colType, rowType }: RangeArea & Partial<AllDimensionType>,
  { frozenRows, frozenColumns }: Frame,
): AreaView {
  const row = y + 1 + (rowType === 'rowPinStart' ? 0 : frozenRows);
  const column = x + 1 + (colType === 'colPinStart' ? 0 : frozenColumns);
  return { row, column, rows: y1 - y + 1, columns: x1 - x + 1 };
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: string[][];
}

/** What RevoGrid would write over a range, as full rectangles: one where every row has the same columns. */
export function blocksOf(
  { data, type }: Pick<BeforeRangeSaveDataDetails, 'data' | 'type'>,
  { frozenRows }: Frame,
): Block[] {
  const blocks: Block[] = [];
  let lastColumns = '';
  let lastRow = Number.NaN;
  for (const [index, line] of Object.entries(data)) {
    const row = Number(index) + 1 + (type === 'rowPinStart' ? 0 : frozenRows);
    const columns = Object.keys(line)
      .map(Number)
      .filter((column) => Number.isInteger(column))
      .sort((a, b) => a - b);
    const values = columns.map((column) => String(line[column] ?? ''));
    const last = blocks.at(-1);
    if (last && lastColumns === columns.join() && row === lastRow + 1) last.values.push(values);
    else if (columns[0] !== undefined) blocks.push({ row, column: columns[0], values: [values] });
    lastColumns = columns.join();
    lastRow = row;
  }
  return blocks;
}
