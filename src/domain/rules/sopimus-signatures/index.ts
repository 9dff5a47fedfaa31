// The number of signatories of a contract against its parties and its phase.
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

/** Signed by its phase, or never to be. */
const OVER: readonly string[] = ['Allekirjoitettu', 'Rauennut'];

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
    const vaihe = valueIn(row.cells.vaihe);
    const day = valueIn(row.cells.allekirjoitettu);
    const short = vaihe === 'Allekirjoitettu' && signed < parties;
    // A day of signature beside an earlier phase is phase-day's.
    const full = vaihe !== undefined && !OVER.includes(vaihe) && signed === parties && parties > 0;
    if (!short && !(full && day === undefined)) return [];
    return [
      findingOn(sopimusSignatures, row, context, {
        severity: 'varoitus',
        column: short ? 'allekirjoittaneita' : 'vaihe',
        evidence: short ? ['osapuolia', 'vaihe'] : ['allekirjoittaneita', 'osapuolia', 'allekirjoitettu'],
        message:
          short || vaihe === undefined
            ? { name: 'signatures-short', data: { signed, parties } }
            : { name: 'signatures-full', data: { parties, vaihe } },
      }),
    ];
  },
});
