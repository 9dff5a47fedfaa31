// Parts of a time: tammikuun alussa, vuoden loppuun, kuun puolivälissä; alkuvuosi, loppuviikko; the nth week of a month.
import type { IsoDay } from '../../../day/day';
import { addDays, firstDayOf, lastDayOf, monthOf } from '../../../day/day';
import { weekStart } from '../../../day/week';
import type { Pattern } from '../../language';
import type { Role, Unit } from '../../sense';
import { partOfMonths, type Span } from '../../spans';
import { fixedTime, type Time, yearsSpan } from '../../time';
import { partOf } from '../../time-part';
import { isMark, numberAt, senseAt, unitAt } from './shapes';

export const partWord: Pattern = {
  id: 'part',
  starts: ['part'],
  title: 'Ajan osa',
  examples: [
    ...[
      'tammikuun alussa',
      'syyskuun puoliväliin mennessä',
      'maaliskuun lopulla',
      'toukokuun loppuun',
      'vuoden 2021 alussa',
    ],
    ...['huhtikuun alkupuolella', 'vuoden 2021 alusta', 'kuun loppuun mennessä', 'puolivälissä maaliskuuta'],
  ],
  match(tokens, at) {
    const sense = senseAt(tokens, at, 'part');
    return sense === null ? null : { length: 1, piece: { is: 'part', part: sense.part, role: sense.role } };
  },
};

export const partCompound: Pattern = {
  id: 'part-compound',
  starts: ['unit'],
  title: 'Alku-, keski- ja loppu-',
  examples: ['alkuvuodesta 2021', 'loppuvuonna', 'loppuvuoteen', 'loppuviikkoon mennessä', 'alkuviikosta'],
  match(tokens, at, anchor) {
    const sense = senseAt(tokens, at, 'unit');
    if (sense === null || sense.part === undefined) return null;
    const { part, unit } = sense;
    const role = sense.role === 'from' ? 'in' : sense.role;
    if (unit === 'year' && part !== 'turn')
      return { length: 1, piece: { is: 'time', time: thirdOfYear(part, role) } };
    const span = unit === 'week' ? weekOfAnchor(anchor) : monthOfAnchor(anchor);
    const whole = fixedTime(
      unit === 'week' ? 'week' : 'month',
      span,
      [unit === 'week' ? 'week' : 'month'],
      role,
    );
    const { whole: _whole, ...time } = partOf(whole, part, role);
    return { length: 1, piece: { is: 'time', time } };
  },
};

/** "maaliskuun toisella viikolla", "joulukuun viimeisenä päivänä", "tammikuun 2. viikolla". */
export const counted: Pattern = {
  id: 'counted',
  starts: ['ordinal', 'number'],
  title: 'Monesko viikko tai päivä',
  examples: ['maaliskuun toisella viikolla', 'joulukuun viimeisenä päivänä', 'tammikuun 2. viikolla'],
  match(tokens, at) {
    const word = senseAt(tokens, at, 'ordinal');
    const number = word === null && isMark(tokens, at + 1, '.') ? numberAt(tokens, at, 1) : null;
    const nth = word?.value ?? number;
    const end = at + (word === null ? 2 : 1);
    const unit = unitAt(tokens, end, 'week') ?? unitAt(tokens, end, 'day');
    if (nth === null || nth === 0 || unit === null || (unit.unit !== 'week' && unit.unit !== 'day'))
      return null;
    return { length: end - at + 1, piece: { is: 'part', part: { nth, unit: unit.unit }, role: unit.role } };
  },
};

/** "kuun", "vuoden", "viikon" without a name: the current one, for a part or a cue to make a time of. */
export const bareUnit: Pattern = {
  id: 'bare-unit',
  starts: ['unit'],
  title: 'Kuluva kuu, viikko tai vuosi nimeämättä',
  examples: [
    'kuun loppuun mennessä',
    'vuoden lopussa',
    'vuoden loppuun saakka',
    'viikon lopulla',
    'viikonloppuun mennessä',
  ],
  match(tokens, at, anchor) {
    const sense = senseAt(tokens, at, 'unit');
    if (sense === null || sense.part !== undefined || sense.many === true || sense.short === true)
      return null;
    if (sense.unit === 'weekend')
      return { length: 1, piece: { is: 'time', time: weekend(sense.role, anchor) } };
    const time = bareTime(sense.unit, sense.role, anchor);
    return time === null ? null : { length: 1, piece: { is: 'time', time: { ...time, bare: true } } };
  },
};

function bareTime(unit: Unit, role: Role, anchor: IsoDay): Time | null {
  if (unit === 'year') {
    return { grain: 'year', year: null, span: (year) => yearsSpan(year, year), said: [], role };
  }
  if (unit === 'month') return fixedTime('month', monthOfAnchor(anchor), [], role);
  return unit === 'week' ? fixedTime('week', weekOfAnchor(anchor), [], role) : null;
}

/** Saturday and Sunday of the anchor's week; like a weekday's name it gives way to a date. */
function weekend(role: Role, anchor: IsoDay): Time {
  const { earliest, latest } = weekOfAnchor(anchor);
  return fixedTime('weekday', { earliest: addDays(earliest, 5), latest }, ['day'], role);
}

/** alkuvuosi = January–April, loppuvuosi = September–December. */
function thirdOfYear(part: 'start' | 'first-half' | 'middle' | 'second-half' | 'end', role: Role): Time {
  const span = (year: number) => {
    const whole = yearsSpan(year, year);
    return whole === null ? null : partOfMonths(whole, part);
  };
  return { grain: 'season', year: null, span, said: ['season'], role };
}

function weekOfAnchor(anchor: IsoDay): Span {
  const monday = weekStart(anchor);
  return { earliest: monday, latest: addDays(monday, 6) };
}

function monthOfAnchor(anchor: IsoDay): Span {
  return { earliest: firstDayOf(monthOf(anchor)), latest: lastDayOf(monthOf(anchor)) };
}
