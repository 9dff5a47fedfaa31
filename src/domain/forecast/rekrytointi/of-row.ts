// A row of Rekrytoinnit as the ladder wants it, and its forecast with the workbook's own reference class.
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { countedFrom, updatedOf } from '../counted-from';
import { oncePerRow } from '../once-per-row';
import { ownClasses } from '../own-classes';
import { forecastRekrytointi, type RekrytointiForecast, type RekrytointiInput } from './forecast';

/** Null where Vaihe is missing or unreadable: nobody can tell. */
export function rekrytointiInput(row: RowOf<'rekrytoinnit'>): RekrytointiInput | null {
  const { cells } = row;
  const vaihe = valueIn(cells.vaihe);
  if (vaihe === undefined) return null;
  return {
    tayttotapa: valueIn(cells.tayttotapa) ?? null,
    vaihe,
    hakuAlkaa: valueIn(cells.hakuAlkaa) ?? null,
    hakuPaattyy: valueIn(cells.hakuPaattyy) ?? null,
    aloitus: valueIn(cells.aloitus) ?? null,
  };
}

/** Null where `rekrytointiInput` is. */
export const forecastOfRekrytointi = oncePerRow(
  (row: RowOf<'rekrytoinnit'>, context): RekrytointiForecast | null => {
    const input = rekrytointiInput(row);
    if (input === null) return null;
    const own = ownClasses(context).rekrytointi.get(input.tayttotapa ?? 'Haku') ?? null;
    const { settings, today, portfolio } = context;
    const stale = countedFrom(updatedOf(row, portfolio), settings.figures, today);
    return forecastRekrytointi(input, settings, today, own, stale);
  },
);
