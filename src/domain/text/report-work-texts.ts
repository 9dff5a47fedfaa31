// What the report says of empty posts and of money, as a type: a language that lacks one does not compile.
import type { IsoDay } from '../day/day';

/** Person-months with two decimals at most, euros as shown. */
export interface VacancyTotals {
  readonly posts: number;
  readonly monthsSoFar: number;
  readonly monthsUntilStart: number;
  readonly eurosUntilStart: number;
  /** Posts whose monthly cost is not known. */
  readonly withoutCost: number;
  /** Open posts that begin, by the forecast, after no day that the target names: they are not counted. */
  readonly withoutTarget: number;
}

export interface VacancyReportTexts {
  readonly heading: string;
  readonly columns: {
    readonly posts: string;
    readonly soFar: string;
    readonly untilStart: string;
    readonly money: string;
  };
  /** Where none is open after its target. */
  readonly none: string;
  /** The sentence above the table. */
  totals(totals: VacancyTotals): string;
  readonly total: string;
  /** `3,61`, for a cell. */
  months(months: number): string;
}

/** A share of own funding by Hankkeet, and what has come. */
export interface OwnFundingLine {
  readonly hanke: string;
  readonly percent: number;
  readonly costs: number;
  readonly required: number;
  readonly paid: number;
  readonly missing: number;
  readonly withoutCosts: number;
}

export interface MoneyReportTexts {
  readonly heading: string;
  readonly columns: {
    readonly budget: string;
    readonly actual: string;
    readonly used: string;
    readonly elapsed: string;
    readonly unspent: string;
  };
  /** Where no osahanke tells both its budget and its actuals. */
  readonly none: string;
  /** `early` of `count` have had less than half of their time (or the setting's share): their forecasts are rough. */
  totals(data: {
    readonly today: IsoDay;
    readonly budjetti: number;
    readonly toteuma: number;
    readonly used: number;
    readonly unspent: number;
    readonly early: number;
    readonly count: number;
    readonly limit: number;
  }): string;
  /** Osahankkeet whose forecast can't be counted; `more` of them are not named. */
  notCounted(names: readonly string[], more: number): string;
  /** The line of a long table for all the osahankkeet that have none of their own. */
  others(count: number): string;
  ownFunding(line: OwnFundingLine): string;
}
