// The degree of completion lags behind elapsed time.
import { daysBetween, elapsedShare } from '../../day/day';
import { levelOfPoints, pointLimits } from '../../findings/levels';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const osahankeProgress: RowRule = rowRule({
  id: 'osahanke-progress',
  kind: 'deviation',
  area: 'aikataulu',
  levels: ['keltainen', 'punainen'],
  tab: 'osahankkeet',
  settings: ['keltainenProsenttiyksikkoa', 'punainenProsenttiyksikkoa'],
  check: (row, context) => {
    const start = valueIn(row.cells.alkaa);
    const end = valueIn(row.cells.paattyy);
    const done = valueIn(row.cells.valmiusaste);
    const own = valueIn(row.cells.tilanne);
    if (start === undefined || end === undefined || done === undefined) return [];
    if (own === 'Valmis' || own === 'Keskeytetty') return [];
    const share = elapsedShare(start, end, context.today);
    if (share === null) return [];
    // Whole percents, so that the sentence adds up when recomputed by hand.
    const elapsed = Math.round(share * 100);
    const behind = elapsed - done;
    const severity = levelOfPoints(behind, context.settings);
    const whole = daysBetween(start, end) + 1;
    const passed = Math.min(whole, daysBetween(start, context.today) + 1);
    if (severity === null) return [];
    return [
      findingOn(osahankeProgress, row, context, {
        severity,
        column: 'valmiusaste',
        evidence: ['alkaa', 'paattyy'],
        causeGroups: ['aikataulu'],
        message: {
          name: 'progress-behind',
          data: {
            ...{ done, elapsed, behind, limits: pointLimits(context.settings) },
            ...{ passed, whole, alkaa: start, paattyy: end },
          },
        },
      }),
    ];
  },
});
