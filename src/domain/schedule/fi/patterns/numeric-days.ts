// Several days of one month in figures: 2.–5.11.2020, 14–15.1.2021, 2., 5. ja 9.11.
import type { Pattern } from '../../language';
import { rangeOf } from '../../time';
import type { Token } from '../../tokens';
import { dayTime } from './named-times';
import { isRealDay, numericDayAt } from './numeric-day';
import { isGlued, isMark, isTail, isWord, numberAt, suffixAt } from './shapes';

const MOST_DAYS = 8;

export const numericDays: Pattern = {
  id: 'numeric-days',
  starts: ['number'],
  title: 'Päiviä samassa kuussa numeroin',
  examples: ['2.–5.11.2020', '14–15.1.2021', '4. - 5.2.2021', '2., 5. ja 9.11.', '5.-6.5. välisenä aikana'],
  match(tokens, at) {
    if (tokens[at]?.kind !== 'number' || isTail(tokens, at)) return null;
    const first = numberAt(tokens, at, 2);
    let next = at;
    for (let count = 0; count < MOST_DAYS; count += 1) {
      const step = dayStep(tokens, next);
      if (step === null) return null;
      next += step;
      const last = numericDayAt(tokens, next);
      if (last === null || (last.bare && tokens[next + 2]?.text.length !== 2)) continue;
      const start = { ...last, day: first ?? 0 };
      if (!isRealDay(last) || !isRealDay(start) || start.day >= last.day) return null;
      const suffix = suffixAt(tokens, next + last.length);
      const time = rangeOf(
        dayTime(start.day, start.month, last.year),
        dayTime(last.day, last.month, last.year, suffix?.role),
      );
      return { length: next - at + last.length + (suffix?.length ?? 0), piece: { is: 'time', time } };
    }
    return null;
  },
};

/** Tokens from a day's number to the next number: "2.–", "26–", "2., ", "5. ja ". */
export function dayStep(tokens: readonly Token[], at: number): number | null {
  const day = numberAt(tokens, at, 2);
  if (day === null || day < 1 || day > 31) return null;
  const dot = isMark(tokens, at + 1, '.') && isGlued(tokens, at + 1) ? 1 : 0;
  const next = at + 1 + dot;
  if (isMark(tokens, next, '-')) return 2 + dot;
  if (dot === 1 && (isMark(tokens, next, ',') || isMark(tokens, next, '/') || isMark(tokens, next, '&'))) {
    return isWord(tokens, next + 1, 'ja') ? 4 : 3;
  }
  return dot === 1 && isWord(tokens, next, 'ja', 'sekä', 'tai') ? 3 : null;
}
