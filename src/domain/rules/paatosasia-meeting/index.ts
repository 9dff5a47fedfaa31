// The bodies that are to decide a matter do not meet before its target.
import { daysBetween } from '../../day/day';
import { levelOfDays } from '../../findings/levels';
import { shownOf } from '../../workbook/cells/cell';
import { isOpenPaatosasia } from '../../workbook/open-row';
import { meetingsOfDecider } from '../../workbook/times/decider-meetings';
import { targetOfPaatosasia } from '../../workbook/times/meeting-target';
import { evidenceOn, findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const paatosasiaMeeting: RowRule = rowRule({
  id: 'paatosasia-meeting',
  kind: 'deviation',
  area: 'paatokset',
  levels: ['punainen', 'keltainen', 'huomautus'],
  tab: 'paatosasiat',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const { today, portfolio, settings } = context;
    if (!isOpenPaatosasia(row, today)) return [];
    const kokoukset = portfolio.tabs.kokoukset.rows;
    const { column, goal, target } = targetOfPaatosasia(row, kokoukset, today);
    if (target?.latest == null || target.latest < today) return [];
    const targetDay = target.latest;
    const meetings = meetingsOfDecider(shownOf(row.cells.kukaPaattaa), kokoukset);
    const ahead = meetings.filter(({ day }) => day >= today);
    // A body that Kokoukset does not know may meet whenever it likes.
    if (meetings.length === 0 || ahead.some(({ day }) => day <= targetDay)) return [];
    const [first] = ahead;
    const next =
      first === undefined
        ? null
        : {
            meeting: { body: first.body, day: first.day, material: first.material },
            days: daysBetween(targetDay, first.day),
          };
    const data = {
      asia: shownOf(row.cells.asia),
      goal,
      target: target.words,
      targetDay,
      bodies: [...new Set(meetings.map(({ body }) => body))],
      next,
    };
    const finding = findingOn(paatosasiaMeeting, row, context, {
      // Where no later meeting is written, the sheet may only lack it.
      severity:
        next === null
          ? 'huomautus'
          : levelOfDays(next.days, settings, next.meeting.day, hankeEndOf(row, context)),
      column,
      evidence: ['kukaPaattaa', 'tila'],
      causeGroups: ['päätöksenteko'],
      forecast: next?.meeting.day,
      message: { name: 'paatosasia-no-meeting', data },
    });
    const seen = first?.row;
    if (seen === undefined) return [finding];
    const columns = ['toimielin', 'paiva', 'aineistotViimeistaan'];
    return [
      { ...finding, evidence: [...finding.evidence, ...columns.flatMap((key) => evidenceOn(seen, key))] },
    ];
  },
});
