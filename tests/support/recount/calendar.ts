// A calendar of its own for recounting what findings say: nothing of src is in it, so that a slip there can't hide here.

const DAY_MS = 86_400_000;

/** Days since 1.1.1970 of `30.11.2020`. */
export function dayNumberOf(dotted: string): number {
  const [day = 0, month = 0, year = 0] = dotted.split('.').map(Number);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** `30.11.2020` of `2020-11-30`. */
export function dottedOf(iso: string): string {
  return iso.split('-').reverse().map(Number).join('.');
}

/** By the anonymous Gregorian computus. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

const FIXED_DAYS_OFF = ['1.1.', '6.1.', '1.5.', '6.12.', '24.12.', '25.12.', '26.12.'];
/** Pitkäperjantai, 2. pääsiäispäivä, helatorstai. */
const FROM_EASTER = [-2, 1, 39];

/** Offices are open: laki 150/1930, 5 §. */
export function isOpenDay(day: number): boolean {
  const date = new Date(day * DAY_MS);
  const [weekday, number, month] = [date.getUTCDay(), date.getUTCDate(), date.getUTCMonth() + 1];
  if (weekday === 0 || weekday === 6) return false;
  if (FIXED_DAYS_OFF.includes(`${number}.${month}.`)) return false;
  if (FROM_EASTER.includes(day - easterOf(date.getUTCFullYear()))) return false;
  const juhannusaatto = month === 6 && weekday === 5 && number >= 19 && number <= 25;
  return !juhannusaatto;
}

export function openDayFrom(day: number): number {
  return isOpenDay(day) ? day : openDayFrom(day + 1);
}

export function openDayUntil(day: number): number {
  return isOpenDay(day) ? day : openDayUntil(day - 1);
}

/** Months of a span by the share of each month's days, the last day counted in. */
export function monthsIn(first: number, last: number): number {
  let months = 0;
  for (let day = first; day <= last; day++) {
    const date = new Date(day * DAY_MS);
    months += 1 / new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  }
  return months;
}
