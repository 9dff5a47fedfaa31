// The hanke whose last day ends what a row may cost: that of its osahanke, or of a row of the whole, the last to end.
import { oncePerList } from '../once-per-list';
import { valueIn } from '../workbook/cells/cell';
import type { Portfolio } from '../workbook/portfolio';
import type { RowOf } from '../workbook/row';

/**
 * Null where the osahanke or its hanke is not known. A row without an osahanke belongs to the whole: only what comes
 * after every hanke has ended is surely too late for it, so that one hanke without a readable Päättyy leaves it open.
 */
export function hankeOfRow(
  row: { readonly tab: string; readonly number: number },
  portfolio: Portfolio,
): RowOf<'hankkeet'> | null {
  const owner = portfolio.ownerOf(row);
  if (owner === null) return lastToEnd(portfolio.tabs.hankkeet.rows);
  return portfolio.find(owner)?.hanke ?? null;
}

const lastToEnd = oncePerList((rows: readonly RowOf<'hankkeet'>[]): RowOf<'hankkeet'> | null => {
  const ends = rows.map((row) => ({ row, end: valueIn(row.cells.paattyy) ?? null }));
  if (ends.some(({ end }) => end === null)) return null;
  const [last] = ends.sort((a, b) => ((a.end ?? '') < (b.end ?? '') ? 1 : -1));
  return last?.row ?? null;
});
