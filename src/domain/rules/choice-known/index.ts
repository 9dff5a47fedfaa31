// A value that is not on the column's list.
import { columnPairsOf } from '../../workbook/tab';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

export const choiceKnown: RowRule = {
  id: 'choice-known',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'row',
  settings: [],
  tabs: TAB_IDS,
  check: (row, context) =>
    columnPairsOf(TABS[tabIdOf(row.tab)]).flatMap(([key, column]) => {
      const cell = row.cells[key];
      if (cell?.state !== 'unreadable' || cell.problem !== 'not-a-choice') return [];
      const data = {
        header: column.header,
        shown: cell.shown,
        suggestion: cell.suggestion ?? null,
        choices: column.choices,
      };
      return [
        findingOn(choiceKnown, row, context, {
          severity: 'virhe',
          column: key,
          message: { name: 'unknown-choice', data },
        }),
      ];
    }),
};
