// An item of a generated portfolio: its true life, what its owner promised first, and the owner's ways.
import { addDays, type IsoDay } from '../../src/domain/day/day';
import { type Menettely, PROCUREMENT, RECOVERY, RECRUITMENT, type Spreads, WAIT } from './durations';
import { HABITS } from './habits';
import {
  type Course,
  type Life,
  medianDays,
  procurementLife,
  type RecruitmentWay,
  recruitmentLife,
} from './life';
import { promiseOn, type Target } from './promise';
import type { Random } from './random';
import type { World } from './world';

interface Common {
  readonly tunnus: string;
  readonly osahanke: string;
  /** The day from which the row is in the sheet. */
  readonly written: IsoDay;
  readonly life: Life;
  readonly promise: Target;
  readonly spreads: Spreads;
  readonly leavesDatesOut: boolean;
  /** Days by which each stage is told late. */
  readonly lag: number;
  /** The owner tells of trouble in words. */
  readonly tells: boolean;
  readonly worries: boolean;
}

export interface Recruitment extends Common {
  readonly kind: 'rekrytointi';
  readonly way: RecruitmentWay;
  readonly workShare: number;
  readonly monthlyCost: number;
  /** Aloitus is written as soon as it is agreed on. */
  readonly startAgreed: boolean;
}

export interface Procurement extends Common {
  readonly kind: 'hankinta';
  readonly procedure: Menettely;
  /** What stands in the column Menettely. */
  readonly writtenProcedure: Menettely | '';
  readonly laji: string;
  readonly value: number;
}

export type Item = Recruitment | Procurement;

type Place = Pick<Common, 'tunnus' | 'osahanke' | 'written'>;

const WAYS: readonly (readonly [RecruitmentWay, number])[] = [
  ['Haku', 6],
  ['Sisäinen haku', 2],
  ['Työajan kohdennus', 2],
  ['Ostopalvelu', 1],
];

/** Weight and value in thousands of euros. The heavy procedures are rare. */
const PROCEDURES: Readonly<Record<Menettely, readonly [weight: number, least: number, most: number]>> = {
  Pienhankinta: [6, 8, 55],
  Suorahankinta: [2, 20, 120],
  'Kansallinen menettely': [4, 62, 200],
  Avoin: [4, 230, 900],
  Rajoitettu: [1, 230, 900],
  Neuvottelumenettely: [1, 250, 1500],
  'Kilpailullinen neuvottelumenettely': [0.5, 400, 2000],
  Minikilpailutus: [2, 30, 400],
  'Dynaaminen hankintajärjestelmä': [1, 30, 400],
  Yhteishankinta: [1, 30, 400],
  'Hankinta sidosyksiköltä': [2, 20, 300],
};

export function makeRecruitment(random: Random, world: World, place: Place): Recruitment {
  const way = random.weighted(WAYS);
  const live = (course: Course) => recruitmentLife(random, way, course);
  return {
    ...common(random, world, place, RECRUITMENT[way], live),
    kind: 'rekrytointi',
    way,
    workShare: random.pick([50, 100, 100, 100, 40]),
    monthlyCost: random.whole(40, 75) * 100,
    startAgreed: random.chance(HABITS.startAgreed),
  };
}

export function makeProcurement(random: Random, world: World, place: Place): Procurement {
  const names = Object.keys(PROCEDURES) as Menettely[];
  const procedure = random.weighted(names.map((name) => [name, PROCEDURES[name][0]] as const));
  const live = (course: Course) => procurementLife(random, procedure, course);
  const [, least, most] = PROCEDURES[procedure];
  return {
    ...common(random, world, place, PROCUREMENT[procedure], live),
    kind: 'hankinta',
    procedure,
    writtenProcedure: random.chance(HABITS.procedureLeftOut) ? '' : procedure,
    laji: random.pick(['Palvelu', 'Palvelu', 'Tavara']),
    value: random.whole(least, most) * 1000,
  };
}

function common(
  random: Random,
  world: World,
  place: Place,
  spreads: Spreads,
  live: (course: Course) => Life,
): Common {
  const wait = random.chance(world.writtenAhead) ? random.whole(WAIT[0], WAIT[1]) : 0;
  const promise = promiseOn(random, world, addDays(place.written, wait), medianDays(spreads));
  const pace = Math.max(world.pace.least, Math.exp(world.pace.sigma * random.normal()));
  const hurriesFor = random.chance(RECOVERY.probability) ? promise.day : null;
  return {
    ...place,
    ...{ promise, spreads, life: live({ world, first: place.written, wait, pace, hurriesFor }) },
    leavesDatesOut: random.chance(HABITS.datesLeftOut),
    lag: random.days(HABITS.lag),
    tells: random.chance(HABITS.tells),
    worries: random.chance(HABITS.worries),
  };
}
