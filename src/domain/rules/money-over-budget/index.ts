// Actuals over the budget of the same row; many times over it, a slipped comma or missing thousands.
import { overspendingOf } from '../../forecast/overspending';
import { valueIn } from '../../workbook/cells/cell';
import type { AnyRow } from '../../workbook/row';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

export const moneyOverBudget: RowRule = {
  id: 'money-over-budget',
  kind: 'cell',
  area: 'talous',
  levels: ['varoitus', 'huomautus'],
  scope: 'row',
  settings: ['budjetinYlitysProsenttia', 'mittakaavaKertaa'],
  tabs: ['osahankkeet', 'talous'],
  check: (row, context) => {
    const budjetti = amountIn(row, 'budjetti');
    const toteuma = amountIn(row, 'toteuma');
    if (budjetti === undefined || toteuma === undefined) return [];
    const found = overspendingOf({ budjetti, toteuma }, context.settings);
    if (found === null) return [];
    const ofOsahanke = tabIdOf(row.tab) === 'osahankkeet';
    if (found.kind === 'slip') {
      const data = { toteuma, budjetti, times: found.times };
      return [
        findingOn(moneyOverBudget, row, context, {
          severity: 'varoitus',
          column: 'budjetti',
          evidence: ['toteuma'],
          // Amounts that can't both be right say nothing of the money: not green.
          greys: ofOsahanke,
          message: { name: 'budget-off-scale', data },
        }),
      ];
    }
    // An osahanke over its budget is told of by its light (osahanke-overspent), unless the row can't be judged.
    const { unusable } = context.portfolio.tabs.osahankkeet;
    if (ofOsahanke && !unusable.some(({ number }) => number === row.number)) return [];
    const data = { toteuma, budjetti, over: found.over };
    return [
      findingOn(moneyOverBudget, row, context, {
        // One type of cost may eat another's share; the osahanke as a whole may not.
        severity: ofOsahanke ? 'varoitus' : 'huomautus',
        column: 'toteuma',
        evidence: ['budjetti'],
        message: { name: 'over-budget', data },
      }),
    ];
  },
};

function amountIn(row: AnyRow, key: string): number | undefined {
  const cell = row.cells[key];
  const value = cell === undefined ? undefined : valueIn(cell);
  return typeof value === 'number' ? value : undefined;
}
