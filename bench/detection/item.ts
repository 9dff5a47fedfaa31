// An item of a generated portfolio: its true life, what its owner promised, and how the promise is written.
import { addDays, daysBetween, type IsoDay } from '../../src/domain/day/day';
import { HABITS, INTERNAL, PROCUREMENT, PROMISE, RECRUITMENT } from './durations';
import {
  type Life,
  medianDays,
  type Procedure,
  procurementLife,
  type RecruitmentWay,
  recruitmentLife,
} from './life';
import type { Random } from './random';
import { targetWords } from './target-words';

interface Common {
  readonly tunnus: string;
  readonly osahanke: string;
  /** The day from which the row is in the sheet. */
  readonly written: IsoDay;
  readonly life: Life;
  /** The last day of the promise as it is written: in words it is the end of what they say. */
  readonly target: IsoDay;
  /** Null: a date cell. */
  readonly targetWords: string | null;
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
}

export interface Procurement extends Common {
  readonly kind: 'hankinta';
  readonly procedure: Procedure;
  readonly value: number;
}

export type Item = Recruitment | Procurement;

/** The unit's truth: it ends more than 14 days after its target. */
export function isLate(item: Item): boolean {
  return daysBetween(item.target, item.life.end) > 14;
}

export function makeRecruitment(
  random: Random,
  tunnus: string,
  osahanke: string,
  written: IsoDay,
): Recruitment {
  const way = random.weighted<RecruitmentWay>([
    ['Haku', 7],
    ['Sisäinen haku', 2],
    ['Työajan kohdennus', 1],
  ]);
  const spreads =
    way === 'Haku'
      ? RECRUITMENT
      : way === 'Sisäinen haku'
        ? INTERNAL
        : { Suunnitteilla: INTERNAL.Suunnitteilla, Valittu: INTERNAL.Valittu };
  const life = recruitmentLife(random, way, written);
  return {
    ...common(random, tunnus, osahanke, written, medianDays(spreads), life),
    kind: 'rekrytointi',
    way,
    workShare: random.pick([50, 100, 100, 100, 40]),
    monthlyCost: random.whole(40, 75) * 100,
  };
}

const VALUES: Readonly<Record<Procedure, readonly [number, number]>> = {
  Pienhankinta: [8, 55],
  'Kansallinen menettely': [62, 200],
  Avoin: [230, 900],
};

export function makeProcurement(
  random: Random,
  tunnus: string,
  osahanke: string,
  written: IsoDay,
): Procurement {
  const procedure = random.weighted<Procedure>([
    ['Pienhankinta', 4],
    ['Kansallinen menettely', 3],
    ['Avoin', 3],
  ]);
  const life = procurementLife(random, procedure, written);
  const [least, most] = VALUES[procedure];
  return {
    ...common(random, tunnus, osahanke, written, medianDays(PROCUREMENT[procedure]), life),
    kind: 'hankinta',
    procedure,
    value: random.whole(least, most) * 1000,
  };
}

function common(
  random: Random,
  tunnus: string,
  osahanke: string,
  written: IsoDay,
  median: number,
  life: Life,
): Common {
  const share = Math.max(
    PROMISE.least,
    PROMISE.median * Math.exp(PROMISE.sigma * (random.next() * 2 - 1) * 1.6),
  );
  const promised = addDays(written, Math.max(14, Math.round(median * share)));
  const worded = random.chance(HABITS.targetInWords) ? targetWords(random, promised) : null;
  return {
    ...{ tunnus, osahanke, written, life },
    target: worded === null ? promised : worded.last,
    targetWords: worded === null ? null : worded.words,
    leavesDatesOut: random.chance(HABITS.datesLeftOut),
    lag: random.days(HABITS.lag),
    tells: random.chance(HABITS.tells),
    worries: random.chance(HABITS.worries),
  };
}
