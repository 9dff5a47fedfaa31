// Person-months that nobody works and the salary money that stays unused, so far and until the forecast.
import type { IsoDay } from '../../day/day';
import { addDays } from '../../day/day';
import { monthsBetween } from '../../day/months';

export interface VacantPost {
  /** The last day of the target: the post is empty from it on. */
  readonly target: IsoDay;
  /** The forecast start, or the real one. */
  readonly start: IsoDay;
  /** Last day of the hanke: nothing is counted after it; null where it is not known. */
  readonly hankeEnd: IsoDay | null;
  /** Percents: 200 = two people. */
  readonly tyopanos: number;
  /** Euros a month for full time with on-costs; null where it is not known. */
  readonly kuukausikustannus: number | null;
}

/** Rounded as it is shown, person-months to hundredths and euros to whole ones, so that the sums can be done again by hand. */
export interface Vacancy {
  /** Person-months from the target to the day before today. */
  readonly monthsSoFar: number;
  /** Person-months from the target to the day before the start. */
  readonly monthsUntilStart: number;
  /** Euros; null where the cost of a month is not known. */
  readonly eurosSoFar: number | null;
  readonly eurosUntilStart: number | null;
}

/** A month is counted by the shares of its days (months.ts). All zero where the start is not after the target. */
export function vacancyOf(post: VacantPost, today: IsoDay): Vacancy {
  const last = post.hankeEnd === null ? null : addDays(post.hankeEnd, 1);
  const months = (until: IsoDay) => {
    const end = last !== null && last < until ? last : until;
    return hundredths((monthsBetween(post.target, end) * post.tyopanos) / 100);
  };
  const monthsSoFar = months(today < post.start ? today : post.start);
  const monthsUntilStart = months(post.start);
  const euros = (count: number) =>
    post.kuukausikustannus === null ? null : Math.round(count * post.kuukausikustannus);
  return {
    monthsSoFar,
    monthsUntilStart,
    eurosSoFar: euros(monthsSoFar),
    eurosUntilStart: euros(monthsUntilStart),
  };
}

export interface VacancySum extends Vacancy {
  readonly posts: number;
  /** Posts whose monthly cost is not known: they are in the months, not in the euros. */
  readonly withoutCost: number;
  readonly eurosSoFar: number;
  readonly eurosUntilStart: number;
}

/** Of one osahanke, or of all. */
export function sumVacancies(vacancies: readonly Vacancy[]): VacancySum {
  const sum = (of: (one: Vacancy) => number) => vacancies.reduce((all, one) => all + of(one), 0);
  return {
    posts: vacancies.length,
    withoutCost: vacancies.filter(({ eurosSoFar }) => eurosSoFar === null).length,
    monthsSoFar: hundredths(sum((one) => one.monthsSoFar)),
    monthsUntilStart: hundredths(sum((one) => one.monthsUntilStart)),
    eurosSoFar: sum((one) => one.eurosSoFar ?? 0),
    eurosUntilStart: sum((one) => one.eurosUntilStart ?? 0),
  };
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
