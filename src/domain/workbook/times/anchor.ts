// The day from which words without a year are understood: when the osahanke of the row was last gone through.
import { addDays, type IsoDay } from '../../day/day';
import { shownOf, valueIn } from '../cells/cell';
import { fold } from '../likeness';
import type { AnyRow, RowOf } from '../row';

/** An osahanke that nobody has updated for long tells nothing of a row that somebody may have written today. */
const OLDEST = 180;

/**
 * `joulukuu` written in November and looked at in April means the December that has passed, not the next one:
 * the words are as old as Päivitetty or Viimeksi muokattu, whichever is later. Rows of no osahanke: today.
 */
export function anchors(rows: readonly RowOf<'osahankkeet'>[], today: IsoDay): (row: AnyRow) => IsoDay {
  const byReference = new Map<string, IsoDay>();
  for (const row of rows) {
    const anchor = anchorOfOsahanke(row, today);
    for (const name of [row.key, valueIn(row.cells.osahanke) ?? '']) {
      if (name !== '' && !byReference.has(fold(name))) byReference.set(fold(name), anchor);
    }
  }
  return (row) => byReference.get(fold(shownOf(row.cells.osahanke ?? { state: 'absent' }))) ?? today;
}

function anchorOfOsahanke({ cells }: RowOf<'osahankkeet'>, today: IsoDay): IsoDay {
  const days = [valueIn(cells.paivitetty), valueIn(cells.viimeksiMuokattu)].filter(
    (day): day is IsoDay => day !== undefined,
  );
  const updated = days.sort()[days.length - 1] ?? today;
  const oldest = addDays(today, -OLDEST);
  if (updated > today) return today;
  return updated < oldest ? oldest : updated;
}
