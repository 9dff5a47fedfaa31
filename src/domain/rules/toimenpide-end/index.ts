// A measure past its end and not ready.
import { daysPast, levelOfDays, slipOf } from '../../findings/levels';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { isOpenToimenpide } from '../../workbook/open-row';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const toimenpideEnd: RowRule = rowRule({
  id: 'toimenpide-end',
  kind: 'deviation',
  area: 'aikataulu',
  levels: ['keltainen', 'punainen'],
  tab: 'toimenpiteet',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const end = valueIn(row.cells.paattyy);
    if (!isOpenToimenpide(row)) return [];
    const days = daysPast(end, context.today);
    if (days === null || end === undefined || end.latest === null) return [];
    const slip = slipOf(valueIn(row.cells.alkuperainenPaattyminen), end);
    return [
      findingOn(toimenpideEnd, row, context, {
        severity: levelOfDays(days, context.settings, context.today, hankeEndOf(row, context)),
        column: 'paattyy',
        evidence: ['tila', 'valmiusaste', ...(slip === null ? [] : ['alkuperainenPaattyminen'])],
        causeGroups: ['aikataulu'],
        daysLate: days,
        message: {
          name: 'toimenpide-late',
          data: {
            toimenpide: shownOf(row.cells.toimenpide),
            target: end.words,
            targetDay: end.latest,
            days,
            stopped: valueIn(row.cells.tila) === 'Keskeytetty',
            valmiusaste: valueIn(row.cells.valmiusaste) ?? null,
            slip,
          },
        },
      }),
    ];
  },
});
