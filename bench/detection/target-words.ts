// A promised day as people write it in words, and the last day that the words mean.
import { daysBetween, type IsoDay, lastDayOf, makeDay, monthOf } from '../../src/domain/day/day';
import type { Random } from './random';

const MONTHS = [
  ...['tammikuu', 'helmikuu', 'maaliskuu', 'huhtikuu', 'toukokuu', 'kesäkuu'],
  ...['heinäkuu', 'elokuu', 'syyskuu', 'lokakuu', 'marraskuu', 'joulukuu'],
] as const;

export interface TargetWords {
  readonly words: string;
  readonly last: IsoDay;
}

interface SeasonOfYear {
  readonly months: readonly number[];
  readonly words: string;
}

const SEASONS: readonly SeasonOfYear[] = [
  { months: [3, 4, 5], words: 'kevät' },
  { months: [9, 10, 11], words: 'syksy' },
  { months: [12], words: 'loppuvuosi' },
];

/** By the end of the season's last month. */
function seasonWords({ months, words }: SeasonOfYear, year: number): TargetWords {
  const last = `${year}-${String(months[months.length - 1]).padStart(2, '0')}`;
  return { words: `${words} ${year}`, last: lastDayOf(last) };
}

/** The words hold the day, or the month that it falls in. The year is left out only where it goes without saying. */
export function targetWords(random: Random, today: IsoDay, day: IsoDay): TargetWords {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const name = MONTHS[month - 1] ?? '';
  const last = lastDayOf(monthOf(day));
  const written = `${Number(day.slice(8))}.${month}.${year}`;
  const middle = makeDay(year, month, 15) ?? day;
  const yearGoesWithoutSaying = daysBetween(today, last) < 270;
  const season = SEASONS.find(({ months }) => months.includes(month));
  return random.pick<TargetWords>([
    ...(season === undefined ? [] : [seasonWords(season, year)]),
    { words: `${name} ${year}`, last },
    { words: `${name}n ${year} aikana`, last },
    { words: `viim. ${name} ${year}`, last },
    ...(yearGoesWithoutSaying
      ? [
          { words: `${name}n loppuun mennessä`, last },
          { words: `${name}ssa`, last },
        ]
      : []),
    { words: `${month}/${year}`, last },
    { words: `${name}n ${year} puoliväliin mennessä`, last: middle },
    { words: `${written} mennessä`, last: day },
    { words: `viimeistään ${written}`, last: day },
  ]);
}
