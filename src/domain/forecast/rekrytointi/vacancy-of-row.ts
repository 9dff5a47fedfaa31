// A row of Rekrytoinnit whose work begins, by the forecast, after its target: how much stays undone and unpaid.
import { addDays, type IsoDay } from '../../day/day';
import { valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { hankeOfRow } from '../hanke-of-row';
import { oncePerRow } from '../once-per-row';
import { forecastOfRekrytointi } from './of-row';
import { type Vacancy, vacancyOf } from './vacancy';

export interface RowVacancy extends Vacancy {
  /** The last day of Aloitustavoite, and the earliest likely start. */
  readonly target: IsoDay;
  readonly start: IsoDay;
  /** The last empty day so far, before today, and the last of all, before the start. */
  readonly lastSoFar: IsoDay;
  readonly lastEmpty: IsoDay;
  /** The hanke ends before the start: nothing is counted after it. */
  readonly cutByEnd: boolean;
  /** Percents, and euros a month; null where the row does not tell. */
  readonly tyopanos: number;
  readonly kuukausikustannus: number | null;
}

/** Null where the post is filled, the start is in time, or Aloitustavoite or Työpanos tells no number. */
export const vacancyOfRow = oncePerRow((row: RowOf<'rekrytoinnit'>, context): RowVacancy | null => {
  const target = valueIn(row.cells.aloitustavoite)?.latest ?? null;
  const tyopanos = valueIn(row.cells.tyopanos);
  const forecast = forecastOfRekrytointi(row, context);
  if (forecast?.state !== 'open' || target === null || tyopanos === undefined || tyopanos <= 0) return null;
  if (forecast.start <= target) return null;
  const hanke = hankeOfRow(row, context.portfolio);
  const hankeEnd = (hanke === null ? undefined : valueIn(hanke.cells.paattyy)) ?? null;
  const kuukausikustannus = valueIn(row.cells.kuukausikustannus) ?? null;
  const { start } = forecast;
  const cutByEnd = hankeEnd !== null && hankeEnd < start;
  const lastEmpty = cutByEnd ? hankeEnd : addDays(start, -1);
  const yesterday = addDays(context.today, -1);
  return {
    ...vacancyOf({ target, start, hankeEnd, tyopanos, kuukausikustannus }, context.today),
    ...{ target, start, tyopanos, kuukausikustannus, lastEmpty, cutByEnd },
    lastSoFar: yesterday < lastEmpty ? yesterday : lastEmpty,
  };
});

/** Keys of the columns that the numbers stand on, beside Aloitustavoite, for the evidence. */
export function vacancyColumns(vacancy: RowVacancy | null): readonly string[] {
  if (vacancy === null) return [];
  return ['tyopanos', ...(vacancy.kuukausikustannus === null ? [] : ['kuukausikustannus'])];
}
