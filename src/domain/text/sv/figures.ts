// Days, amounts and times as they are said in Swedish findings.
import type { IsoDay } from '../../day/day';
import type { PointLimits } from '../../findings/levels';
import { dottedDay, groupedNumber, shortNumber } from '../number-text';

/** `1 dag`, `60 dagar` */
export const dagar = (count: number) => (count === 1 ? '1 dag' : `${count} dagar`);
/** `12,5` */
export const tal = (value: number) => shortNumber(value, ',');
/** `12 500,50 €` */
export const euro = (value: number) => `${groupedNumber(value, ',')}\u00a0€`;
/** `1 procentenhet`, `12,5 procentenheter` */
export const procentenheter = (value: number) =>
  `${tal(value)} ${value === 1 ? 'procentenhet' : 'procentenheter'}`;
/** Long cell contents are cut in sentences; the cell itself keeps them. */
export const kort = (text: string) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);
/** What stands in the sheet, quoted as it stands. */
export const citat = (text: string) => `”${kort(text)}”`;

/** `”joulukuu 2020” (senast 31.12.2020)`; a day as it is. */
export function tid({ target, targetDay }: { readonly target: string; readonly targetDay: IsoDay }): string {
  const day = dottedDay(targetDay);
  return target === day ? day : `${citat(target)} (senast ${day})`;
}

/** "Tidsmålet för starten var 1.10.2020, i dag är det 30.11.2020: 60 dagars försening." Words are shown beside the day they mean. */
export function forsenad(
  goal: string,
  data: { readonly target: string; readonly targetDay: IsoDay; readonly days: number },
  today: IsoDay,
): string {
  const delay = data.days === 1 ? '1 dags försening' : `${data.days} dagars försening`;
  return `${goal} ${tid(data)}, i dag är det ${dottedDay(today)}: ${delay}.`;
}

/** Person-months as a number: `3,61` */
export const manader = (months: number) => groupedNumber(months, ',');

/** From how many percentage points on a colour is given, and the settings that say so. */
export const granser = ({ yellow, red }: PointLimits) =>
  `Gult från ${tal(yellow)}, rött från ${tal(red)} (inställningarna ”Keltaisen raja, prosenttiyksikköä” och ”Punaisen raja, prosenttiyksikköä”).`;
