// Days, months, numbers and quotation marks as they are written in English.
import type { IsoDay } from '../../day/day';
import type { PointLimits } from '../../findings/levels';
import { MONTHS_EN } from '../../schedule/en/months';
import { dottedDay, groupedNumber, shortNumber } from '../number-text';

/** `30 November 2020` */
export function dayEn(day: string): string {
  return `${Number(day.slice(8, 10))} ${monthEn(day)}`;
}

/** `November 2020` */
export function monthEn(month: string): string {
  return `${MONTHS_EN[Number(month.slice(5, 7)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

/** `€12,500.50`; the minus sign before the euro sign. */
export function euros(amount: number): string {
  const text = groupedNumber(amount, '.').replace(/\u00a0/g, ',');
  return text.startsWith('\u2212') ? `\u2212€${text.slice(1)}` : `€${text}`;
}

/** `50%` */
export function percent(value: number): string {
  return `${shortNumber(value, '.')}%`;
}

/** `12.5 percentage points` */
export function points(value: number): string {
  return `${shortNumber(value, '.')} ${value === 1 ? 'percentage point' : 'percentage points'}`;
}

/** `1 contract`, `3 contracts` */
export function quantity(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** What stands in the sheet, as it stands; long contents are cut, the cell itself keeps them. */
export function quoted(text: string): string {
  return `“${text.length > 40 ? `${text.slice(0, 39)}…` : text}”`;
}

/** `“by the end of January” (by 31 January 2021)`; a day as it is. */
export function timeEn({
  target,
  targetDay,
}: {
  readonly target: string;
  readonly targetDay: IsoDay;
}): string {
  const day = dayEn(targetDay);
  return target === dottedDay(targetDay) ? day : `${quoted(target)} (by ${day})`;
}

/** "The target start was 1 October 2020 and today is 30 November 2020: 60 days late." Words are shown beside the day they mean. */
export function late(
  goal: string,
  data: { readonly target: string; readonly targetDay: IsoDay; readonly days: number },
  today: IsoDay,
): string {
  return `${goal} ${timeEn(data)} and today is ${dayEn(today)}: ${quantity(data.days, 'day')} late.`;
}

/** Person-months as a number: `3.61` */
export const inMonths = (months: number) => groupedNumber(months, '.').replace(/\u00a0/g, ',');

/** From how many percentage points on a colour is given, and the settings that say so. */
export const pointLimits = ({ yellow, red }: PointLimits) =>
  `Yellow from ${shortNumber(yellow, '.')}, red from ${shortNumber(red, '.')} (settings “Keltaisen raja, prosenttiyksikköä” and “Punaisen raja, prosenttiyksikköä”).`;
