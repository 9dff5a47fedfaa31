// A recruitment whose search has ended while Vaihe still says that it is open.
import { causeGroupsOf } from '../../findings/cause-groups';
import { levelOfDays } from '../../findings/levels';
import { searchEnded } from '../../forecast/rekrytointi/flags';
import { forecastOfRekrytointi } from '../../forecast/rekrytointi/of-row';
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
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    const forecast = forecastOfRekrytointi(row, context);
    if (vaihe === undefined || forecast?.state !== 'open') return [];
    const ended = searchEnded(
      vaihe,
      valueIn(row.cells.hakuPaattyy) ?? null,
      context.settings.figures,
      context.today,
    );
    if (ended === null) return [];
    const syy = valueIn(row.cells.syy);
    const { hakuPaattyy, days, grace } = ended;
    const soon = days <= grace;
    const data = { tehtava: shownOf(row.cells.tehtava), hakuPaattyy, days, grace: soon ? grace : null };
    return [
      findingOn(rekrytointiSearchEnded, row, context, {
        severity: soon
          ? 'huomautus'
          : levelOfDays(days, context.settings, context.today, hankeEndOf(row, context)),
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
