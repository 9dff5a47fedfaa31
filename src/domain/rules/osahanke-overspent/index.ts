// More has been spent than the budget of the osahanke.
import { amountsOf, overspendingOf } from '../../forecast/overspending';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const osahankeOverspent: RowRule = rowRule({
  id: 'osahanke-overspent',
  kind: 'deviation',
  area: 'talous',
  levels: ['keltainen', 'punainen'],
  tab: 'osahankkeet',
  settings: ['budjetinYlitysProsenttia', 'ylitysPunainenProsenttia', 'mittakaavaKertaa'],
  // Whatever its Tilanne: what has been spent is spent when the work has ended, too.
  check: (row, context) => {
    const amounts = amountsOf(row);
    const found = amounts === null ? null : overspendingOf(amounts, context.settings);
    if (amounts === null || found?.kind !== 'over') return [];
    const { over, share } = found;
    const limit = context.settings.ylitysPunainenProsenttia;
    return [
      findingOn(osahankeOverspent, row, context, {
        // The share as it is shown, so that the sentence adds up; any overrun of nothing is over any limit.
        severity: share === null || share >= limit ? 'punainen' : 'keltainen',
        column: 'toteuma',
        evidence: ['budjetti'],
        causeGroups: ['talous'],
        message: { name: 'money-over', data: { ...amounts, over, share, limit } },
      }),
    ];
  },
});
