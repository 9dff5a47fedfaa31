// A row's forecast is worked out once for a check, however many rules ask for it.
import type { IsoDay } from '../day/day';
import type { Portfolio } from '../workbook/portfolio';
import type { ClockSettings } from './hankinta/choose-clock';

/** What a forecast depends on beside its row. */
export interface ForecastContext {
  readonly today: IsoDay;
  readonly settings: ClockSettings;
  readonly portfolio: Portfolio;
}

/** @param forecast depends on nothing but the row and the three of the context */
export function oncePerRow<R extends object, F>(
  forecast: (row: R, context: ForecastContext) => F,
): (row: R, context: ForecastContext) => F {
  const known = new WeakMap<R, { readonly of: ForecastContext; readonly forecast: F }>();
  return (row, context) => {
    const before = known.get(row);
    if (before !== undefined && isSame(before.of, context)) return before.forecast;
    const made = forecast(row, context);
    known.set(row, { of: context, forecast: made });
    return made;
  };
}

function isSame(one: ForecastContext, other: ForecastContext): boolean {
  return one.today === other.today && one.settings === other.settings && one.portfolio === other.portfolio;
}
