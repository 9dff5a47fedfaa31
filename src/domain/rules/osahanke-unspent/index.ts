// More than half of the time has passed, and at the pace so far a part of the budget stays unspent.
import { levelOfPoints } from '../../findings/levels';
import { spendingNumbers } from '../../forecast/budget';
import { spendingOf } from '../../forecast/spending-of-row';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const osahankeUnspent: RowRule = rowRule({
  id: 'osahanke-unspent',
  kind: 'deviation',
  area: 'talous',
  levels: ['keltainen', 'punainen'],
  tab: 'osahankkeet',
  settings: ['ennusteProsenttia', 'keltainenProsenttiyksikkoa', 'punainenProsenttiyksikkoa'],
  check: (row, context) => {
    const own = valueIn(row.cells.tilanne);
    if (own === 'Valmis' || own === 'Keskeytetty') return [];
    const spending = spendingOf(row);
    const numbers = spending === null ? null : spendingNumbers(spending, context.today);
    const limit = context.settings.ennusteProsenttia;
    // The days themselves, as a rounded percent would let a day through too early.
    if (numbers === null || numbers.passed * 100 <= limit * numbers.whole) return [];
    const share = Math.round((numbers.unspent / numbers.budjetti) * 100);
    const severity = levelOfPoints(share, context.settings);
    if (severity === null) return [];
    return [
      findingOn(osahankeUnspent, row, context, {
        severity,
        column: 'budjetti',
        evidence: ['toteuma', 'alkaa', 'paattyy'],
        causeGroups: ['talous'],
        message: { name: 'money-unspent', data: { ...numbers, share, limit } },
      }),
    ];
  },
});
