// A promised day as people write it in words, and the last day that the words mean.
import { type IsoDay, lastDayOf, makeDay, monthOf } from '../../src/domain/day/day';
import type { Random } from './random';

const MONTHS = [
  ...['tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu'],
  ...['heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu'],
] as const;

export interface TargetWords {
  readonly words: string;
  readonly last: IsoDay;
}

/** The words hold the day, or the month that it falls in. */
export function targetWords(random: Random, day: IsoDay): TargetWords {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const name = MONTHS[month - 1] ?? '';
  const last = lastDayOf(monthOf(day));
  const written = `${Number(day.slice(8))}.${month}.${year}`;
  const middle = makeDay(year, month, 15) ?? day;
  return random.pick<TargetWords>([
    { words: `${name} ${year}`, last },
    { words: `${name}n ${year} aikana`, last },
    { words: `viim. ${name} ${year}`, last },
    { words: `${name}n loppuun mennessä`, last },
    { words: `${name}ssa`, last },
    { words: `${month}/${year}`, last },
    { words: `${name}n ${year} puoliväliin mennessä`, last: middle },
    { words: `${written} mennessä`, last: day },
    { words: `viimeistään ${written}`, last: day },
  ]);
}
