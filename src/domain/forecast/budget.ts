// Money against time: where the spending is heading, how far it lags, and the share of own funding.
import { addDays, daysBetween, type IsoDay } from '../day/day';

export interface Spending {
  /** Euros. */
  readonly budjetti: number;
  readonly toteuma: number;
  readonly alkaa: IsoDay;
  readonly paattyy: IsoDay;
}

/** Rounded as it is shown, so that every sum can be done again by hand from the numbers beside it. */
export interface SpendingNumbers extends Spending {
  /** Days of the span that have passed, today among them, and all its days. */
  readonly passed: number;
  readonly whole: number;
  /** Whole percents of the budget, and of the days. */
  readonly used: number;
  readonly elapsed: number;
  /** Whole euros of the budget left unspent if the pace stays what it has been; 0 where the pace is enough. */
  readonly unspent: number;
}

/** Linear, from the first day to `today`. Null before the first day, without a budget, or where the period has no length. */
export function spendingNumbers(spending: Spending, today: IsoDay): SpendingNumbers | null {
  const { budjetti, toteuma, alkaa, paattyy } = spending;
  const whole = daysBetween(alkaa, paattyy) + 1;
  const passed = Math.min(whole, daysBetween(alkaa, today) + 1);
  if (whole <= 0 || passed <= 0 || budjetti <= 0) return null;
  const spentAtEnd = (toteuma * whole) / passed;
  return {
    ...spending,
    passed,
    whole,
    used: Math.round((toteuma / budjetti) * 100),
    elapsed: Math.round((passed / whole) * 100),
    unspent: Math.max(0, Math.round(budjetti - spentAtEnd)),
  };
}

export interface RunsOut {
  /** Days from the first one that the budget lasts if the pace stays what it has been, and the last of them. */
  readonly lasts: number;
  readonly runsOut: IsoDay;
  /** Days from it to the end of the period. */
  readonly early: number;
}

/** Linear, as `unspent`. Null where the budget lasts to the end, or more than the budget has been used. */
export function runsOutOf({ budjetti, toteuma, passed, whole, alkaa }: SpendingNumbers): RunsOut | null {
  if (toteuma <= 0 || toteuma > budjetti) return null;
  const lasts = Math.ceil((budjetti * passed) / toteuma);
  return lasts < whole ? { lasts, runsOut: addDays(alkaa, lasts - 1), early: whole - lasts } : null;
}

export interface OwnFunding {
  /** Euros of own funding that the costs so far call for. */
  readonly required: number;
  /** Euros that are missing; 0 where there is enough. */
  readonly missing: number;
}

/**
 * `toteuma` = all costs so far, own funding included; `percent` = its share by the decision (20 = 20 %). In cents as
 * they are shown, so that required − paid = missing by hand as well.
 */
export function ownFunding(toteuma: number, toteutunut: number, percent: number): OwnFunding {
  const required = cents((toteuma * percent) / 100);
  return { required, missing: Math.max(0, cents(required - toteutunut)) };
}

function cents(euros: number): number {
  return Math.round(euros * 100) / 100;
}
