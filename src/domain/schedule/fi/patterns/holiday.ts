// Holidays as times: ennen joulua, juhannukseen mennessä, vapun tienoilla, ensimmäinen arkipäivä juhannuksen jälkeen.
import { addDays, type IsoDay } from '../../../day/day';
import { easterSunday } from '../../../day/easter';
import { daysSinceMonday } from '../../../day/week';
import type { Pattern } from '../../language';
import type { Role } from '../../sense';
import { monthDay, type Span } from '../../spans';
import type { Time } from '../../time';
import { isWord, senseAt } from './shapes';

const SATURDAY = 5;

/** First and last day: Christmas and Midsummer begin on their eves, Easter on Good Friday. */
const HOLIDAYS: Readonly<Record<string, (year: number) => readonly [IsoDay | null, number]>> = {
  christmas: (year) => [monthDay(year, 12, 24), 2],
  'christmas-eve': (year) => [monthDay(year, 12, 24), 0],
  easter: (year) => [addDays(easterSunday(year), -2), 3],
  'may-day': (year) => [monthDay(year, 5, 1), 0],
  midsummer: (year) => [addDays(saturdayFrom(`${year}-06-20`), -1), 1],
  epiphany: (year) => [monthDay(year, 1, 6), 0],
  ascension: (year) => [addDays(easterSunday(year), 39), 0],
  pentecost: (year) => [addDays(easterSunday(year), 49), 0],
  'all-saints': (year) => [saturdayFrom(`${year}-10-31`), 0],
  independence: (year) => [monthDay(year, 12, 6), 0],
  'new-year-eve': (year) => [monthDay(year, 12, 31), 0],
  'new-year': (year) => [monthDay(year, 1, 1), 0],
};

/** "Pääsiäiseen mennessä" is by Easter Sunday, "jouluun mennessä" by Christmas Eve: days into the holiday. */
const FEAST_DAYS: Readonly<Record<string, number>> = { christmas: 0, easter: 2, midsummer: 1 };

export const holiday: Pattern = {
  id: 'holiday',
  starts: ['holiday'],
  title: 'Juhlapyhä',
  examples: [
    'ennen joulua',
    'juhannukseen mennessä',
    'vapun tienoilla',
    'pääsiäisenä 2021',
    'pääsiäisen jälkeen',
  ],
  match(tokens, at) {
    const sense = senseAt(tokens, at, 'holiday');
    return sense === null
      ? null
      : { length: 1, piece: { is: 'time', time: holidayTime(sense.holiday, sense.role) } };
  },
};

export const firstWorkingDay: Pattern = {
  id: 'first-working-day',
  starts: ['ordinal'],
  title: 'Ensimmäinen arkipäivä pyhän jälkeen',
  examples: [
    'ensimmäinen arkipäivä juhannuksen jälkeen',
    'ensimmäisenä arkipäivänä loppiaisen jälkeen',
    'ensimmäinen työpäivä vapun jälkeen',
  ],
  match(tokens, at) {
    const first = senseAt(tokens, at, 'ordinal');
    const day = tokens[at + 1]?.text ?? '';
    const sense = senseAt(tokens, at + 2, 'holiday');
    if (first?.value !== 1 || !/^(arki|työ)päivä/.test(day) || sense === null) return null;
    if (!isWord(tokens, at + 3, 'jälkeen')) return null;
    const after = holidayTime(sense.holiday, 'plain');
    const span = (year: number) => workingDayAfter(after.span(year));
    return { length: 4, piece: { is: 'time', time: { ...after, grain: 'day', span } } };
  },
};

function holidayTime(name: string, role: Role): Time {
  const span = (year: number): Span | null => {
    // Outside the calendar's years there is no Easter to count from.
    const isInCalendar = monthDay(year, 1, 1) !== null;
    const [earliest, more] = (isInCalendar ? HOLIDAYS[name]?.(year) : undefined) ?? [null, 0];
    return earliest === null ? null : { earliest, latest: addDays(earliest, more) };
  };
  const feast = FEAST_DAYS[name];
  const time: Time = { grain: 'day', year: null, span, said: ['day', 'month'], role };
  return feast === undefined ? time : { ...time, feast };
}

function saturdayFrom(day: IsoDay): IsoDay {
  return addDays(day, (SATURDAY - daysSinceMonday(day) + 7) % 7);
}

function workingDayAfter(span: Span | null): Span | null {
  if (span === null) return null;
  let day = addDays(span.latest, 1);
  while (daysSinceMonday(day) >= SATURDAY) day = addDays(day, 1);
  return { earliest: day, latest: day };
}
