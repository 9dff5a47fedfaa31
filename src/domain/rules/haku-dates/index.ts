// The phase of a recruitment against its application period.
import { daysBetween } from '../../day/day';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import { type RowRule, rowRule } from '../rule';

/** Nobody can be chosen while applications still come in. */
const CHOSEN: readonly string[] = ['Valittu', 'Aloittanut'];

export const hakuDates: RowRule = rowRule({
  id: 'haku-dates',
  kind: 'cell',
  area: 'rekrytointi',
  levels: ['varoitus', 'huomautus'],
  tab: 'rekrytoinnit',
  settings: ['hakuPaattynytPaivia'],
  check: (row, context) => {
    const vaihe = valueIn(row.cells.vaihe);
    const opens = valueIn(row.cells.hakuAlkaa);
    const closes = valueIn(row.cells.hakuPaattyy);
    if (vaihe === 'Haku auki' && closes !== undefined && closes < context.today) {
      // Later the search itself is the matter, which is told once, as a deviation (rekrytointi-search-ended).
      if (daysBetween(closes, context.today) > context.settings.hakuPaattynytPaivia) return [];
      const data = { day: closes };
      return [
        findingOn(hakuDates, row, context, {
          severity: 'varoitus',
          column: 'vaihe',
          evidence: ['hakuPaattyy'],
          message: { name: 'haku-closed', data },
        }),
      ];
    }
    if (vaihe === 'Haku auki' && opens !== undefined && opens > context.today) {
      const data = { day: opens };
      return [
        findingOn(hakuDates, row, context, {
          // The notice may be out the day before: arguable.
          severity: 'huomautus',
          column: 'vaihe',
          evidence: ['hakuAlkaa'],
          message: { name: 'haku-not-open', data },
        }),
      ];
    }
    if (vaihe === undefined || !CHOSEN.includes(vaihe)) return [];
    if (closes === undefined || closes <= context.today) return [];
    const data = { vaihe, day: closes };
    return [
      findingOn(hakuDates, row, context, {
        severity: 'varoitus',
        column: 'vaihe',
        evidence: ['hakuPaattyy'],
        message: { name: 'chosen-before-close', data },
      }),
    ];
  },
});
