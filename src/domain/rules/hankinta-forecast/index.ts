// A procurement whose contract can't be made by its target, or only just, counted from today's stage.
import { causeGroupsOf } from '../../findings/cause-groups';
import { levelOfForecast } from '../../findings/levels';
import { forecastOfHankinta } from '../../forecast/hankinta/of-row';
import { hankintaSlack } from '../../forecast/slack';
import { holdAgainst } from '../../forecast/target';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfHankinta } from '../forecast-cells';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

export const hankintaForecast: RowRule = rowRule({
  id: 'hankinta-forecast',
  kind: 'deviation',
  area: 'hankinnat',
  levels: ['punainen', 'keltainen', 'huomautus'],
  tab: 'hankinnat',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const { settings, today } = context;
    const target = valueIn(row.cells.sopimuksenTavoiteaika);
    const forecast = forecastOfHankinta(row, context);
    // An interrupted one is told of by itself (hankinta-interrupted), or goes on on another row.
    if (forecast?.state !== 'open' || forecast.restart || target === undefined) return [];
    const verdict = holdAgainst(
      target,
      forecast.contract,
      hankintaSlack(forecast, settings.figures),
      settings.figures,
      today,
    );
    if (verdict.kind !== 'not-reachable' && verdict.kind !== 'tight') return [];
    const syy = valueIn(row.cells.syy);
    const details = {
      column: 'sopimuksenTavoiteaika',
      evidence: [...cellsOfHankinta(row), ...(syy === undefined ? [] : ['syy'])],
      cause: syy,
      causeGroups: causeGroupsOf('hankinnat ja sopimukset', syy),
      forecast: forecast.contract,
    };
    const goal = {
      hankinta: shownOf(row.cells.hankinta),
      target: target.words,
      targetDay: verdict.target,
      forecast,
    };
    if (verdict.kind === 'tight') {
      const { spare, slack } = verdict;
      return [
        findingOn(hankintaForecast, row, context, {
          ...details,
          severity: 'keltainen',
          message: { name: 'hankinta-tight', data: { ...goal, spare, slack } },
        }),
      ];
    }
    const { days, tolerance } = verdict;
    return [
      findingOn(hankintaForecast, row, context, {
        ...details,
        severity: levelOfForecast(verdict, settings, forecast.contract, hankeEndOf(row, context)),
        message: { name: 'hankinta-not-reachable', data: { ...goal, days, tolerance } },
      }),
    ];
  },
});
