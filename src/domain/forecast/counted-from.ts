// The day from which a row's stage is counted: today, or sooner where nobody has gone through the row for long.
import { addDays, type IsoDay } from '../day/day';
import { valueIn } from '../workbook/cells/cell';
import type { Portfolio } from '../workbook/portfolio';
import { CHECKED, type Figure, type FigureValues, figureIn } from './figure';

/**
 * For so long after the last update the stage is believed to be at its beginning; from then on the work is counted as
 * if it went on. Without it the forecast of a row that nobody touches would slide on with today for ever.
 */
export const STALE: Figure = {
  name: 'Ennuste luottaa vaiheeseen enintään',
  value: 14,
  unit: 'päivää',
  mark: 'U',
  source:
    'vaihe oli käynnissä jo päivityspäivänä, joten kahden viikon kuluttua sen oletetaan edenneen; valittu koepenkin siemenluvuilla 1–20',
  checked: CHECKED,
};

export interface CountedFrom {
  /** The osahanke's last update. */
  readonly updated: IsoDay;
  /** The day before today from which the present stage is counted: `updated` and `STALE` days. */
  readonly from: IsoDay;
}

/** Null: from today, as the update is fresh or not known (null, or a day that is yet to come). */
export function countedFrom(
  updated: IsoDay | null,
  figures: FigureValues,
  today: IsoDay,
): CountedFrom | null {
  if (updated === null || updated > today) return null;
  const from = addDays(updated, figureIn(STALE, figures));
  return from < today ? { updated, from } : null;
}

/** The later of Päivitetty and Viimeksi muokattu of the row's osahanke; null where neither is there or can be read. */
export function updatedOf(
  row: { readonly tab: string; readonly number: number },
  portfolio: Portfolio,
): IsoDay | null {
  const owner = portfolio.ownerOf(row);
  const osahanke = owner === null ? undefined : portfolio.find(owner);
  if (osahanke === undefined) return null;
  const { paivitetty, viimeksiMuokattu } = osahanke.row.cells;
  const days = [valueIn(paivitetty), valueIn(viimeksiMuokattu)].filter((day) => day !== undefined).sort();
  return days[days.length - 1] ?? null;
}
