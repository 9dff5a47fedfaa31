// A recruitment whose search has ended while Vaihe still says that it is open.
import { causeGroupsOf } from '../../findings/cause-groups';
import { levelOfDays } from '../../findings/levels';
import { searchEnded } from '../../forecast/rekrytointi/flags';
import { forecastOfRekrytointi } from '../../forecast/rekrytointi/of-row';
import { roomOfRekrytointi } from '../../forecast/room';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const rekrytointiSearchEnded: RowRule = rowRule({
  id: 'rekrytointi-search-ended',
  kind: 'deviation',
  area: 'rekrytointi',
  levels: ['punainen', 'keltainen', 'huomautus'],
  tab: 'rekrytoinnit',
  settings: ['punainenPaivia', 'hakuPaattynytPaivia'],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    const forecast = forecastOfRekrytointi(row, context);
    if (vaihe === undefined || forecast?.state !== 'open') return [];
    const ended = searchEnded(vaihe, valueIn(row.cells.hakuPaattyy) ?? null, context.today);
    // Applications are being gone through: only Vaihe is out of date, which haku-dates says.
    if (ended === null || ended.days <= context.settings.hakuPaattynytPaivia) return [];
    const syy = valueIn(row.cells.syy);
    // Where the target can still be met, the ended search is a sign and no deviation from it.
    const room = roomOfRekrytointi(row, context);
    const level = levelOfDays(ended.days, context.settings, context.today, hankeEndOf(row, context));
    const data = {
      tehtava: shownOf(row.cells.tehtava),
      hakuPaattyy: ended.hakuPaattyy,
      days: ended.days,
      room,
    };
    return [
      findingOn(rekrytointiSearchEnded, row, context, {
        severity: room === null ? level : 'huomautus',
        column: 'hakuPaattyy',
        evidence: ['vaihe'],
        cause: syy,
        causeGroups: causeGroupsOf('rekrytointi', syy),
        forecast: forecast.start,
        message: { name: 'rekrytointi-search-ended', data },
      }),
    ];
  },
});
