// Times side by side that are one: a year and its month, a week and its day, a weekday and its date.
import { daysSinceMonday, weekStart } from '../day/week';
import { daySpan, type Span, shifted } from './spans';
import { rangeOf, type Time, withYears } from './time';

/** Two times side by side as one: a year and its month, a week and its day; null where they stay apart. */
export function joined(a: Time, b: Time): Time | null {
  const one = sideBySide(a, b);
  const guess = one?.guess ?? a.guess ?? b.guess;
  return one === null || guess === undefined ? one : { ...one, guess };
}

function sideBySide(a: Time, b: Time): Time | null {
  if (a.years !== undefined && b.years === undefined && a.part === undefined && b.year === null) {
    const named = withYears(b, a.years);
    if (named !== null) return named;
  }
  if (b.years !== undefined && a.years === undefined) {
    const named = b.part === undefined ? withYears(a, b.years) : null;
    return named;
  }
  if (a.ends !== undefined && a.compound !== true) {
    const last = sideBySide(a.ends[1], b);
    return last === null ? null : rangeOf(a.ends[0], last);
  }
  if (a.grain === 'weekday' && b.grain === 'week') return weekdayIn(b, a);
  if (a.grain === 'week' && b.grain === 'weekday') return weekdayIn(a, b);
  if (a.grain === 'weekday' && b.weekday === undefined && isDay(b)) return { ...b, ...weekdayOfTime(a, b) };
  return null;
}

function isDay(time: Time): boolean {
  return time.grain === 'day' || (time.ends?.[0].grain === 'day' && time.ends[1].grain === 'day');
}

/** "maanantaista 27. syyskuuta": the case may stand on the weekday alone. */
function weekdayOfTime(weekday: Time, day: Time): Pick<Time, 'role' | 'weekday' | 'said'> {
  const role = day.role === 'plain' || day.role === 'some' ? weekday.role : day.role;
  const said = [...new Set([...day.said, 'weekday' as const])];
  return { role, said, ...(weekday.weekday === undefined ? {} : { weekday: weekday.weekday }) };
}

function weekdayIn(week: Time, weekday: Time): Time {
  const span = (year: number) => {
    const whole = week.span(year);
    if (whole === null) return null;
    const monday = weekStart(whole.latest);
    // A weekend has no number among the weekdays.
    if (weekday.weekday === undefined) return { earliest: shifted(monday, 5), latest: shifted(monday, 6) };
    return daySpan(shifted(monday, weekday.weekday));
  };
  const { part: _part, ...rest } = week;
  return {
    ...rest,
    grain: 'day',
    span,
    role: weekday.role,
    said: [...new Set([...week.said, 'weekday' as const])],
  };
}

/** False where a weekday was said of a day that falls on another. */
export function weekdayAgrees(time: Time, span: Span): boolean {
  return time.weekday === undefined || daysSinceMonday(span.earliest) === time.weekday;
}
