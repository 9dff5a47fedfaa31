// An osahanke names a hanke that the tab Hankkeet does not have: a report of that hanke would miss it.
import { valueIn } from '../../workbook/cells/cell';
import { meantHanke } from '../../workbook/meant/meant-link';
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
    const { hankkeet } = context.portfolio.tabs;
    if (!hankkeet.present) return [];
    return context.portfolio.osahankkeet.flatMap(({ row, hanke }) => {
      const reference = valueIn(row.cells.hanke);
      if (hanke !== null || reference === undefined) return [];
      return [
        findingOn(hankeLink, row, context, {
          severity: 'virhe',
          column: 'hanke',
          message: {
            name: 'hanke-unknown',
            data: { reference, meant: meantHanke(hankkeet.rows).meant(reference) },
          },
        }),
      ];
    });
  },
};
