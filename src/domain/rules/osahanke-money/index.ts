// Money is used more slowly than time passes.
import { levelOfPoints, pointLimits } from '../../findings/levels';
import { spendingNumbers } from '../../forecast/budget';
import { spendingOf } from '../../forecast/spending-of-row';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const osahankeMoney: RowRule = rowRule({
  id: 'osahanke-money',
  kind: 'deviation',
  area: 'talous',
  levels: ['keltainen', 'punainen'],
  tab: 'osahankkeet',
  settings: ['keltainenProsenttiyksikkoa', 'punainenProsenttiyksikkoa'],
  check: (row, context) => {
    const own = valueIn(row.cells.tilanne);
    if (own === 'Valmis' || own === 'Keskeytetty') return [];
    const spending = spendingOf(row);
    const numbers = spending === null ? null : spendingNumbers(spending, context.today);
    if (numbers === null) return [];
    // Whole percents, so that the sentence adds up when recomputed by hand.
    const behind = numbers.elapsed - numbers.used;
    const severity = levelOfPoints(behind, context.settings);
    if (severity === null) return [];
    return [
      findingOn(osahankeMoney, row, context, {
        severity,
        column: 'toteuma',
        evidence: ['budjetti', 'alkaa', 'paattyy'],
        causeGroups: ['talous'],
        message: {
          name: 'money-behind',
          data: { ...numbers, behind, limits: pointLimits(context.settings) },
        },
      }),
    ];
  },
});
