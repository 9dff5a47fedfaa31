// Whether a recruitment or a procurement is late, and by how many calendar days: more than one rule asks.
import type { IsoDay } from '../day/day';
import { daysPast } from '../findings/levels';
import { valueIn } from '../workbook/cells/cell';
import type { RowOf } from '../workbook/row';

/** In these the person has begun, or nobody will. */
const RECRUITED: readonly string[] = ['Aloittanut', 'Peruttu'];
/** In these the contract is signed, or there will be none. */
const CONTRACTED: readonly string[] = ['Toimitus', 'Valmis', 'Peruttu'];

/** Past its target and not begun; null where it is not late, or nobody can tell. */
export function rekrytointiDaysLate(row: RowOf<'rekrytoinnit'>, today: IsoDay): number | null {
  const vaihe = valueIn(row.cells.vaihe);
  const begun = valueIn(row.cells.aloitus);
  if (vaihe === undefined || RECRUITED.includes(vaihe)) return null;
  if (begun !== undefined && begun <= today) return null;
  return daysPast(valueIn(row.cells.aloitustavoite), today);
}

/** Past its target without a signed contract; null where it is not late, or nobody can tell. */
export function hankintaDaysLate(row: RowOf<'hankinnat'>, today: IsoDay): number | null {
  const vaihe = valueIn(row.cells.vaihe);
  const signed = valueIn(row.cells.sopimusAllekirjoitettu);
  if (vaihe === undefined || CONTRACTED.includes(vaihe)) return null;
  if (signed !== undefined && signed <= today) return null;
  return daysPast(valueIn(row.cells.sopimuksenTavoiteaika), today);
}
