// Money against time: where the spending is heading, how far it lags, and the share of own funding.
import { elapsedShare, type IsoDay } from '../day/day';

export interface Spending {
  /** Euros. */
  readonly budjetti: number;
  readonly toteuma: number;
  readonly alkaa: IsoDay;
  readonly paattyy: IsoDay;
}

export interface BudgetForecast {
  /** From 0 to 1, `today` counted as passed. */
  readonly elapsed: number;
  /** Euros spent by the end if the pace stays what it has been; may be over the budget. */
  readonly spentAtEnd: number;
  /** Euros of the budget left unspent at that pace; 0 where the pace is enough. */
  readonly unspent: number;
  /** More than half of the period has passed: only then is the forecast firm enough to flag. */
  readonly firm: boolean;
}

/** Linear, from the first day to `today`. Null before the first day, without a budget, or where the period has no length. */
export function forecastBudget(
  { budjetti, toteuma, alkaa, paattyy }: Spending,
  today: IsoDay,
): BudgetForecast | null {
  const elapsed = elapsedShare(alkaa, paattyy, today);
  if (elapsed === null || elapsed === 0 || budjetti <= 0) return null;
  const spentAtEnd = toteuma / elapsed;
  return { elapsed, spentAtEnd, unspent: Math.max(0, budjetti - spentAtEnd), firm: elapsed > 0.5 };
}

export interface SpendingGap {
  /** Percents. */
  readonly used: number;
  readonly elapsed: number;
  /** Percentage points: positive where the spending lags behind the time, negative where it is ahead. */
  readonly behind: number;
}

/** The share of the budget that is used against the share of time that has passed. Null as in forecastBudget. */
export function spendingGap(spending: Spending, today: IsoDay): SpendingGap | null {
  const forecast = forecastBudget(spending, today);
  if (forecast === null) return null;
  const used = (spending.toteuma / spending.budjetti) * 100;
  const elapsed = forecast.elapsed * 100;
  return { used, elapsed, behind: elapsed - used };
}

export interface OwnFunding {
  /** Euros of own funding that the costs so far call for. */
  readonly required: number;
  /** Percents of the costs so far; 0 without costs. */
  readonly share: number;
  /** Euros that are missing; 0 where there is enough. */
  readonly missing: number;
}

/** `toteuma` = all costs so far, own funding included; `percent` = its share by the decision (20 = 20 %). */
export function ownFunding(toteuma: number, toteutunut: number, percent: number): OwnFunding {
  const required = (toteuma * percent) / 100;
  return {
    required,
    share: toteuma > 0 ? (toteutunut / toteuma) * 100 : 0,
    missing: Math.max(0, required - toteutunut),
  };
}
