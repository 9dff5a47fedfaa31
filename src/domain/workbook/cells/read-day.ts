// Cells of type day and time.
import { isDayWithoutYear, readNumericDay } from '../../day/numeric-day';
import type { TimeValue } from '../column';
import { isRawDay, type RawCell, shownText } from '../raw';
import type { Reading } from './cell';

/** A date cell, or a text such as `30.11.2020`. */
export function readDay(raw: RawCell): Reading<string> {
  if (isRawDay(raw)) return { value: raw.day };
  if (typeof raw !== 'string') return { problem: 'not-a-day' };
  const read = readNumericDay(raw);
  if (read.found) return { value: read.day };
  if (read.impossible) return { problem: 'impossible-day' };
  return { problem: isDayWithoutYear(raw) ? 'day-without-year' : 'not-a-day' };
}

/**
 * A date cell, a day in figures, or words with both ends open: what the words mean is read once the anchor is known
 * (times/understand-times). A day that the calendar does not have is unreadable.
 */
export function readTime(raw: RawCell): Reading<TimeValue> {
  const words = shownText(raw).trim();
  const day = readDay(raw);
  if ('value' in day) return { value: { words, earliest: day.value, latest: day.value } };
  if (day.problem === 'impossible-day') return { problem: day.problem };
  if (typeof raw === 'boolean') return { problem: 'not-a-day' };
  return { value: { words, earliest: null, latest: null } };
}
