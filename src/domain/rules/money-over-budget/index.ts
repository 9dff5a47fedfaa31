// Actuals over the budget of the same row; many times over it, a slipped comma or missing thousands.
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
    const { budjetinYlitysProsenttia, mittakaavaKertaa } = context.settings;
    const budjetti = amountIn(row, 'budjetti');
    const toteuma = amountIn(row, 'toteuma');
    if (budjetti === undefined || toteuma === undefined || budjetti < 0 || toteuma <= budjetti) return [];
    if (budjetti > 0 && toteuma / budjetti >= mittakaavaKertaa) {
      const data = { toteuma, budjetti, times: toteuma / budjetti };
      return [
        findingOn(moneyOverBudget, row, context, {
          severity: 'varoitus',
          column: 'budjetti',
          evidence: ['toteuma'],
          message: { name: 'budget-off-scale', data },
        }),
      ];
    }
    if (toteuma <= budjetti * (1 + budjetinYlitysProsenttia / 100)) return [];
    const data = { toteuma, budjetti, over: toteuma - budjetti };
    return [
      findingOn(moneyOverBudget, row, context, {
        // One type of cost may eat another's share; the osahanke as a whole may not.
        severity: tabIdOf(row.tab) === 'osahankkeet' ? 'varoitus' : 'huomautus',
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
