// A procurement that has been decided on, whose contract has not been made in the usual time.
import { causeGroupsOf } from '../../findings/cause-groups';
import { decisionWithoutContract } from '../../forecast/hankinta/flags';
import { forecastOfHankinta, hankintaInput } from '../../forecast/hankinta/of-row';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfHankinta } from '../forecast-cells';
import { type RowRule, rowRule } from '../rule';

export const hankintaDecisionNoContract: RowRule = rowRule({
  id: 'hankinta-decision-no-contract',
  kind: 'deviation',
  area: 'hankinnat',
  levels: ['huomautus'],
  tab: 'hankinnat',
  settings: [],
  check: (row, context) => {
    const input = hankintaInput(row);
    if (input === null) return [];
    const found = decisionWithoutContract(input, context.settings, context.today);
    if (found === null) return [];
    const forecast = forecastOfHankinta(row, context);
    const syy = valueIn(row.cells.syy);
    const data = {
      hankinta: shownOf(row.cells.hankinta),
      vaihe: input.vaihe,
      usual: found.usual,
      steps: found.steps,
      days: found.days,
    };
    return [
      findingOn(hankintaDecisionNoContract, row, context, {
        severity: 'huomautus',
        column: 'sopimusAllekirjoitettu',
        evidence: [
          ...['vaihe', 'tarjouspyyntoJulkaistu', 'sopimuksenTavoiteaika'],
          ...cellsOfHankinta(row).filter((key) => key !== 'vaihe' && key !== 'tarjouspyyntoJulkaistu'),
        ],
        cause: syy,
        causeGroups: causeGroupsOf('hankinnat ja sopimukset', syy),
        forecast: forecast?.state === 'open' ? forecast.contract : undefined,
        message: { name: 'hankinta-without-contract', data },
      }),
    ];
  },
});
