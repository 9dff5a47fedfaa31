// Months in figures: 1/2021, 12/20, 11–12/2020, 2021-03.
import type { Pattern, Proposal } from '../../language';
import type { Token } from '../../tokens';
import { monthsTime, monthTime } from './named-times';
import { fullYearAt, isDecimal, isGlued, isMark, isTail, numberAt, suffixAt, yearAt } from './shapes';

/** Two-figure years that a month may stand before: "1/2" and "3/12" are shares. */
const SHORT_YEARS = { first: 2013, last: 2049 };

export const monthNumber: Pattern = {
  id: 'month-number',
  starts: ['number'],
  title: 'Kuukausi numeroin',
  examples: ['2/2021', '12/20', '11–12/2020', '12/2020 - 2/2021', '6/2021 mennessä', '2021-03'],
  match(tokens, at) {
    if (tokens[at]?.kind !== 'number' || isTail(tokens, at)) return null;
    // "Q5/2021" is no May.
    if (tokens[at - 1]?.kind === 'word' && isGlued(tokens, at)) return null;
    const iso = isoMonth(tokens, at) ?? dottedMonth(tokens, at);
    if (iso !== null) return iso;
    const first = numberAt(tokens, at, 2);
    const dashed = isMark(tokens, at + 1, '-') && numberAt(tokens, at + 2, 2) !== null ? 2 : 0;
    const last = numberAt(tokens, at + dashed, 2);
    const slash = at + dashed + 1;
    const year = yearAt(tokens, slash + 1);
    if (first === null || last === null || year === null || !isMark(tokens, slash, '/')) return null;
    if (![first, last].every((one) => one >= 1 && one <= 12) || isDecimal(tokens, slash + 2)) return null;
    const short = fullYearAt(tokens, slash + 1) === null;
    if (short && (year < SHORT_YEARS.first || year > SHORT_YEARS.last || !isGlued(tokens, slash + 1)))
      return null;
    const suffix = suffixAt(tokens, slash + 2);
    const role = suffix?.role ?? 'plain';
    const time = dashed === 0 ? monthTime(last, year, role) : monthsTime(first, last, year, role);
    const piece = { is: 'time', time: short ? { ...time, guess: 'likely' as const } : time } as const;
    return { length: dashed + 3 + (suffix?.length ?? 0), piece };
  },
};

/** "3.2021". */
function dottedMonth(tokens: readonly Token[], at: number): Proposal | null {
  const month = numberAt(tokens, at, 2);
  const year = fullYearAt(tokens, at + 2);
  if (month === null || month < 1 || month > 12 || year === null || !isMark(tokens, at + 1, '.')) return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || isDecimal(tokens, at + 3)) return null;
  // "4.-11.2023": a day whose month was left out.
  if (isMark(tokens, at - 1, '-') && isMark(tokens, at - 2, '.')) return null;
  return { length: 3, piece: { is: 'time', time: { ...monthTime(month, year), guess: 'likely' } } };
}

/** 2021-03; 2020-12 could be years only where the second number is later than the first's end. */
function isoMonth(tokens: readonly Token[], at: number): Proposal | null {
  const year = fullYearAt(tokens, at);
  const month = tokens[at + 2]?.text.length === 2 ? numberAt(tokens, at + 2, 2) : null;
  if (year === null || month === null || !isMark(tokens, at + 1, '-')) return null;
  if (!isGlued(tokens, at + 1) || !isGlued(tokens, at + 2) || isMark(tokens, at + 3, '-')) return null;
  if (month < 1 || month > 12 || month > year % 100 || isDecimal(tokens, at + 3)) return null;
  return { length: 3, piece: { is: 'time', time: monthTime(month, year) } };
}
