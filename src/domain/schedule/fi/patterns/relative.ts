// Times told from now: ensi viikolla, viime vuoden, kuluvan kuun, ensi keväänä, huomenna, ensi maanantaihin.
import { addDays, firstDayOf, type IsoDay, lastDayOf, monthOf } from '../../../day/day';
import { dayMonthsAway } from '../../../day/months';
import { daysSinceMonday, weekStart } from '../../../day/week';
import type { Pattern } from '../../language';
import type { Role, Sense } from '../../sense';
import { daySpan, type Span } from '../../spans';
import { fixedTime, type Time, yearsTime } from '../../time';
import type { Token } from '../../tokens';
import { monthTime, seasonPart, seasonTime } from './named-times';
import { partCompound } from './part';
import { senseAt } from './shapes';

type Shift = -1 | 0 | 1;

export const relative: Pattern = {
  id: 'relative',
  starts: ['shift'],
  title: 'Ensi, viime, tämä, kuluva',
  examples: [
    ...[
      'ensi viikolla',
      'ensi vuonna',
      'viime vuoden lopulla',
      'kuluvan kuun loppuun',
      'tämän vuoden aikana',
      'ensi kuussa',
    ],
    ...[
      'ensi keväänä',
      'ensi torstaihin mennessä',
      'ensi viikon tiistaina',
      'tänä syksynä',
      'ensi tammikuussa',
    ],
  ],
  match(tokens, at, anchor) {
    const shift = senseAt(tokens, at, 'shift');
    const sense = tokens[at + 1]?.sense;
    if (shift === null || sense === undefined) return null;
    const time = shifted(shift.by, sense, anchor) ?? partOfUnit(tokens, at + 1, shift.by, anchor);
    return time === null ? null : { length: 2, piece: { is: 'time', time } };
  },
};

export const dayFromNow: Pattern = {
  id: 'day-from-now',
  starts: ['day-from-now'],
  title: 'Tänään, huomenna, eilen',
  examples: ['huomenna', 'huomisesta alkaen', 'ylihuomenna', 'eilen'],
  match(tokens, at, anchor) {
    const sense = senseAt(tokens, at, 'day-from-now');
    const span = sense === null ? null : daySpan(addDays(anchor, sense.days));
    if (sense === null || span === null) return null;
    return { length: 1, piece: { is: 'time', time: fixedTime('day', span, ['day'], sense.role) } };
  },
};

function shifted(by: Shift, sense: Sense, anchor: IsoDay): Time | null {
  if (sense.is === 'unit' && sense.part === undefined && sense.many !== true)
    return unitTime(by, sense.unit, sense.role, anchor);
  if (sense.is === 'season') {
    const whole = seasonTime(sense.season, sense.role);
    const chosen = chosenByShift(whole, by, anchor);
    if (chosen === null || sense.part === undefined) return chosen;
    return seasonPart(chosen, sense.part, sense.role === 'from' ? 'in' : sense.role);
  }
  if (sense.is === 'month') return chosenByShift(monthTime(sense.month, null, sense.role), by, anchor);
  if (sense.is === 'weekday' && sense.short !== true)
    return weekdayTime(by, sense.weekday, sense.role, anchor);
  return null;
}

function unitTime(by: Shift, unit: string, role: Role, anchor: IsoDay): Time | null {
  if (unit === 'year') {
    const year = Number(anchor.slice(0, 4)) + by;
    return { ...yearsTime(year, year, role), guess: 'likely' };
  }
  if (unit === 'week') return fixedTime('week', weekOf(addDays(anchor, by * 7)), ['week'], role);
  if (unit === 'weekend') {
    const monday = weekStart(addDays(anchor, by * 7));
    return fixedTime('range', { earliest: addDays(monday, 5), latest: addDays(monday, 6) }, ['day'], role);
  }
  const other = unit === 'month' ? dayMonthsAway(anchor, by) : null;
  if (other === null) return null;
  const span = { earliest: firstDayOf(monthOf(other)), latest: lastDayOf(monthOf(other)) };
  return fixedTime('month', span, ['month'], role);
}

/** The next one to begin, the last one that ended, or the one of this year. */
function chosenByShift(time: Time, by: Shift, anchor: IsoDay): Time | null {
  const thisYear = Number(anchor.slice(0, 4));
  const years =
    by === 0
      ? [thisYear]
      : by === 1
        ? [thisYear, thisYear + 1, thisYear + 2]
        : [thisYear, thisYear - 1, thisYear - 2];
  for (const year of years) {
    const span = time.span(year);
    if (span === null) continue;
    if (by === 0 || (by === 1 && span.earliest > anchor) || (by === -1 && span.latest < anchor)) {
      return { ...time, year, guess: 'likely' };
    }
  }
  return null;
}

function weekdayTime(by: Shift, weekday: number, role: Role, anchor: IsoDay): Time {
  const inThisWeek = addDays(weekStart(anchor), weekday);
  const today = daysSinceMonday(anchor);
  const move = by === 1 ? (weekday > today ? 0 : 7) : by === -1 ? (weekday < today ? 0 : -7) : 0;
  const day = addDays(inThisWeek, move);
  return fixedTime('day', { earliest: day, latest: day }, ['weekday'], role);
}

/** "ensi loppuvuodesta", "tämän alkuvuoden". */
function partOfUnit(tokens: readonly Token[], at: number, by: Shift, anchor: IsoDay): Time | null {
  const proposal = partCompound.match(tokens, at, anchor);
  if (proposal === null || proposal.piece.is !== 'time') return null;
  const time = proposal.piece.time;
  return time.year === null ? chosenByShift(time, by, anchor) : by === 0 ? time : null;
}

function weekOf(day: IsoDay): Span {
  const monday = weekStart(day);
  return { earliest: monday, latest: addDays(monday, 6) };
}
