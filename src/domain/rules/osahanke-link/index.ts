// A detail row points at an osahanke that the tab Osahankkeet does not have.
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

export const osahankeLink: WorkbookRule = {
  id: 'osahanke-link',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'workbook',
  settings: [],
  check: (context) =>
    context.portfolio.unknownLinks.map(({ row, reference }) =>
      findingOn(osahankeLink, row, context, {
        severity: 'virhe',
        column: 'osahanke',
        message: { name: 'osahanke-unknown', data: { reference } },
      }),
    ),
};
