// A procurement past its target without a signed contract.

import { causeGroupsOf } from '../../findings/cause-groups';
import { lateLevel } from '../../findings/levels';
import { forecastOfHankinta } from '../../forecast/hankinta/of-row';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfHankinta } from '../forecast-cells';
import { hankeEndOf } from '../hanke-end';
import { hankintaDaysLate } from '../late-row';
import { type RowRule, rowRule } from '../rule';

export const hankintaTarget: RowRule = rowRule({
  id: 'hankinta-target',
  kind: 'deviation',
  area: 'hankinnat',
  levels: ['keltainen', 'punainen'],
  tab: 'hankinnat',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    const target = valueIn(row.cells.sopimuksenTavoiteaika);
    const days = hankintaDaysLate(row, context.today);
    if (days === null || vaihe === undefined || target === undefined || target.latest === null) return [];
    const syy = valueIn(row.cells.syy);
    const found = forecastOfHankinta(row, context);
    const forecast = found?.state === 'open' ? found : null;
    const level = lateLevel(
      { targetDay: target.latest, days, forecast: forecast?.contract ?? null },
      context,
      hankeEndOf(row, context),
    );
    return [
      findingOn(hankintaTarget, row, context, {
        severity: level.severity,
        column: 'sopimuksenTavoiteaika',
        evidence: [
          ...['vaihe', 'sopimusAllekirjoitettu', ...(syy === undefined ? [] : ['syy'])],
          ...cellsOfHankinta(row).filter((key) => key !== 'vaihe' && key !== 'sopimusAllekirjoitettu'),
        ],
        cause: syy,
        causeGroups: causeGroupsOf('hankinnat ja sopimukset', syy),
        daysLate: days,
        forecast: forecast?.contract,
        message: {
          name: 'hankinta-late',
          data: {
            hankinta: shownOf(row.cells.hankinta),
            target: target.words,
            targetDay: target.latest,
            days,
            vaihe,
            forecast,
            overrun: level.overrun,
          },
        },
      }),
    ];
  },
});
