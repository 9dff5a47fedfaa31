// A cell that can't be read as its column's type: a sheet error, a day that does not exist, words where a number belongs.
import type { Severity } from '../../findings/finding';
import type { CellProblem } from '../../workbook/cells/cell';
import { meantBy } from '../../workbook/meant/meant';
import { shownText } from '../../workbook/raw';
import { columnPairsOf } from '../../workbook/tab';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

/** Nothing is computed from these, they say no more than an empty cell, or the words may be as they should: only a warning. */
const ONLY_WARNED: readonly CellProblem[] = [
  'not-an-email',
  'not-a-url',
  'not-a-time',
  'ambiguous-time',
  'placeholder',
];

export const cellType: RowRule = {
  id: 'cell-type',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe', 'varoitus'],
  scope: 'row',
  settings: [],
  tabs: TAB_IDS,
  check: (row, context) =>
    columnPairsOf(TABS[tabIdOf(row.tab)]).flatMap(([key, column]) => {
      const cell = row.cells[key];
      if (cell?.state !== 'unreadable' || cell.problem === 'not-a-choice') return [];
      // A row of rights without its address gives nobody any.
      const isNeeded = column.required && column.type === 'email';
      const severity: Severity = ONLY_WARNED.includes(cell.problem) && !isNeeded ? 'varoitus' : 'virhe';
      const { shown, problem } = cell;
      const meant =
        cell.suggestion === undefined && problem !== 'placeholder'
          ? meantBy(column.type, shown, context.today)
          : null;
      const suggestion = cell.suggestion ?? (meant === null ? null : shownText(meant.to));
      const data = { header: column.header, shown, problem, type: column.type, suggestion };
      return [
        findingOn(cellType, row, context, { severity, column: key, message: { name: 'wrong-type', data } }),
      ];
    }),
};
