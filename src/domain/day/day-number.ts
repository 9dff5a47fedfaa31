// Days as numbers and lengths of months, by plain arithmetic: what is counted thousands of times in one reading.

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Days of an era of 400 Gregorian years, and of the years before 1.3.1970 counted from 1.3.0000. */
const ERA = 146_097;
const TO_1970 = 719_468;

/** Days of a month, which is 1–12; 0 for any other. */
export function daysInMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/**
 * Days since 1.1.1970 of a `yyyy-MM-dd`. Years are counted from March, so that the leap day is the last
 * (the "days from civil" algorithm, H. Hinnant).
 */
export function dayNumber(day: string): number {
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const inEra = year - era * 400;
  const inYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return era * ERA + inEra * 365 + Math.floor(inEra / 4) - Math.floor(inEra / 100) + inYear - TO_1970;
}

/** The `yyyy-MM-dd` of a number of days since 1.1.1970. */
export function dayOfNumber(count: number): string {
  const shifted = count + TO_1970;
  const era = Math.floor(shifted / ERA);
  const inEra = shifted - era * ERA;
  const leaps = Math.floor(inEra / 1460) - Math.floor(inEra / 36_524) + Math.floor(inEra / 146_096);
  const yearOfEra = Math.floor((inEra - leaps) / 365);
  const inYear = inEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * inYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoText(year, month, inYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** `yyyy-MM-dd` of figures that are known to be a day. */
export function isoText(year: number, month: number, dayOfMonth: number): string {
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}
