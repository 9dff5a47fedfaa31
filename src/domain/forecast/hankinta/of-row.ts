// A row of Hankinnat as the clock wants it, and its forecast with the workbook's own reference class.
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { countedFrom, updatedOf } from '../counted-from';
import { oncePerRow } from '../once-per-row';
import { ownClasses } from '../own-classes';
import { chooseClock } from './choose-clock';
import { forecastHankinta, type HankintaForecast, type HankintaInput } from './forecast';

/** Null where Vaihe is missing or unreadable: nobody can tell. */
export function hankintaInput(row: RowOf<'hankinnat'>): HankintaInput | null {
  const { cells } = row;
  const vaihe = valueIn(cells.vaihe);
  if (vaihe === undefined) return null;
  return {
    laji: valueIn(cells.laji) ?? null,
    arvo: valueIn(cells.arvo) ?? null,
    menettely: valueIn(cells.menettely) ?? null,
    vaihe,
    tarjouspyyntoJulkaistu: valueIn(cells.tarjouspyyntoJulkaistu) ?? null,
    sopimusAllekirjoitettu: valueIn(cells.sopimusAllekirjoitettu) ?? null,
    tavoite: valueIn(cells.sopimuksenTavoiteaika)?.latest ?? null,
  };
}

/** Null where `hankintaInput` is. */
export const forecastOfHankinta = oncePerRow((row: RowOf<'hankinnat'>, context): HankintaForecast | null => {
  const input = hankintaInput(row);
  if (input === null) return null;
  const { settings, today, portfolio } = context;
  const { clock } = chooseClock(input, settings, input.tarjouspyyntoJulkaistu ?? today);
  const own = ownClasses(context).hankinta.get(clock) ?? null;
  const stale = countedFrom(updatedOf(row, portfolio), settings.figures, today);
  return forecastHankinta(input, settings, today, own, stale);
});
