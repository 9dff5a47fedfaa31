// A true life: the stages that an item goes through, day by day, and the end it comes to.
import { addDays, daysBetween, type IsoDay, makeDay } from '../../src/domain/day/day';
import {
  APPEAL,
  BROKEN_OFF,
  CHRISTMAS,
  JULY,
  type Menettely,
  PROCUREMENT,
  RECOVERY,
  RECRUITMENT,
  SEARCH_PAUSE,
  type Spreads,
  STUCK_DAYS,
  SURVEYED,
  WITHDRAWAL,
} from './durations';
import type { Random, Spread } from './random';
import type { World } from './world';

export interface Stage {
  readonly vaihe: string;
  readonly from: IsoDay;
  /** Days that it usually takes. */
  readonly usual: number;
  /** What happened, that the owner may tell. */
  readonly trouble?: Trouble;
}

export type Trouble = 'no-applicants' | 'withdrew' | 'broken-off' | 'appeal' | 'slow';

export interface Life {
  readonly stages: readonly Stage[];
  /** First day at work, or the day of the contract. */
  readonly end: IsoDay;
}

export type RecruitmentWay = keyof typeof RECRUITMENT;

/** What the life of an item is lived under. */
export interface Course {
  readonly world: World;
  readonly first: IsoDay;
  /** Days before the work is meant to begin: the row stands in Suunnitteilla. */
  readonly wait: number;
  /** Factor over every stage of work. */
  readonly pace: number;
  /** The promise that the owner hurries for; null: nobody hurries. */
  readonly hurriesFor: IsoDay | null;
}

/** Their length is decided when they begin: nobody's pace changes it. */
const BY_CALENDAR: readonly string[] = ['Haku auki', 'Tarjouspyyntö', 'Odotusaika'];

/** Lays stages one after another from a first day. */
class Line {
  private readonly stages: Stage[] = [];
  private day: IsoDay;

  constructor(
    private readonly random: Random,
    private readonly spreads: Spreads,
    private readonly course: Course,
  ) {
    this.day = course.first;
  }

  go(vaihe: string, trouble?: Trouble): void {
    const spread = this.spreads[vaihe];
    if (spread !== undefined) this.add(vaihe, spread, trouble);
  }

  add(vaihe: string, spread: Spread, trouble?: Trouble, asToldIn = vaihe): void {
    const work = !BY_CALENDAR.includes(vaihe);
    const stuck = this.random.chance(this.course.world.stuck) && work ? this.random.days(STUCK_DAYS) : 0;
    const factor = work ? this.course.pace * (this.isBehind(vaihe) ? RECOVERY.share : 1) : 1;
    const taken = Math.max(spread.least, Math.round(this.random.days(spread) * factor)) + stuck;
    const wait = this.stages.length === 0 ? this.course.wait : 0;
    const told = trouble === undefined ? {} : { trouble };
    this.stages.push({ vaihe: asToldIn, from: this.day, usual: spread.median + wait, ...told });
    this.day = withStandstill(this.random, this.day, addDays(this.day, taken + wait));
  }

  closed(): Life {
    return { stages: this.stages, end: this.day };
  }

  private isBehind(vaihe: string): boolean {
    const { hurriesFor } = this.course;
    if (hurriesFor === null || this.stages.length === 0) return false;
    return daysBetween(this.day, hurriesFor) < medianDays(this.spreads, vaihe);
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

export function recruitmentLife(random: Random, way: RecruitmentWay, course: Course): Life {
  const line = new Line(random, RECRUITMENT[way], course);
  for (const vaihe of ['Suunnitteilla', 'Täyttölupa haettu', 'Täyttölupa saatu', 'Haku auki']) line.go(vaihe);
  while (way === 'Haku' && random.chance(course.world.failedSearch)) {
    // The search has closed, and nobody has changed the stage: the pause before the next one.
    line.add('Haku auki', SEARCH_PAUSE, 'no-applicants');
    line.go('Haku auki', 'no-applicants');
  }
  line.go('Haastattelut');
  if (way === 'Haku' && random.chance(WITHDRAWAL)) line.go('Haastattelut', 'withdrew');
  line.go('Valittu');
  return line.closed();
}

export function procurementLife(random: Random, procedure: Menettely, course: Course): Life {
  const spreads = PROCUREMENT[procedure];
  const line = new Line(random, spreads, course);
  line.go('Suunnitteilla');
  if (random.chance(SURVEYED)) line.go('Markkinakartoitus');
  line.go('Tarjouspyyntö');
  if (spreads.Tarjousvertailu !== undefined && random.chance(BROKEN_OFF.probability)) {
    line.add('Keskeytetty', BROKEN_OFF.pause, 'broken-off');
    line.go('Tarjouspyyntö', 'broken-off');
  }
  line.go('Tarjousvertailu');
  line.go('Hankintapäätös');
  const waits = spreads.Odotusaika !== undefined;
  if (waits && random.chance(APPEAL.probability)) line.add('Odotusaika', APPEAL.wait, 'appeal');
  else line.go('Odotusaika');
  // Until it is signed, the last stage told is the one before.
  const signing = spreads.Sopimus;
  if (signing !== undefined) line.add('Sopimus', signing, undefined, waits ? 'Odotusaika' : 'Hankintapäätös');
  return line.closed();
}

/** Days that the median life takes from a stage on, without a mishap: what an honest promise would be. */
export function medianDays(spreads: Spreads, from?: string): number {
  const vaiheet = Object.keys(spreads);
  const start = from === undefined ? 0 : Math.max(0, vaiheet.indexOf(from));
  return vaiheet.slice(start).reduce((sum, vaihe) => sum + (spreads[vaihe]?.median ?? 0), 0);
}

/** The stage on a day; undefined before the first. */
export function stageOn(life: Life, day: IsoDay): Stage | undefined {
  return [...life.stages].reverse().find((stage) => stage.from <= day);
}
