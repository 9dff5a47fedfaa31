// Numbers and lists in words, without Intl: the platform's own locale data can't be relied on.

const NBSP = '\u00a0';

/** 12500.5 → `12 500,50` with no-break spaces; whole numbers without decimals. */
export function groupedNumber(value: number, decimalMark: string): string {
  const rounded = Math.round(Math.abs(value) * 100) / 100;
  const [whole = '0', decimals] = rounded.toFixed(Number.isInteger(rounded) ? 0 : 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, NBSP);
  const sign = value < 0 && rounded !== 0 ? '\u2212' : '';
  return sign + grouped + (decimals === undefined ? '' : decimalMark + decimals);
}

/** At most one decimal, for percents and points: 12.5 → `12,5`. */
export function shortNumber(value: number, decimalMark: string): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded).replace('-', '\u2212').replace('.', decimalMark);
}

/** `A`, `A ja B`, `A, B ja C`: `and` with its spaces. */
export function joinList(items: readonly string[], and: string): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')}${and}${items[items.length - 1] as string}`;
}

/** `30.11.2020` */
export function dottedDay(day: string): string {
  return `${Number(day.slice(8, 10))}.${Number(day.slice(5, 7))}.${day.slice(0, 4)}`;
}

/** `1.–31.12.2020`, `1.12.2020–31.1.2021`; one day where both are the same. */
export function dottedSpan(first: string, last: string): string {
  if (first === last) return dottedDay(last);
  const [year, month, day] = [first.slice(0, 4), Number(first.slice(5, 7)), Number(first.slice(8, 10))];
  if (year !== last.slice(0, 4)) return `${dottedDay(first)}–${dottedDay(last)}`;
  return `${first.slice(0, 7) === last.slice(0, 7) ? `${day}.` : `${day}.${month}.`}–${dottedDay(last)}`;
}

/** First letter up; the rest stays as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
