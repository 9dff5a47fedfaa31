// A procurement whose contract can't be made by its target any more, counted from today's stage.
import { causeGroupsOf } from '../../findings/cause-groups';
import { levelOfDays } from '../../findings/levels';
import { forecastOfHankinta } from '../../forecast/hankinta/of-row';
import { holdAgainst } from '../../forecast/target';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

/** Cells that the clock may read, for the evidence. */
const READ = ['vaihe', 'menettely', 'laji', 'arvo', 'tarjouspyyntoJulkaistu', 'syy'] as const;

export const hankintaForecast: RowRule = rowRule({
  id: 'hankinta-forecast',
  kind: 'deviation',
  area: 'hankinnat',
  levels: ['punainen', 'keltainen'],
  tab: 'hankinnat',
  settings: ['punainenPaivia'],
  check: (row, context) => {
    const { settings, today } = context;
    const target = valueIn(row.cells.sopimuksenTavoiteaika);
    const forecast = forecastOfHankinta(row, context);
    // An interrupted one is told of by itself (hankinta-interrupted), or goes on on another row.
    if (forecast?.state !== 'open' || forecast.restart || target === undefined) return [];
    const verdict = holdAgainst(target, forecast.contract, settings.figures, today);
    if (verdict.kind !== 'not-reachable') return [];
    const syy = valueIn(row.cells.syy);
    const data = {
      hankinta: shownOf(row.cells.hankinta),
      target: target.words,
      targetDay: verdict.target,
      days: verdict.days,
      forecast,
    };
    return [
      findingOn(hankintaForecast, row, context, {
        severity: levelOfDays(verdict.days, settings, forecast.contract, hankeEndOf(row, context)),
        column: 'sopimuksenTavoiteaika',
        evidence: READ.filter((key) => row.cells[key].state === 'value'),
        cause: syy,
        causeGroups: causeGroupsOf('hankinnat ja sopimukset', syy),
        forecast: forecast.contract,
        message: { name: 'hankinta-not-reachable', data },
      }),
    ];
  },
});
