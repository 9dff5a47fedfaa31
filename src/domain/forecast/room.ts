// Room that a row's own dates leave: how long before its target the work is done by the forecast.
import { daysBetween, type IsoDay } from '../day/day';
import { valueIn } from '../workbook/cells/cell';
import type { TimeValue } from '../workbook/column';
import type { RowOf } from '../workbook/row';
import { CHECKED, type Figure, figureIn } from './figure';
import { forecastOfHankinta } from './hankinta/of-row';
import type { ForecastContext } from './once-per-row';
import { forecastOfRekrytointi } from './rekrytointi/of-row';

/** With so much room, words of a delay on the row are a sign of the work at hand, not of a target that is lost. */
export const TEXT_ROOM: Figure = {
  name: 'Viivettä kertova huomio: riittävä vara',
  value: 0,
  unit: 'päivää',
  mark: 'U',
  source:
    'kun ennuste on viimeistään tavoitepäivänä, huomio kertoo kesken olevasta vaiheesta eikä menetetystä tavoitteesta; valittu koepenkin siemenluvuilla 1–20',
  checked: CHECKED,
};

export interface Room {
  /** The last day of the target, and the forecast's day before it. */
  readonly target: IsoDay;
  readonly forecast: IsoDay;
}

/** Null where the row leaves less than `TEXT_ROOM`, its work is over, or it names no day. */
export function roomOfRekrytointi(row: RowOf<'rekrytoinnit'>, context: ForecastContext): Room | null {
  const forecast = forecastOfRekrytointi(row, context);
  return forecast?.state === 'open'
    ? roomBetween(forecast.start, valueIn(row.cells.aloitustavoite), context)
    : null;
}

/** As `roomOfRekrytointi`. */
export function roomOfHankinta(row: RowOf<'hankinnat'>, context: ForecastContext): Room | null {
  const forecast = forecastOfHankinta(row, context);
  return forecast?.state === 'open'
    ? roomBetween(forecast.contract, valueIn(row.cells.sopimuksenTavoiteaika), context)
    : null;
}

function roomBetween(
  forecast: IsoDay,
  target: TimeValue | undefined,
  { settings }: ForecastContext,
): Room | null {
  if (target === undefined || target.latest === null) return null;
  const enough = daysBetween(forecast, target.latest) >= figureIn(TEXT_ROOM, settings.figures);
  return enough ? { target: target.latest, forecast } : null;
}
