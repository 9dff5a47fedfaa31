// What the owners have told of their items by each month: late, brightened, and with promises that move.
import { addDays, daysBetween, type IsoDay } from '../../src/domain/day/day';
import { HABITS } from './habits';
import type { Item } from './item';
import { medianDays, type Stage, stageOn } from './life';
import { FIRST_DAY, type GeneratedPortfolio } from './portfolio';
import { promiseOn, type Target } from './promise';
import { GOES_WELL, TROUBLES, WORRIES } from './words';

/** What was last written of an item, kept from month to month. */
export interface Told {
  readonly vaihe: string;
  readonly stage: Stage | undefined;
  readonly ended: boolean;
  readonly huomio: string;
  readonly promise: Target;
}

export interface MonthTold {
  readonly today: IsoDay;
  readonly told: ReadonlyMap<string, Told>;
  /** Osahanke → own light, and the day of its last going through. */
  readonly lights: ReadonlyMap<string, string>;
  readonly updated: ReadonlyMap<string, IsoDay>;
}

/** The months one after another: each osahanke is gone through in most of them. */
export function* monthsTold(portfolio: GeneratedPortfolio): Generator<MonthTold> {
  const { random, world, osahankkeet, diligence, items, checks } = portfolio;
  const told = new Map<string, Told>();
  const lights = new Map<string, string>(osahankkeet.map((tunnus) => [tunnus, 'Vihreä']));
  const updated = new Map<string, IsoDay>(osahankkeet.map((tunnus) => [tunnus, FIRST_DAY]));
  for (const today of checks) {
    for (const osahanke of osahankkeet) {
      const own = items.filter((item) => item.osahanke === osahanke && item.written <= today);
      const fresh = random.chance(diligence.get(osahanke) ?? 1);
      for (const item of own) {
        const before = told.get(item.tunnus);
        if (!fresh && before !== undefined) continue;
        const now = tellOf(item, today, before?.promise ?? item.promise);
        told.set(item.tunnus, fresh ? promisedAnew(now) : now);

        function promisedAnew(one: Told): Told {
          if (one.ended || daysBetween(today, one.promise.day) > 10) return one;
          if (!random.chance(HABITS.promisesAnew)) return one;
          return { ...one, promise: promiseOn(random, world, today, medianDays(item.spreads, one.vaihe)) };
        }
      }
      if (!fresh) continue;
      updated.set(osahanke, addDays(today, -random.whole(0, 8)));
      lights.set(osahanke, lightOf(own.map((item) => told.get(item.tunnus))));
    }
    yield { today, told: new Map(told), lights: new Map(lights), updated: new Map(updated) };

    function lightOf(rows: readonly (Told | undefined)[]): string {
      const open = rows.filter((row): row is Told => row !== undefined && !row.ended);
      const past = open.some(({ promise }) => promise.day < today);
      const trouble = open.some(({ stage }) => stage?.trouble !== undefined);
      const dark = random.chance(past ? HABITS.admits : trouble ? HABITS.foresees : HABITS.alarmed);
      const red = random.chance(0.3);
      return dark ? (past && red ? 'Punainen' : 'Keltainen') : 'Vihreä';
    }
  }
}

function tellOf(item: Item, today: IsoDay, promise: Target): Told {
  const seen = addDays(today, -item.lag);
  const ended = item.life.end <= seen;
  const stage = stageOn(item.life, seen) ?? item.life.stages[0];
  const finished = item.kind === 'rekrytointi' ? 'Aloittanut' : 'Sopimus';
  return {
    vaihe: ended ? finished : (stage?.vaihe ?? 'Suunnitteilla'),
    ...{ stage, ended, promise },
    huomio: ended ? '' : noteOf(item, stage, seen),
  };
}

/** An owner can tell that a stage is slow once it has lasted longer than it usually does, not before. */
function noteOf(item: Item, stage: Stage | undefined, seen: IsoDay): string {
  const choice = item.tunnus.length + (stage?.from.charCodeAt(9) ?? 0);
  const one = (list: readonly string[]): string => list[choice % list.length] ?? '';
  const slow = stage !== undefined && daysBetween(stage.from, seen) > stage.usual * 1.5;
  const trouble = stage?.trouble ?? (slow ? ('slow' as const) : undefined);
  if (trouble !== undefined && item.tells) return one(TROUBLES[trouble]);
  if (item.worries) return one(WORRIES);
  return choice % 4 === 0 ? one(GOES_WELL) : '';
}
