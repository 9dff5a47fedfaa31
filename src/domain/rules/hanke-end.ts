// What a row has from above it: the last day of its hanke's eligible period, and its osahanke's last update.
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

/** The later of Päivitetty and Viimeksi muokattu of the row's osahanke; null where neither is there or can be read. */
export function updatedOf(
  row: { readonly tab: string; readonly number: number },
  context: RuleContext,
): IsoDay | null {
  const owner = context.portfolio.ownerOf(row);
  const osahanke = owner === null ? undefined : context.portfolio.find(owner);
  if (osahanke === undefined) return null;
  const { paivitetty, viimeksiMuokattu } = osahanke.row.cells;
  const days = [valueIn(paivitetty), valueIn(viimeksiMuokattu)].filter((day) => day !== undefined).sort();
  return days[days.length - 1] ?? null;
}
