// Counting of statutory deadlines, by laki säädettyjen määräaikain laskemisesta (150/1930).
import { addDays, type IsoDay } from './day';
import { addMonths } from './months';
import { workingDayFrom } from './working-days';

export type DeadlineUnit = 'days' | 'weeks' | 'months' | 'years';

export interface StatutoryDeadline {
  readonly lastDay: IsoDay;
  /** The day that the count itself ends on, where the law moved it; null where it stands. */
  readonly movedFrom: IsoDay | null;
}

/**
 * The last day of a period that an event starts (a notice sent, a decision told).
 * § 2: the day of the event is not counted. § 3: weeks, months and years end on the day of the same name or number,
 * or on the last day of the month where it has none. § 5: a last day on a holiday, itsenäisyyspäivä, vapunpäivä,
 * joulu- or juhannusaatto or a Saturday moves to the first weekday after it.
 * Source: https://finlex.fi/fi/laki/ajantasa/1930/19300150. A project's own target is no statutory period.
 */
export function statutoryDeadline(
  event: IsoDay,
  count: number,
  unit: DeadlineUnit = 'days',
): StatutoryDeadline {
  const counted = countFrom(event, count, unit);
  const lastDay = workingDayFrom(counted);
  return { lastDay, movedFrom: lastDay === counted ? null : counted };
}

function countFrom(event: IsoDay, count: number, unit: DeadlineUnit): IsoDay {
  if (unit === 'days') return addDays(event, count);
  if (unit === 'weeks') return addDays(event, count * 7);
  return addMonths(event, unit === 'months' ? count : count * 12);
}
