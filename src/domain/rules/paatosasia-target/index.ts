// A matter that needs a decision (Tyyppi Päätösasia) is past its target and not decided.
import { daysPast, levelOfDays } from '../../findings/levels';
import { shownOf } from '../../workbook/cells/cell';
import { isOpenPaatosasia } from '../../workbook/open-row';
import { meetingsOfDecider } from '../../workbook/times/decider-meetings';
import { targetOfPaatosasia } from '../../workbook/times/meeting-target';
import { evidenceOn, findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const paatosasiaTarget: RowRule = rowRule({
  id: 'paatosasia-target',
  kind: 'deviation',
  area: 'paatokset',
  levels: ['keltainen', 'punainen'],
  tab: 'paatosasiat',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const { today, portfolio } = context;
    if (!isOpenPaatosasia(row, today)) return [];
    const kokoukset = portfolio.tabs.kokoukset.rows;
    const { column, goal, target } = targetOfPaatosasia(row, kokoukset, today);
    const days = daysPast(target, context.today);
    if (days === null || target === undefined || target.latest === null) return [];
    const next = meetingsOfDecider(shownOf(row.cells.kukaPaattaa), kokoukset).find(({ day }) => day >= today);
    const finding = findingOn(paatosasiaTarget, row, context, {
      severity: levelOfDays(days, context.settings, today, hankeEndOf(row, context)),
      column,
      evidence: ['tila', 'paatetty', ...(next === undefined ? [] : ['kukaPaattaa'])],
      causeGroups: ['päätöksenteko'],
      daysLate: days,
      message: {
        name: 'paatosasia-late',
        data: {
          asia: shownOf(row.cells.asia),
          goal,
          target: target.words,
          targetDay: target.latest,
          days,
          next: next === undefined ? null : { body: next.body, day: next.day, material: next.material },
        },
      },
    });
    if (next === undefined) return [finding];
    const seen = ['toimielin', 'paiva', 'aineistotViimeistaan'].flatMap((key) => evidenceOn(next.row, key));
    return [{ ...finding, evidence: [...finding.evidence, ...seen] }];
  },
});
