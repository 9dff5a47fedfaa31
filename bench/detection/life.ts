// A true life: the stages that an item goes through, day by day, and the end it comes to.
import { addDays, type IsoDay, lastDayOf, makeDay } from '../../src/domain/day/day';
import {
  APPEAL,
  BROKEN_OFF,
  CHRISTMAS,
  FAILED_SEARCH,
  INTERNAL,
  JULY,
  PROCUREMENT,
  RECRUITMENT,
  WITHDRAWAL,
} from './durations';
import type { Random, Spread } from './random';

export interface Stage {
  readonly vaihe: string;
  readonly from: IsoDay;
  /** A word of what happened that the owner may tell. */
  readonly trouble?: Trouble;
}

export type Trouble = 'no-applicants' | 'withdrew' | 'broken-off' | 'appeal' | 'slow';

export interface Life {
  readonly stages: readonly Stage[];
  /** First day at work, or the day of the contract. */
  readonly end: IsoDay;
}

export type RecruitmentWay = 'Haku' | 'Sisäinen haku' | 'Työajan kohdennus';
export type Procedure = keyof typeof PROCUREMENT;

/** Lays stages one after another from a first day. */
class Line {
  readonly stages: Stage[] = [];

  constructor(
    private readonly random: Random,
    private day: IsoDay,
  ) {}

  add(vaihe: string, spread: Spread, trouble?: Trouble): void {
    const slow = trouble === undefined && this.random.chance(0.5) ? ('slow' as const) : undefined;
    const days = this.random.days(spread);
    const told = trouble ?? (days > spread.median * 1.6 ? slow : undefined);
    this.stages.push({ vaihe, from: this.day, ...(told === undefined ? {} : { trouble: told }) });
    this.day = withStandstill(this.random, this.day, addDays(this.day, days));
  }

  closed(): Life {
    return { stages: this.stages, end: this.day };
  }
}

/** Work that is open at midsummer's or at Christmas's height goes on later. */
function withStandstill(random: Random, from: IsoDay, to: IsoDay): IsoDay {
  let end = to;
  for (let year = Number(from.slice(0, 4)); year <= Number(end.slice(0, 4)); year++) {
    const july = makeDay(year, 7, 15) ?? '';
    const christmas = makeDay(year, 12, 27) ?? '';
    if (from < july && july < end && random.chance(JULY.probability))
      end = addDays(end, random.days(JULY.days));
    if (from < christmas && christmas < end && random.chance(CHRISTMAS.probability)) {
      end = addDays(end, random.days(CHRISTMAS.days));
    }
  }
  return end;
}

export function recruitmentLife(random: Random, way: RecruitmentWay, first: IsoDay): Life {
  const line = new Line(random, first);
  if (way === 'Työajan kohdennus') {
    line.add('Suunnitteilla', INTERNAL.Suunnitteilla);
    line.add('Valittu', INTERNAL.Valittu);
    return line.closed();
  }
  const spreads: Readonly<Record<string, Spread>> = way === 'Haku' ? RECRUITMENT : INTERNAL;
  const go = (vaihe: string, trouble?: Trouble): void => {
    const spread = spreads[vaihe];
    if (spread !== undefined) line.add(vaihe, spread, trouble);
  };
  for (const vaihe of ['Suunnitteilla', 'Täyttölupa haettu', 'Täyttölupa saatu']) go(vaihe);
  go('Haku auki');
  while (way === 'Haku' && random.chance(FAILED_SEARCH.probability)) {
    // The search has closed, and nobody has changed the stage: the pause before the next one.
    line.add('Haku auki', FAILED_SEARCH.pause, 'no-applicants');
    go('Haku auki', 'no-applicants');
  }
  go('Haastattelut');
  if (random.chance(WITHDRAWAL)) go('Haastattelut', 'withdrew');
  go('Valittu');
  return line.closed();
}

export function procurementLife(random: Random, procedure: Procedure, first: IsoDay): Life {
  const line = new Line(random, first);
  const spreads: Readonly<Record<string, Spread>> = PROCUREMENT[procedure];
  const go = (vaihe: string, trouble?: Trouble): void => {
    const spread = spreads[vaihe];
    if (spread !== undefined) line.add(vaihe, spread, trouble);
  };
  go('Suunnitteilla');
  if (random.chance(0.6)) go('Markkinakartoitus');
  go('Tarjouspyyntö');
  if (random.chance(BROKEN_OFF.probability)) {
    line.add('Keskeytetty', BROKEN_OFF.pause, 'broken-off');
    go('Tarjouspyyntö', 'broken-off');
  }
  go('Tarjousvertailu');
  go('Hankintapäätös');
  if (procedure !== 'Pienhankinta' && random.chance(APPEAL.probability)) {
    line.add('Odotusaika', APPEAL.wait, 'appeal');
  } else go('Odotusaika');
  // Until it is signed, the last stage told is the one before.
  const signing = spreads.Sopimus;
  if (signing !== undefined)
    line.add(procedure === 'Pienhankinta' ? 'Hankintapäätös' : 'Odotusaika', signing);
  return line.closed();
}

/** Days that the median life of the kind takes: what an honest promise would be. */
export function medianDays(spreads: Readonly<Record<string, Spread>>): number {
  return Object.values(spreads).reduce((sum, { median }) => sum + median, 0);
}

/** The stage on a day; undefined before the first. */
export function stageOn(life: Life, day: IsoDay): Stage | undefined {
  return [...life.stages].reverse().find((stage) => stage.from <= day);
}

/** The last day of the month that is `count` months after `2020-01`-like `month`. */
export function monthEnd(year: number, month: number): IsoDay {
  const index = (month - 1) % 12;
  const day = `${year + Math.floor((month - 1) / 12)}-${String(index + 1).padStart(2, '0')}`;
  return lastDayOf(day);
}
