// A measure that has been put off far from its original end; one that is late already says so itself.
import { daysPast, slipOf } from '../../findings/levels';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { isOpenToimenpide } from '../../workbook/open-row';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const toimenpideSlip: RowRule = rowRule({
  id: 'toimenpide-slip',
  kind: 'deviation',
  area: 'aikataulu',
  levels: ['keltainen', 'huomautus'],
  tab: 'toimenpiteet',
  settings: ['siirtoPaivia', 'siirtoTaso'],
  check: (row, context) => {
    const { siirtoPaivia, siirtoTaso } = context.settings;
    const end = valueIn(row.cells.paattyy);
    const slip = slipOf(valueIn(row.cells.alkuperainenPaattyminen), end);
    if (!isOpenToimenpide(row) || daysPast(end, context.today) !== null) return [];
    if (end?.latest == null || slip === null || slip.days <= siirtoPaivia) return [];
    const toimenpide = shownOf(row.cells.toimenpide);
    const data = { toimenpide, target: end.words, targetDay: end.latest, slip, limit: siirtoPaivia };
    return [
      findingOn(toimenpideSlip, row, context, {
        severity: siirtoTaso,
        column: 'paattyy',
        evidence: ['alkuperainenPaattyminen', 'tila', 'valmiusaste'],
        causeGroups: ['aikataulu'],
        message: { name: 'toimenpide-slipped', data },
      }),
    ];
  },
});
