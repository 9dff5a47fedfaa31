// An osahanke row that nobody has updated since the first day of the report month: its light is Harmaa.
import { firstDayOf } from '../../day/day';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

export const osahankeFreshness: RowRule = rowRule({
  id: 'osahanke-freshness',
  kind: 'deviation',
  area: 'tiedot',
  levels: ['huomautus'],
  tab: 'osahankkeet',
  settings: ['kuukausi'],
  check: (row, context) => {
    const since = firstDayOf(context.month);
    const days = [valueIn(row.cells.paivitetty), valueIn(row.cells.viimeksiMuokattu)];
    const updated = days.reduce<string | null>(
      // A day that is yet to come is a slip (day-ahead).
      (latest, day) =>
        day !== undefined && day <= context.today && (latest === null || day > latest) ? day : latest,
      null,
    );
    if (updated !== null && updated >= since) return [];
    return [
      findingOn(osahankeFreshness, row, context, {
        severity: 'huomautus',
        column: 'paivitetty',
        greys: true,
        message: { name: 'row-stale', data: { updated, since } },
      }),
    ];
  },
});
