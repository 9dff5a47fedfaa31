// The material of the last meeting that can still decide a matter in time is due soon, or was due already.
import { daysBetween } from '../../day/day';
import { shownOf } from '../../workbook/cells/cell';
import { isOpenPaatosasia } from '../../workbook/open-row';
import { meetingsOfDecider } from '../../workbook/times/decider-meetings';
import { targetOfPaatosasia } from '../../workbook/times/meeting-target';
import { evidenceOn, findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const paatosasiaMaterial: RowRule = rowRule({
  id: 'paatosasia-material',
  kind: 'deviation',
  area: 'paatokset',
  levels: ['huomautus'],
  tab: 'paatosasiat',
  settings: ['muistutusPaivia'],
  check: (row, context) => {
    const { today, portfolio, settings } = context;
    if (!isOpenPaatosasia(row, today)) return [];
    const kokoukset = portfolio.tabs.kokoukset.rows;
    const last = targetOfPaatosasia(row, kokoukset, today).target?.latest ?? null;
    const ahead = meetingsOfDecider(shownOf(row.cells.kukaPaattaa), kokoukset).filter(
      ({ day }) => day >= today && (last === null || day <= last),
    );
    // With a target the last chance counts; without one, the next.
    const meeting = last === null ? ahead[0] : ahead[ahead.length - 1];
    if (meeting === undefined || meeting.material === null) return [];
    const days = daysBetween(today, meeting.material);
    if (days > settings.muistutusPaivia) return [];
    const { body, day, material } = meeting;
    const data = {
      asia: shownOf(row.cells.asia),
      meeting: { body, day, material },
      isLast: last !== null,
      days,
      limit: settings.muistutusPaivia,
    };
    const finding = findingOn(paatosasiaMaterial, row, context, {
      severity: 'huomautus',
      column: 'kukaPaattaa',
      evidence: ['aikataulutavoite', 'tila'],
      message: { name: 'paatosasia-material', data },
    });
    const seen = ['toimielin', 'paiva', 'aineistotViimeistaan'].flatMap((key) =>
      evidenceOn(meeting.row, key),
    );
    return [{ ...finding, evidence: [...finding.evidence, ...seen] }];
  },
});
