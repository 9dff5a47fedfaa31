// Finnish public holidays by name and year, and the two eves that are days off for deadlines.
import { addDays, type IsoDay } from './day';
import { easterSunday } from './easter';
import { type Weekday, weekdayOf } from './weekday';

export type HolidayName =
  | 'uudenvuodenpäivä'
  | 'loppiainen'
  | 'pitkäperjantai'
  | 'pääsiäispäivä'
  | '2. pääsiäispäivä'
  | 'vappu'
  | 'helatorstai'
  | 'helluntaipäivä'
  | 'juhannusaatto'
  | 'juhannuspäivä'
  | 'pyhäinpäivä'
  | 'itsenäisyyspäivä'
  | 'jouluaatto'
  | 'joulupäivä'
  | 'tapaninpäivä';

export interface Holiday {
  readonly day: IsoDay;
  readonly name: HolidayName;
  /** An eve is no holiday by law, but offices are closed, and a deadline that ends on it moves. */
  readonly eve: boolean;
}

type When =
  | { readonly monthDay: string }
  /** Days from Easter Sunday. */
  | { readonly easter: number }
  /** The weekday on or after the day. */
  | { readonly onOrAfter: string; readonly weekday: Weekday };

/**
 * Names and rules as of 1992, when loppiainen and helatorstai went back to their own weekdays.
 * Source: e-justice.europa.eu/279/FI/time_limits_on_procedures (the list); the weekend rule of juhannus and
 * pyhäinpäivä is of a law of 1953. Uudenvuodenaatto, kiirastorstai and lankalauantai are ordinary days.
 */
const HOLIDAYS: readonly (readonly [HolidayName, When])[] = [
  ['uudenvuodenpäivä', { monthDay: '01-01' }],
  ['loppiainen', { monthDay: '01-06' }],
  ['pitkäperjantai', { easter: -2 }],
  ['pääsiäispäivä', { easter: 0 }],
  ['2. pääsiäispäivä', { easter: 1 }],
  ['vappu', { monthDay: '05-01' }],
  ['helatorstai', { easter: 39 }],
  ['helluntaipäivä', { easter: 49 }],
  ['juhannusaatto', { onOrAfter: '06-19', weekday: 5 }],
  ['juhannuspäivä', { onOrAfter: '06-20', weekday: 6 }],
  ['pyhäinpäivä', { onOrAfter: '10-31', weekday: 6 }],
  ['itsenäisyyspäivä', { monthDay: '12-06' }],
  ['jouluaatto', { monthDay: '12-24' }],
  ['joulupäivä', { monthDay: '12-25' }],
  ['tapaninpäivä', { monthDay: '12-26' }],
];

const EVES: readonly HolidayName[] = ['juhannusaatto', 'jouluaatto'];

const known = new Map<string, readonly Holiday[]>();

/** In the order of the calendar. Two may fall on one day (vappu and helatorstai in 2008). */
export function holidaysOf(year: number): readonly Holiday[] {
  const kept = known.get(String(year));
  if (kept !== undefined) return kept;
  const made = HOLIDAYS.map(([name, when]) => ({ day: dayOf(when, year), name, eve: EVES.includes(name) }));
  made.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  known.set(String(year), made);
  return made;
}

/** The holiday or eve on a day; undefined on any other day. */
export function holidayOn(day: IsoDay): Holiday | undefined {
  return holidaysOf(Number(day.slice(0, 4))).find((holiday) => holiday.day === day);
}

function dayOf(when: When, year: number): IsoDay {
  if ('monthDay' in when) return `${year}-${when.monthDay}`;
  if ('easter' in when) return addDays(easterSunday(year), when.easter);
  const first = `${year}-${when.onOrAfter}`;
  return addDays(first, (when.weekday - weekdayOf(first) + 7) % 7);
}
