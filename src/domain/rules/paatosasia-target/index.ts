// A matter that needs a decision (Tyyppi Päätösasia) is past its target and not decided.
import { daysPast, levelOfDays } from '../../findings/levels';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { meetingTargetOf } from '../../workbook/times/meeting-target';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, type RuleContext, rowRule } from '../rule';

/** In these nobody is waiting for a decision any more. */
const CLOSED: readonly string[] = ['Päätetty', 'Tiedoksi', 'Rauennut'];

export const paatosasiaTarget: RowRule = rowRule({
  id: 'paatosasia-target',
  kind: 'deviation',
  area: 'paatokset',
  levels: ['keltainen', 'punainen'],
  tab: 'paatosasiat',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const { column, target } = targetOf(row, context);
    const decided = valueIn(row.cells.paatetty);
    if (valueIn(row.cells.tyyppi) !== 'Päätösasia') return [];
    if (CLOSED.includes(valueIn(row.cells.tila) ?? '')) return [];
    if (decided !== undefined && decided <= context.today) return [];
    const days = daysPast(target, context.today);
    if (days === null || target === undefined || target.latest === null) return [];
    return [
      findingOn(paatosasiaTarget, row, context, {
        severity: levelOfDays(days, context.settings, context.today, hankeEndOf(row, context)),
        column,
        evidence: ['tila', 'paatetty'],
        causeGroups: ['päätöksenteko'],
        daysLate: days,
        message: {
          name: 'paatosasia-late',
          data: { asia: shownOf(row.cells.asia), target: target.words, targetDay: target.latest, days },
        },
      }),
    ];
  },
});

/** Aikataulutavoite, or where it names no last day, the meeting that Tavoite, ehto sends the matter to. */
function targetOf(row: RowOf<'paatosasiat'>, context: RuleContext) {
  const own = valueIn(row.cells.aikataulutavoite);
  const meeting = own?.latest
    ? null
    : meetingTargetOf(row, context.portfolio.tabs.kokoukset.rows, context.today);
  if (meeting === null) return { column: 'aikataulutavoite', target: own };
  return { column: 'tavoiteEhto', target: meeting };
}
