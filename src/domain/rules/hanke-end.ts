// What a row has from above it: the last day of its hanke's eligible period.
import type { IsoDay } from '../day/day';
import type { Evidence } from '../findings/finding';
import { hankeOfRow } from '../forecast/hanke-of-row';
import { valueIn } from '../workbook/cells/cell';
import { evidenceOn } from './finding-on';
import type { RuleContext } from './rule';

/** Undefined where the row's hanke is not known, or has no readable end. */
export function hankeEndOf(
  row: { readonly tab: string; readonly number: number },
  context: RuleContext,
): IsoDay | undefined {
  const hanke = hankeOfRow(row, context.portfolio);
  return hanke === null ? undefined : valueIn(hanke.cells.paattyy);
}

/** The cell that says it; none where the row's hanke is not known. */
export function hankeEndEvidence(
  row: { readonly tab: string; readonly number: number },
  context: RuleContext,
): readonly Evidence[] {
  const hanke = hankeOfRow(row, context.portfolio);
  return hanke === null ? [] : evidenceOn(hanke, 'paattyy');
}
