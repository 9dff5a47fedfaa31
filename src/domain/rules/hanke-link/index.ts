// An osahanke names a hanke that the tab Hankkeet does not have: a report of that hanke would miss it.
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

export const hankeLink: WorkbookRule = {
  id: 'hanke-link',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'workbook',
  settings: [],
  check: (context) => {
    if (!context.portfolio.tabs.hankkeet.present) return [];
    return context.portfolio.osahankkeet.flatMap(({ row, hanke }) => {
      const reference = valueIn(row.cells.hanke);
      if (hanke !== null || reference === undefined) return [];
      return [
        findingOn(hankeLink, row, context, {
          severity: 'virhe',
          column: 'hanke',
          message: { name: 'hanke-unknown', data: { reference } },
        }),
      ];
    });
  },
};
