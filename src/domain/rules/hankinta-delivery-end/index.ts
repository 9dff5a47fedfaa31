// A procurement whose delivery, or even contract, falls after the last day of its hanke.
import { causeGroupsOf } from '../../findings/cause-groups';
import { beyondEnd } from '../../forecast/hankinta/flags';
import { forecastOfHankinta } from '../../forecast/hankinta/of-row';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { cellsOfHankinta } from '../forecast-cells';
import { hankeEndEvidence, hankeEndOf } from '../hanke-end';
import { type RowRule, rowRule } from '../rule';

/** Nothing more is to come. */
const OVER: readonly string[] = ['Valmis', 'Keskeytetty', 'Peruttu'];

export const hankintaDeliveryEnd: RowRule = rowRule({
  id: 'hankinta-delivery-end',
  kind: 'deviation',
  area: 'hankinnat',
  levels: ['punainen'],
  tab: 'hankinnat',
  settings: [],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    if (vaihe === undefined || OVER.includes(vaihe)) return [];
    const delivery = valueIn(row.cells.toimitusValmis)?.latest ?? null;
    const found = forecastOfHankinta(row, context);
    const forecast = found?.state === 'open' ? found : null;
    const beyond = beyondEnd(delivery, forecast?.contract ?? null, hankeEndOf(row, context));
    if (beyond === null) return [];
    const syy = valueIn(row.cells.syy);
    const data = {
      hankinta: shownOf(row.cells.hankinta),
      beyond,
      forecast: beyond.what === 'sopimus' ? forecast : null,
    };
    const finding = findingOn(hankintaDeliveryEnd, row, context, {
      severity: 'punainen',
      column: 'toimitusValmis',
      evidence: [
        ...['vaihe', 'sopimuksenTavoiteaika'],
        ...(data.forecast === null ? [] : cellsOfHankinta(row).filter((key) => key !== 'vaihe')),
      ],
      cause: syy,
      causeGroups: causeGroupsOf('hankinnat ja sopimukset', syy),
      forecast: forecast?.contract,
      message: { name: 'hankinta-beyond-end', data },
    });
    return [{ ...finding, evidence: [...finding.evidence, ...hankeEndEvidence(row, context)] }];
  },
});
