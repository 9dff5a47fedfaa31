// chrono-node's Finnish locale as a reader of schedule expressions: what the bench compares ours with.
import { fi } from 'chrono-node';
import type { Reader } from '../eval/schedule';

/**
 * From the start of its first result to the end of its last. A result without a day is a whole month. It knows no
 * open ends and no vague words: nothing found is `none`.
 */
export const readWithChrono: Reader = (text, anchor) => {
  const results = fi.parse(text, new Date(`${anchor}T12:00:00`));
  const first = results[0];
  const last = results[results.length - 1];
  if (first === undefined || last === undefined) return { earliest: '', latest: '', kind: 'none' };
  const start = first.start;
  const end = last.end ?? last.start;
  return {
    earliest: day(start.get('year'), start.get('month'), start.isCertain('day') ? start.get('day') : 1),
    latest: day(end.get('year'), end.get('month'), end.isCertain('day') ? end.get('day') : lastDay(end)),
    kind: 'during',
  };
};

type Parsed = ReturnType<typeof fi.parse>[number]['start'];

/** A relative day ("ensi viikolla") is not certain either, but no month is: then the day found is taken. */
function lastDay(end: Parsed): number | null {
  const year = end.get('year');
  const month = end.get('month');
  if (!end.isCertain('month') || year === null || month === null) return end.get('day');
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function day(year: number | null, month: number | null, dayOfMonth: number | null): string {
  const two = (value: number | null) => String(value ?? 0).padStart(2, '0');
  return `${year}-${two(month)}-${two(dayOfMonth)}`;
}
