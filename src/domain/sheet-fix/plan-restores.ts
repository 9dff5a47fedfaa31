// Cells over which something was pasted: the column's list is gone from them, or a day looks like a number and an amount like a day.
import type { Column } from '../workbook/column';
import { matchHeaders } from '../workbook/header-match';
import { isRawDay, type RawCell } from '../workbook/raw';
import { formatFor } from '../workbook/set-up/column-format';
import type { TabState } from '../workbook/set-up/tab-state';
import type { Tab } from '../workbook/tab';
import { runsOf } from './cell-runs';
import type { RestoreFix } from './fix';

/** Serial numbers of days from 1954 to 2119: a lone number in a column of days is hardly anything else. */
const FIRST_DAY = 20_000;
const LAST_DAY = 80_000;
const AUTOMATIC = 'General';
/** A column of times has no format of its own, as words stand in it too. */
const DAY = 'd.m.yyyy';
/** One journal cell holds them all; the rest is offered again after these. */
const MOST_RUNS = 500;

export function planRestores(tab: Tab, state: TabState): RestoreFix[] {
  const { row: headerRow, places } = matchHeaders(state.grid, tab);
  return [...places].flatMap(([key, column]): RestoreFix[] => {
    const declared = tab.columns[key];
    if (declared === undefined || declared.own) return [];
    const about = { fix: 'restore', tab: tab.name, key, header: declared.header, column } as const;
    const list = state.dropDowns.get(key);
    const holes = list?.state === 'ours' ? (list.holes ?? []) : [];
    const rows = state.grid.flatMap((line, index) =>
      index >= headerRow && looksWrong(line[column - 1] ?? '', declared) ? [index + 1] : [],
    );
    const pattern = declared.type === 'time' ? DAY : formatFor(declared, false) || AUTOMATIC;
    return [
      ...(holes.length === 0
        ? []
        : [{ ...about, what: 'list' as const, pattern: '', runs: holes.slice(0, MOST_RUNS) }]),
      ...(rows.length === 0
        ? []
        : [{ ...about, what: 'format' as const, pattern, runs: runsOf(rows).slice(0, MOST_RUNS) }]),
    ];
  });
}

/** The value is what it was; only its look makes the sheet hand it over as something else. */
function looksWrong(cell: RawCell, { type }: Column<unknown>): boolean {
  if (type === 'day' || type === 'time')
    return typeof cell === 'number' && cell >= FIRST_DAY && cell <= LAST_DAY;
  return (type === 'money' || type === 'percent' || type === 'number') && isRawDay(cell);
}
