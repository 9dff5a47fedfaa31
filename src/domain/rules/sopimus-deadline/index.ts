// A contract past its deadline and not signed; Hyväksytty without a day of signature is still open.
import { causeGroupsOf } from '../../findings/cause-groups';
import { daysPast, levelOfDays, slipOf } from '../../findings/levels';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { isOpenSopimus } from '../../workbook/open-row';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

/** The number of parties says nothing without that of the signatures. */
const SIGNATURES = ['osapuolia', 'allekirjoittaneita'] as const;

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
    if (vaihe === undefined || !isOpenSopimus(row, context.today)) return [];
    const days = daysPast(deadline, context.today);
    if (days === null || deadline === undefined || deadline.latest === null) return [];
    const signed = valueIn(row.cells.allekirjoittaneita);
    const parties = valueIn(row.cells.osapuolia);
    const signatures = signed === undefined || parties === undefined ? null : { signed, parties };
    return [
      findingOn(sopimusDeadline, row, context, {
        severity: levelOfDays(days, context.settings, context.today, hankeEndOf(row, context)),
        column: 'maaraaika',
        evidence: [
          'vaihe',
          'allekirjoitettu',
          ...(signatures === null ? [] : SIGNATURES),
          ...(row.cells.alkuperainenMaaraaika.state === 'value' ? ['alkuperainenMaaraaika'] : []),
        ],
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
            signatures,
            slip: slipOf(valueIn(row.cells.alkuperainenMaaraaika), deadline),
          },
        },
      }),
    ];
  },
});
