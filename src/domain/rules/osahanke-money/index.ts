// Money is used more slowly than time passes.
import { elapsedShare } from '../../day/day';
import { levelOfPoints } from '../../findings/levels';
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
    const start = valueIn(row.cells.alkaa);
    const end = valueIn(row.cells.paattyy);
    const budjetti = valueIn(row.cells.budjetti);
    const toteuma = valueIn(row.cells.toteuma);
    const own = valueIn(row.cells.tilanne);
    if (start === undefined || end === undefined || toteuma === undefined) return [];
    if (budjetti === undefined || budjetti <= 0) return [];
    if (own === 'Valmis' || own === 'Keskeytetty') return [];
    const share = elapsedShare(start, end, context.today);
    if (share === null) return [];
    // Whole percents, so that the sentence adds up when recomputed by hand.
    const elapsed = Math.round(share * 100);
    const used = Math.round((toteuma / budjetti) * 100);
    const behind = elapsed - used;
    const severity = levelOfPoints(behind, context.settings);
    if (severity === null) return [];
    return [
      findingOn(osahankeMoney, row, context, {
        severity,
        column: 'toteuma',
        evidence: ['budjetti', 'alkaa', 'paattyy'],
        causeGroups: ['talous'],
        message: { name: 'money-behind', data: { used, elapsed, behind, toteuma, budjetti } },
      }),
    ];
  },
});
