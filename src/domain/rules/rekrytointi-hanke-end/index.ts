// A recruitment whose work would begin with little of the hanke left, or after its end.

import { causeGroupsOf } from '../../findings/cause-groups';
import { levelOfDays } from '../../findings/levels';
import { shortWork } from '../../forecast/rekrytointi/flags';
import { forecastOfRekrytointi } from '../../forecast/rekrytointi/of-row';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfRekrytointi } from '../forecast-cells';
import { hankeEndEvidence, hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const rekrytointiHankeEnd: RowRule = rowRule({
  id: 'rekrytointi-hanke-end',
  kind: 'deviation',
  area: 'rekrytointi',
  levels: ['punainen', 'keltainen'],
  tab: 'rekrytoinnit',
  settings: [],
  check: (row, context) => {
    const forecast = forecastOfRekrytointi(row, context);
    if (forecast?.state !== 'open') return [];
    const hankeEnd = hankeEndOf(row, context);
    const short = shortWork(forecast.start, hankeEnd, context.settings.figures);
    if (short === null) return [];
    const syy = valueIn(row.cells.syy);
    const { limit, afterEnd } = short;
    const data = {
      tehtava: shownOf(row.cells.tehtava),
      hankeEnd: short.hankeEnd,
      months: Math.floor(short.months),
      limit,
      afterEnd,
      forecast,
    };
    const finding = findingOn(rekrytointiHankeEnd, row, context, {
      // On the day of the start: the hanke's end is behind it or not.
      severity: levelOfDays(0, context.settings, forecast.start, hankeEnd),
      column: 'vaihe',
      evidence: ['aloitustavoite', ...cellsOfRekrytointi(row).filter((key) => key !== 'vaihe')],
      cause: syy,
      causeGroups: causeGroupsOf('rekrytointi', syy),
      forecast: forecast.start,
      message: { name: 'rekrytointi-short-work', data },
    });
    return [{ ...finding, evidence: [...finding.evidence, ...hankeEndEvidence(row, context)] }];
  },
});
