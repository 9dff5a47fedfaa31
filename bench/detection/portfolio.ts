// A generated portfolio: osahankkeet and their items over eighteen months.
import { addDays, type IsoDay, lastDayOf } from '../../src/domain/day/day';
import { HABITS } from './habits';
import { type Item, makeProcurement, makeRecruitment } from './item';
import { type Random, randomFrom } from './random';
import { WORLDS, type World, type WorldName } from './world';

export const MONTHS_LIVED = 18;
const FIRST_YEAR = 2021;
export const FIRST_DAY: IsoDay = '2021-01-01';
export const LAST_DAY: IsoDay = '2022-12-31';
const OSAHANKKEET = 8;

export interface GeneratedPortfolio {
  readonly random: Random;
  readonly world: World;
  readonly osahankkeet: readonly string[];
  /** Osahanke → the share of months in which its rows are gone through. */
  readonly diligence: ReadonlyMap<string, number>;
  readonly items: readonly Item[];
  /** The days on which the sheet is checked: the last of each month. */
  readonly checks: readonly IsoDay[];
}

export function generatePortfolio(seed: number, name: WorldName = 'tavallinen'): GeneratedPortfolio {
  const random = randomFrom(seed * 7919 + 17);
  const world = WORLDS[name];
  const osahankkeet = Array.from(
    { length: OSAHANKKEET },
    (_, index) => `RH-${String(index + 1).padStart(2, '0')}`,
  );
  const diligence = new Map(osahankkeet.map((tunnus) => [tunnus, random.pick(HABITS.updates)]));
  const items: Item[] = [];
  for (const osahanke of osahankkeet) {
    const place = (tab: string) => ({
      ...{ tunnus: `${tab}-${items.length + 1}`, osahanke },
      written: writtenOn(random),
    });
    for (let n = random.whole(3, 5); n > 0; n--) {
      items.push(makeRecruitment(random, world, place('REK')));
    }
    for (let n = random.whole(2, 4); n > 0; n--) {
      items.push(makeProcurement(random, world, place('HAN')));
    }
  }
  const checks = Array.from({ length: MONTHS_LIVED }, (_, index) => monthEnd(FIRST_YEAR, index + 1));
  return { random, world, osahankkeet, diligence, items, checks };
}

/** Most rows are written in the first half year. */
function writtenOn(random: Random): IsoDay {
  return addDays(FIRST_DAY, random.chance(0.6) ? random.whole(0, 150) : random.whole(150, 400));
}

/** The last day of a month, counted from January of `year`: 13 is the next January. */
export function monthEnd(year: number, month: number): IsoDay {
  const index = (month - 1) % 12;
  return lastDayOf(`${year + Math.floor((month - 1) / 12)}-${String(index + 1).padStart(2, '0')}`);
}
