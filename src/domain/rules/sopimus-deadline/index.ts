// A contract past its deadline and not signed; Hyväksytty without a day of signature is still open.
import { causeGroupsOf } from '../../findings/cause-groups';
import { daysPast, levelOfDays } from '../../findings/levels';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const sopimusDeadline: RowRule = rowRule({
  id: 'sopimus-deadline',
  kind: 'deviation',
  area: 'sopimukset',
  levels: ['keltainen', 'punainen'],
  tab: 'sopimukset',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    const deadline = valueIn(row.cells.maaraaika);
    const signed = valueIn(row.cells.allekirjoitettu);
    if (vaihe === undefined || vaihe === 'Allekirjoitettu' || vaihe === 'Rauennut') return [];
    if (signed !== undefined && signed <= context.today) return [];
    const days = daysPast(deadline, context.today);
    if (days === null || deadline === undefined || deadline.latest === null) return [];
    return [
      findingOn(sopimusDeadline, row, context, {
        severity: levelOfDays(days, context.settings, context.today, hankeEndOf(row, context)),
        column: 'maaraaika',
        evidence: ['vaihe', 'allekirjoitettu'],
        causeGroups: causeGroupsOf('hankinnat ja sopimukset', undefined),
        daysLate: days,
        message: {
          name: 'sopimus-late',
          data: {
            sopimus: shownOf(row.cells.sopimus),
            target: deadline.words,
            targetDay: deadline.latest,
            days,
            vaihe,
          },
        },
      }),
    ];
  },
});
