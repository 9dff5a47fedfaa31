// The number of signatories of a contract against its parties and its phase.
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const sopimusSignatures: RowRule = rowRule({
  id: 'sopimus-signatures',
  kind: 'cell',
  area: 'sopimukset',
  levels: ['varoitus'],
  tab: 'sopimukset',
  settings: [],
  check: (row, context) => {
    const parties = valueIn(row.cells.osapuolia);
    const signed = valueIn(row.cells.allekirjoittaneita);
    if (parties === undefined || signed === undefined || parties < 0 || signed < 0) return [];
    if (signed > parties) {
      const data = { signed, parties };
      return [
        findingOn(sopimusSignatures, row, context, {
          severity: 'varoitus',
          column: 'allekirjoittaneita',
          evidence: ['osapuolia'],
          message: { name: 'signatures-over', data },
        }),
      ];
    }
    if (valueIn(row.cells.vaihe) !== 'Allekirjoitettu' || signed === parties) return [];
    const data = { signed, parties };
    return [
      findingOn(sopimusSignatures, row, context, {
        severity: 'varoitus',
        column: 'allekirjoittaneita',
        evidence: ['osapuolia', 'vaihe'],
        message: { name: 'signatures-short', data },
      }),
    ];
  },
});
