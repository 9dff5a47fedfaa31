// A recruitment past its target and not begun.

import { causeGroupsOf } from '../../findings/cause-groups';
import { lateLevel } from '../../findings/levels';
import { forecastOfRekrytointi } from '../../forecast/rekrytointi/of-row';
import { vacancyColumns, vacancyOfRow } from '../../forecast/rekrytointi/vacancy-of-row';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfRekrytointi } from '../forecast-cells';
import { hankeEndOf } from '../hanke-end';
import { rekrytointiDaysLate } from '../late-row';
import { type RowRule, rowRule } from '../rule';

export const rekrytointiTarget: RowRule = rowRule({
  id: 'rekrytointi-target',
  kind: 'deviation',
  area: 'rekrytointi',
  levels: ['keltainen', 'punainen'],
  tab: 'rekrytoinnit',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    const target = valueIn(row.cells.aloitustavoite);
    const days = rekrytointiDaysLate(row, context.today);
    if (days === null || vaihe === undefined || target === undefined || target.latest === null) return [];
    const syy = valueIn(row.cells.syy);
    const found = forecastOfRekrytointi(row, context);
    const forecast = found?.state === 'open' ? found : null;
    const vacancy = vacancyOfRow(row, context);
    const level = lateLevel(
      { targetDay: target.latest, days, forecast: forecast?.start ?? null },
      context,
      hankeEndOf(row, context),
    );
    return [
      findingOn(rekrytointiTarget, row, context, {
        severity: level.severity,
        column: 'aloitustavoite',
        evidence: [
          ...['vaihe', 'aloitus', 'syy'].filter((key) => key === 'vaihe' || isFilled(row.cells, key)),
          ...cellsOfRekrytointi(row).filter((key) => key !== 'vaihe' && key !== 'aloitus'),
          ...vacancyColumns(vacancy),
        ],
        cause: syy,
        causeGroups: causeGroupsOf('rekrytointi', syy),
        daysLate: days,
        forecast: forecast?.start,
        message: {
          name: 'rekrytointi-late',
          data: {
            tehtava: shownOf(row.cells.tehtava),
            target: target.words,
            targetDay: target.latest,
            days,
            vaihe,
            forecast,
            vacancy,
            overrun: level.overrun,
          },
        },
      }),
    ];
  },
});

function isFilled(cells: object, key: string): boolean {
  const state = (cells as Record<string, { readonly state: string }>)[key]?.state;
  return state === 'value' || state === 'unreadable';
}
