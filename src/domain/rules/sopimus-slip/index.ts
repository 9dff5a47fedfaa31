// A contract that has been put off far from its original deadline; one that is late already says so itself.
import { causeGroupsOf } from '../../findings/cause-groups';
import { daysPast, slipOf } from '../../findings/levels';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { isOpenSopimus } from '../../workbook/open-row';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const sopimusSlip: RowRule = rowRule({
  id: 'sopimus-slip',
  kind: 'deviation',
  area: 'sopimukset',
  levels: ['keltainen', 'huomautus'],
  tab: 'sopimukset',
  settings: ['siirtoPaivia', 'siirtoTaso'],
  check: (row, context) => {
    const { siirtoPaivia, siirtoTaso } = context.settings;
    const deadline = valueIn(row.cells.maaraaika);
    const slip = slipOf(valueIn(row.cells.alkuperainenMaaraaika), deadline);
    if (!isOpenSopimus(row, context.today) || daysPast(deadline, context.today) !== null) return [];
    if (deadline?.latest == null || slip === null || slip.days <= siirtoPaivia) return [];
    const sopimus = shownOf(row.cells.sopimus);
    const data = { sopimus, target: deadline.words, targetDay: deadline.latest, slip, limit: siirtoPaivia };
    return [
      findingOn(sopimusSlip, row, context, {
        severity: siirtoTaso,
        column: 'maaraaika',
        evidence: ['alkuperainenMaaraaika', 'vaihe'],
        causeGroups: causeGroupsOf('hankinnat ja sopimukset', undefined),
        message: { name: 'sopimus-slipped', data },
      }),
    ];
  },
});
