// Times in words become days: after the tabs are read, as a missing year depends on when the words were last confirmed.
import type { IsoDay } from '../../day/day';
import { readSchedule } from '../../schedule/read-schedule';
import type { Meeting } from '../../schedule/schedule';
import type { Cell } from '../cells/cell';
import { isPlaceholder } from '../cells/placeholder';
import type { TimeValue } from '../column';
import type { ReadTab } from '../read-tab';
import type { AnyRow } from '../row';
import type { ColumnPair, Tab } from '../tab';

export interface TimeReading {
  /** The day from which the words of a row are understood. */
  anchorOf(row: AnyRow): IsoDay;
  /** Meetings that the words may refer to. */
  readonly meetings: readonly Meeting[];
}

/** The same tab with the words of its time columns read; a tab without such columns as it is. */
export function understandTimes<T extends Tab>(read: ReadTab<T>, reading: TimeReading): ReadTab<T> {
  const columns = Object.entries(read.tab.columns).filter(([, { type }]) => type === 'time');
  if (columns.length === 0 || !read.present) return read;
  const understood = (row: AnyRow): AnyRow => understoodRow(row, columns, reading);
  return {
    ...read,
    rows: (read.rows as readonly AnyRow[]).map(understood) as unknown as ReadTab<T>['rows'],
    unusable: read.unusable.map(understood),
  };
}

function understoodRow(row: AnyRow, columns: readonly ColumnPair[], reading: TimeReading): AnyRow {
  const cells: Record<string, Cell<unknown>> = {};
  for (const [key, { required }] of columns) {
    const cell = row.cells[key] as Cell<TimeValue> | undefined;
    if (cell?.state !== 'value' || cell.value.earliest !== null || cell.value.latest !== null) continue;
    cells[key] = understoodCell(cell, required, reading.anchorOf(row), reading.meetings);
  }
  return Object.keys(cells).length === 0 ? row : { ...row, cells: { ...row.cells, ...cells } };
}

type TimeCell = Cell<TimeValue> & { readonly state: 'value' };

/** An uncertain reading stays words: rules act on certain and likely ones only. */
function understoodCell(
  cell: TimeCell,
  required: boolean,
  anchor: IsoDay,
  meetings: readonly Meeting[],
): Cell<TimeValue> {
  const { column, shown, value } = cell;
  const read = readSchedule(value.words, anchor, { meetings });
  const suggestion = read.suggestion === undefined ? {} : { suggestion: read.suggestion };
  if (read.problem !== undefined) {
    const problem = read.problem === 'ambiguous' ? 'ambiguous-time' : read.problem;
    return { state: 'unreadable', column, shown, problem, ...suggestion };
  }
  if (read.kind === 'none') {
    // Words that say the time is open, such as `avoin`, are legal and no placeholder.
    const problem = !required && isPlaceholder(shown) ? 'placeholder' : 'not-a-time';
    return { state: 'unreadable', column, shown, problem };
  }
  if (read.confidence === 'uncertain') return cell;
  return { ...cell, value: { ...value, earliest: read.earliest, latest: read.latest } };
}
