// A generated portfolio: osahankkeet and their items over eighteen months.
import { addDays, type IsoDay } from '../../src/domain/day/day';
import { type Item, makeProcurement, makeRecruitment } from './item';
import { monthEnd } from './life';
import { type Random, randomFrom } from './random';

export const MONTHS_LIVED = 18;
const FIRST_YEAR = 2021;
export const FIRST_DAY: IsoDay = '2021-01-01';
export const LAST_DAY: IsoDay = '2022-12-31';
const OSAHANKKEET = 8;

export interface GeneratedPortfolio {
  readonly random: Random;
  readonly osahankkeet: readonly string[];
  readonly items: readonly Item[];
  /** The days on which the sheet is checked: the last of each month. */
  readonly checks: readonly IsoDay[];
}

export function generatePortfolio(seed: number): GeneratedPortfolio {
  const random = randomFrom(seed * 7919 + 17);
  const osahankkeet = Array.from(
    { length: OSAHANKKEET },
    (_, index) => `RH-${String(index + 1).padStart(2, '0')}`,
  );
  const items: Item[] = [];
  for (const osahanke of osahankkeet) {
    for (let n = random.whole(3, 5); n > 0; n--) {
      items.push(makeRecruitment(random, `REK-${items.length + 1}`, osahanke, writtenOn(random)));
    }
    for (let n = random.whole(2, 4); n > 0; n--) {
      items.push(makeProcurement(random, `HAN-${items.length + 1}`, osahanke, writtenOn(random)));
    }
  }
  const checks = Array.from({ length: MONTHS_LIVED }, (_, index) => monthEnd(FIRST_YEAR, index + 1));
  return { random, osahankkeet, items, checks };
}

/** Most rows are written in the first half year. */
function writtenOn(random: Random): IsoDay {
  return addDays(FIRST_DAY, random.chance(0.6) ? random.whole(0, 150) : random.whole(150, 400));
}
