// A recruitment whose target can't be reached from today's stage, is too tight, or says nothing while the start is far away.

import { causeGroupsOf } from '../../findings/cause-groups';
import { levelOfDays, levelOfForecast } from '../../findings/levels';
import { forecastOfRekrytointi } from '../../forecast/rekrytointi/of-row';
import { vacancyColumns, vacancyOfRow } from '../../forecast/rekrytointi/vacancy-of-row';
import { rekrytointiSlack } from '../../forecast/slack';
import { holdAgainst } from '../../forecast/target';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfRekrytointi } from '../forecast-cells';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const rekrytointiForecast: RowRule = rowRule({
  id: 'rekrytointi-forecast',
  kind: 'deviation',
  area: 'rekrytointi',
  levels: ['punainen', 'keltainen', 'huomautus'],
  tab: 'rekrytoinnit',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const { settings, today } = context;
    const target = valueIn(row.cells.aloitustavoite);
    const forecast = forecastOfRekrytointi(row, context);
    if (forecast?.state !== 'open' || target === undefined) return [];
    const verdict = holdAgainst(
      target,
      forecast.start,
      rekrytointiSlack(forecast, settings.figures),
      settings.figures,
      today,
    );
    const syy = valueIn(row.cells.syy);
    const vacancy = vacancyOfRow(row, context);
    const details = {
      column: 'aloitustavoite',
      evidence: [
        ...cellsOfRekrytointi(row),
        ...(syy === undefined ? [] : ['syy']),
        ...vacancyColumns(vacancy),
      ],
      cause: syy,
      causeGroups: causeGroupsOf('rekrytointi', syy),
      forecast: forecast.start,
    };
    if (verdict.kind === 'vague-far') {
      const data = {
        tehtava: shownOf(row.cells.tehtava),
        target: target.words,
        days: verdict.days,
        limit: verdict.limit,
        forecast,
      };
      return [
        findingOn(rekrytointiForecast, row, context, {
          ...details,
          severity: levelOfDays(0, settings, forecast.start, hankeEndOf(row, context)),
          message: { name: 'rekrytointi-vague-far', data },
        }),
      ];
    }
    if (verdict.kind !== 'not-reachable' && verdict.kind !== 'tight') return [];
    const goal = {
      tehtava: shownOf(row.cells.tehtava),
      target: target.words,
      targetDay: verdict.target,
      forecast,
      vacancy,
    };
    if (verdict.kind === 'tight') {
      const { spare, slack } = verdict;
      return [
        findingOn(rekrytointiForecast, row, context, {
          ...details,
          severity: 'keltainen',
          message: { name: 'rekrytointi-tight', data: { ...goal, spare, slack } },
        }),
      ];
    }
    const { days, tolerance } = verdict;
    return [
      findingOn(rekrytointiForecast, row, context, {
        ...details,
        severity: levelOfForecast(verdict, settings, forecast.start, hankeEndOf(row, context)),
        message: { name: 'rekrytointi-not-reachable', data: { ...goal, days, tolerance } },
      }),
    ];
  },
});
