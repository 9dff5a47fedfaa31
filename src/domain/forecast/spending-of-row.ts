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
  return budjetti === undefined || budjetti <= 0 ? null : { budjetti, toteuma, alkaa, paattyy };
}
