// The seasons in which the work of hiring stands still, and steps that are longer for them.
import { addDays, daysBetween, type IsoDay } from '../day/day';
import { CHECKED, type Figure, type FigureValues, figureIn } from './figure';

export type SeasonName = 'heinäkuu' | 'joulu';

interface Season {
  readonly name: SeasonName;
  /** `MM-dd` of its first day. */
  readonly starts: string;
  /** How many days from the first on; 0 switches the season off. */
  readonly days: Figure;
}

/**
 * July: "Holiday season that delays projects: July (main), weeks 27–31" (facts-fi.md §5.1). Christmas: from jouluaatto
 * to loppiainen, by the same practice; no public figure was found for it.
 */
export const SEASONS: readonly Season[] = [
  {
    name: 'heinäkuu',
    starts: '07-01',
    days: {
      name: 'Rekrytointi: heinäkuun tauko',
      value: 31,
      unit: 'päivää',
      mark: 'U',
      source: 'lomakauden pääkuukausi, viikot 27–31; koko kuukausi 1.7. alkaen',
      checked: CHECKED,
    },
  },
  {
    name: 'joulu',
    starts: '12-24',
    days: {
      name: 'Rekrytointi: joulutauko',
      value: 14,
      unit: 'päivää',
      mark: 'U',
      source: 'jouluaatosta loppiaiseen; ei julkista lukua',
      checked: CHECKED,
    },
  },
];

/** Name of the setting that says how long a season is. */
export function seasonSetting(season: SeasonName): string {
  return SEASONS.find(({ name }) => name === season)?.days.name ?? season;
}

export interface SeasonedSpan {
  readonly end: IsoDay;
  readonly lengthenedBy: readonly SeasonName[];
}

/**
 * The day on which `days` days after `from` are full, when the days of the seasons do not count.
 * Later `from` never gives an earlier end.
 */
export function afterSeasons(from: IsoDay, days: number, values: FigureValues): SeasonedSpan {
  let end = addDays(from, days);
  const lengthenedBy: SeasonName[] = [];
  if (days === 0) return { end, lengthenedBy };
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(end.slice(0, 4)); year++) {
    for (const season of SEASONS) {
      const first = `${year}-${season.starts}`;
      const last = addDays(first, figureIn(season.days, values) - 1);
      const counted = first > from ? first : addDays(from, 1);
      if (first > end || last < counted) continue;
      end = addDays(end, daysBetween(counted, last) + 1);
      if (!lengthenedBy.includes(season.name)) lengthenedBy.push(season.name);
    }
  }
  return { end, lengthenedBy };
}
