// What the findings on money say, as data: amounts in euros, shares in percents.
import type { RunsOut, SpendingNumbers } from '../forecast/budget';
import type { Amounts } from '../forecast/overspending';
import type { PointLimits } from './levels';

export interface MoneyMessageData {
  /** `behind`: percentage points. */
  'money-behind': SpendingNumbers & { readonly behind: number; readonly limits: PointLimits };
  /** `share`: whole percents of the budget that stay unspent. */
  'money-unspent': SpendingNumbers & { readonly share: number; readonly limit: number };
  /** `share`: percents of the budget that are over it, with one decimal; null for a budget of 0. `limit`: of punainen. */
  'money-over': Amounts & { readonly over: number; readonly share: number | null; readonly limit: number };
  /** `ahead`: percentage points that the money is ahead of the time; told from `limit` on. */
  'money-runs-out': SpendingNumbers & RunsOut & { readonly ahead: number; readonly limit: number };
  /** `summed`: actuals on the rows of Talous; null where it has none. */
  'actuals-missing': { readonly budjetti: number; readonly summed: number | null };
  'budget-missing': { readonly toteuma: number };
  /**
   * `percent`: own funding by Hankkeet; `costs`: of the hanke's osahankkeet so far, `withoutCosts` of them tell none;
   * `required`: what the percent makes of the costs; `paid`: what has come; `lacking`: whole percents of `required`.
   */
  'own-funding-short': {
    readonly hanke: string;
    readonly percent: number;
    readonly costs: number;
    readonly osahankkeet: number;
    readonly withoutCosts: number;
    readonly required: number;
    readonly paid: number;
    readonly missing: number;
    readonly lacking: number;
    readonly limits: PointLimits;
  };
}
