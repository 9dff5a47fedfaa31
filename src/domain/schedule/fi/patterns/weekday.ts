// Weekdays: perjantaina 23.1., to 4.3., maanantaihin mennessä. Two letters are a weekday only before a day in figures.
import { addDays, type IsoDay } from '../../../day/day';
import { daysSinceMonday } from '../../../day/week';
import type { Pattern } from '../../language';
import type { Role } from '../../sense';
import type { Time } from '../../time';
import type { Token } from '../../tokens';
import { isMark, numberAt, senseAt, stopLength } from './shapes';

export const weekday: Pattern = {
  id: 'weekday',
  starts: ['weekday'],
  title: 'Viikonpäivä',
  examples: [
    'perjantaina 15.1.2021',
    'to 4.3.',
    'ke 9.12. klo 13–15',
    'perjantaihin mennessä',
    'viikon 47 tiistaina',
    'ti 31.11.',
  ],
  match(tokens, at, anchor) {
    const sense = senseAt(tokens, at, 'weekday');
    if (sense === null) return null;
    const pair = isMark(tokens, at + 1, '-') ? senseAt(tokens, at + 2, 'weekday') : null;
    const length = pair === null ? 1 + (sense.short ? stopLength(tokens, at + 1) : 0) : 3;
    if (sense.short === true && !isDayAt(tokens, at + length)) return null;
    return { length, piece: { is: 'time', time: weekdayTime(sense.weekday, sense.role, anchor) } };
  },
};

function isDayAt(tokens: readonly Token[], at: number): boolean {
  const day = numberAt(tokens, at, 2);
  if (day === null || day < 1 || day > 31) return false;
  return (isMark(tokens, at + 1, '.') || isMark(tokens, at + 1, '-')) && tokens[at + 2] !== undefined;
}

/** The first such day from the anchor on. */
function weekdayTime(weekday: number, role: Role, anchor: IsoDay): Time {
  const day = addDays(anchor, (weekday - daysSinceMonday(anchor) + 7) % 7);
  const span = { earliest: day, latest: day };
  return {
    grain: 'weekday',
    year: Number(day.slice(0, 4)),
    span: () => span,
    said: ['weekday'],
    role,
    weekday,
    guess: 'likely',
  };
}
