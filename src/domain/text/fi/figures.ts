// Days, amounts and times as they are said in Finnish findings.
import type { IsoDay } from '../../day/day';
import type { PointLimits } from '../../findings/levels';
import { dottedDay, groupedNumber, shortNumber } from '../number-text';

/** `1 päivä`, `60 päivää` */
export const paivaa = (count: number) => (count === 1 ? '1 päivä' : `${count} päivää`);
/** How much: `1 päivän myöhässä`, `60 päivää myöhässä` */
export const paivan = (count: number) => (count === 1 ? '1 päivän' : `${count} päivää`);
/** `12,5` */
export const luku = (value: number) => shortNumber(value, ',');
/** `1 prosenttiyksikkö`, `12,5 prosenttiyksikköä` */
export const pisteita = (value: number) =>
  `${luku(value)} ${value === 1 ? 'prosenttiyksikkö' : 'prosenttiyksikköä'}`;
/** How much: `1 prosenttiyksikön jäljessä` */
export const pisteen = (value: number) => (value === 1 ? '1 prosenttiyksikön' : pisteita(value));
/** `12 500,50 €` */
export const euroa = (value: number) => `${groupedNumber(value, ',')}\u00a0€`;
/** Long cell contents are cut in sentences; the cell itself keeps them. */
export const lyhyt = (text: string, most = 40) => (text.length > most ? `${text.slice(0, most - 1)}…` : text);

/** `joulukuu 2020 (viimeistään 31.12.2020)`; a day as it is. */
export function aika({ target, targetDay }: { readonly target: string; readonly targetDay: IsoDay }): string {
  const day = dottedDay(targetDay);
  return target === day ? day : `${lyhyt(target)} (viimeistään ${day})`;
}

/** "Tavoite 1.10.2020, tänään 30.11.2020: 60 päivää myöhässä." Words are shown beside the day they mean. */
export function myohassa(
  goal: string,
  data: { readonly target: string; readonly targetDay: IsoDay; readonly days: number },
  today: IsoDay,
): string {
  return `${goal} ${aika(data)}, tänään ${dottedDay(today)}: ${paivan(data.days)} myöhässä.`;
}

/** Person-months as a number: `3,61` */
export const kuukausia = (months: number) => groupedNumber(months, ',');

/** From how many percentage points on a colour is given, and the settings that say so. */
export const rajat = ({ yellow, red }: PointLimits) =>
  `Keltainen vähintään ${luku(yellow)}, punainen vähintään ${luku(red)} (asetukset ”Keltaisen raja, prosenttiyksikköä” ja ”Punaisen raja, prosenttiyksikköä”).`;
