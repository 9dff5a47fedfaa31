// A text of Koontitekstit for a month far ahead, before the hankkeet or long after them: most often the wrong year.
import { type IsoDay, type IsoMonth, monthOf } from '../../day/day';
import { valueIn } from '../../workbook/cells/cell';
import { findingOn } from '../finding-on';
import type { RuleContext, TabRule } from '../rule';

/** Texts are seldom written longer ahead, and the last report is made by then. */
const MOST_MONTHS = 6;

interface Odd {
  readonly side: 'before' | 'after' | 'ahead';
  readonly limit: IsoMonth;
  readonly months: number;
}

export const koontitekstiMonth: TabRule = {
  id: 'koontiteksti-month',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'tab',
  settings: ['kuukausi'],
  tabs: ['koontitekstit'],
  check: (_tab, context) => {
    const { rows } = context.portfolio.tabs.koontitekstit;
    if (rows.length === 0) return [];
    const span = spanOf(context);
    return rows.flatMap((row) => {
      const month = valueIn(row.cells.kuukausi);
      const odd = month === undefined ? null : oddOf(month, span, context);
      if (month === undefined || odd === null) return [];
      return [
        findingOn(koontitekstiMonth, row, context, {
          // Within the time of the hankkeet it may be on purpose.
          severity: odd.side === 'ahead' ? 'huomautus' : 'varoitus',
          column: 'kuukausi',
          message: { name: 'text-month-odd', data: { month, ...odd } },
        }),
      ];
    });
  },
};

function oddOf(month: IsoMonth, { first, last }: Span, { today, month: reported }: RuleContext): Odd | null {
  if (first !== null && month < first) return { side: 'before', limit: first, months: between(month, first) };
  if (last !== null && between(last, month) > MOST_MONTHS) {
    return { side: 'after', limit: last, months: between(last, month) };
  }
  const present = monthOf(today) > reported ? monthOf(today) : reported;
  const months = between(present, month);
  return months > MOST_MONTHS ? { side: 'ahead', limit: present, months } : null;
}

interface Span {
  readonly first: IsoMonth | null;
  readonly last: IsoMonth | null;
}

/** From the first day to the last of all hankkeet and osahankkeet; null where none is known. */
function spanOf({ portfolio: { tabs } }: RuleContext): Span {
  const all = [...tabs.hankkeet.rows, ...tabs.osahankkeet.rows];
  const known = (days: readonly (IsoDay | undefined)[]) => days.flatMap((day) => day ?? []).sort();
  const [first] = known(all.map(({ cells }) => valueIn(cells.alkaa)));
  const last = known(all.map(({ cells }) => valueIn(cells.paattyy))).pop();
  return {
    first: first === undefined ? null : monthOf(first),
    last: last === undefined ? null : monthOf(last),
  };
}

function between(from: IsoMonth, to: IsoMonth): number {
  const count = (month: IsoMonth) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}
