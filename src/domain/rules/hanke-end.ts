// What a row has from above it: the last day of its hanke's eligible period.
import type { IsoDay } from '../day/day';
import { valueIn } from '../workbook/cells/cell';
import type { RuleContext } from './rule';

/** Undefined where the row belongs to no known osahanke, or its hanke has no readable end. */
export function hankeEndOf(
  row: { readonly tab: string; readonly number: number },
  context: RuleContext,
): IsoDay | undefined {
  const owner = context.portfolio.ownerOf(row);
  const hanke = owner === null ? null : context.portfolio.find(owner)?.hanke;
  return hanke ? valueIn(hanke.cells.paattyy) : undefined;
}
