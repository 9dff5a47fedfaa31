// Personal data in free text: told before the text reaches a report, and never repeated.
import type { Finding } from '../../findings/finding';
import { PERSONAL_DATA_KINDS, personalDataIn } from '../../personal-data/personal-data';
import { shownOf } from '../../workbook/cells/cell';
import { columnPairsOf } from '../../workbook/tab';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

export const personalData: RowRule = {
  id: 'personal-data',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe', 'varoitus'],
  scope: 'row',
  settings: [],
  tabs: TAB_IDS,
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    return columnPairsOf(TABS[id]).flatMap(([key, { type, own }]): Finding[] => {
      const cell = row.cells[key];
      if (own || (type !== 'text' && type !== 'longText') || cell?.state !== 'value') return [];
      const found = new Set(personalDataIn(shownOf(cell)).map(({ kind }) => kind));
      // The recipients of a report are addresses, and Asetukset is where they belong.
      if (id === 'asetukset') found.delete('sahkoposti');
      const kinds = PERSONAL_DATA_KINDS.filter((kind) => found.has(kind));
      if (kinds.length === 0) return [];
      return [
        findingOn(personalData, row, context, {
          severity: kinds.includes('henkilotunnus') ? 'virhe' : 'varoitus',
          column: key,
          // The row can be judged all the same.
          greys: false,
          message: { name: 'personal-data', data: { kinds } },
        }),
      ];
    });
  },
};
