// Money is used much faster than time passes: at the pace so far the budget is used up before the end.
import { runsOutOf, spendingNumbers } from '../../forecast/budget';
import { spendingOf } from '../../forecast/spending-of-row';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const osahankeMoneyRunsOut: RowRule = rowRule({
  id: 'osahanke-money-runs-out',
  kind: 'deviation',
  area: 'talous',
  levels: ['huomautus'],
  tab: 'osahankkeet',
  settings: ['punainenProsenttiyksikkoa'],
  check: (row, context) => {
    const own = valueIn(row.cells.tilanne);
    if (own === 'Valmis' || own === 'Keskeytetty') return [];
    const spending = spendingOf(row);
    const numbers = spending === null ? null : spendingNumbers(spending, context.today);
    const end = numbers === null ? null : runsOutOf(numbers);
    if (numbers === null || end === null) return [];
    // Whole percents, so that the sentence adds up when recomputed by hand.
    const ahead = numbers.used - numbers.elapsed;
    const limit = context.settings.punainenProsenttiyksikkoa;
    if (ahead < limit) return [];
    return [
      findingOn(osahankeMoneyRunsOut, row, context, {
        // Costs seldom come evenly: a large one paid early is no trouble in itself.
        severity: 'huomautus',
        column: 'toteuma',
        evidence: ['budjetti', 'alkaa', 'paattyy'],
        causeGroups: ['talous'],
        forecast: end.runsOut,
        message: { name: 'money-runs-out', data: { ...numbers, ...end, ahead, limit } },
      }),
    ];
  },
});
