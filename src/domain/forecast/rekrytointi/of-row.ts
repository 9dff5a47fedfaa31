// A row of Rekrytoinnit as the ladder wants it, and its forecast with the workbook's own reference class.
import type { IsoDay } from '../../day/day';
import { valueIn } from '../../workbook/cells/cell';
import type { Portfolio } from '../../workbook/portfolio';
import type { RowOf } from '../../workbook/row';
import type { ClockSettings } from '../hankinta/choose-clock';
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

export function forecastOfRekrytointi(
  row: RowOf<'rekrytoinnit'>,
  context: {
    readonly today: IsoDay;
    readonly settings: ClockSettings;
    readonly portfolio: Portfolio;
  },
): RekrytointiForecast | null {
  const input = rekrytointiInput(row);
  if (input === null) return null;
  const own = ownClasses(context).rekrytointi.get(input.tayttotapa ?? 'Haku') ?? null;
  return forecastRekrytointi(input, context.settings, context.today, own);
}
