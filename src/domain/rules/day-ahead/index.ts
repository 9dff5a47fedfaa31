// A day on which something has happened stands in the future: most often the wrong year.
import type { Finding, Severity } from '../../findings/finding';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { dayIn } from '../cell-span';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

interface Past {
  readonly column: string;
  readonly severity: Severity;
  /** Only in these phases has it happened; before them the day is a plan. */
  readonly phases?: readonly string[];
}

const PAST: Readonly<Partial<Record<TabId, readonly Past[]>>> = {
  osahankkeet: [
    { column: 'paivitetty', severity: 'varoitus' },
    // The next meeting, written into the column of the last one.
    { column: 'sparrausryhmaKokoontunut', severity: 'huomautus' },
  ],
  hankinnat: [
    {
      column: 'tarjouspyyntoJulkaistu',
      severity: 'varoitus',
      phases: ['Tarjousvertailu', 'Hankintapäätös', 'Odotusaika', 'Sopimus', 'Toimitus', 'Valmis'],
    },
  ],
};

export const dayAhead: RowRule = {
  id: 'day-ahead',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'row',
  settings: [],
  tabs: Object.keys(PAST) as TabId[],
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    return (PAST[id] ?? []).flatMap(({ column, severity, phases }): Finding[] => {
      const day = dayIn(row.cells[column], 'latest');
      if (day === null || day <= context.today) return [];
      const phase = row.cells.vaihe;
      const reached = phase !== undefined && phases?.some((one) => one === valueIn(phase)) === true;
      if (phases !== undefined && !reached) return [];
      const data = { header: columns[column]?.header ?? column, day };
      return [
        findingOn(dayAhead, row, context, {
          severity,
          column,
          evidence: phase !== undefined && shownOf(phase) !== '' ? ['vaihe'] : [],
          message: { name: 'day-ahead', data },
        }),
      ];
    });
  },
};
