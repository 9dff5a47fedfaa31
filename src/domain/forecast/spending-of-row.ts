// A row of Osahankkeet as the money forecast wants it.
import { valueIn } from '../workbook/cells/cell';
import type { RowOf } from '../workbook/row';
import type { Spending } from './budget';

/** Null where a day or an amount is missing or unreadable, or there is no budget to compare with. */
export function spendingOf({ cells }: RowOf<'osahankkeet'>): Spending | null {
  const alkaa = valueIn(cells.alkaa);
  const paattyy = valueIn(cells.paattyy);
  const budjetti = valueIn(cells.budjetti);
  const toteuma = valueIn(cells.toteuma);
  if (alkaa === undefined || paattyy === undefined || toteuma === undefined) return null;
  // More paid back than spent: the check of ranges asks about it, and no pace can be told from it.
  if (toteuma < 0) return null;
  return budjetti === undefined || budjetti <= 0 ? null : { budjetti, toteuma, alkaa, paattyy };
}
