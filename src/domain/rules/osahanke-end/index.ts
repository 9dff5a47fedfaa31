// An osahanke past its end and not ready.
import { daysBetween } from '../../day/day';
import { levelOfDays } from '../../findings/levels';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const osahankeEnd: RowRule = rowRule({
  id: 'osahanke-end',
  kind: 'deviation',
  area: 'aikataulu',
  levels: ['keltainen', 'punainen'],
  tab: 'osahankkeet',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const start = valueIn(row.cells.alkaa);
    const end = valueIn(row.cells.paattyy);
    const tilanne = valueIn(row.cells.tilanne);
    const done = valueIn(row.cells.valmiusaste);
    if (end === undefined || end >= context.today || tilanne === undefined) return [];
    // An end before its start is a slip of the hand, which another rule tells of.
    if (start !== undefined && start > end) return [];
    if (tilanne === 'Valmis' || tilanne === 'Keskeytetty' || (done !== undefined && done >= 100)) return [];
    const days = daysBetween(end, context.today);
    const data = { end, days, tilanne };
    return [
      findingOn(osahankeEnd, row, context, {
        severity: levelOfDays(days, context.settings, context.today, hankeEndOf(row, context)),
        column: 'paattyy',
        evidence: ['tilanne', 'valmiusaste'],
        causeGroups: ['aikataulu'],
        daysLate: days,
        message: { name: 'osahanke-late', data },
      }),
    ];
  },
});
