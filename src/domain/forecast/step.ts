// One step of a forecast: from which day to which, how long, and which cell, setting or law says so.
import type { IsoDay } from '../day/day';
import type { SeasonName } from './seasons';

/** Where a step's length is from: a cell of the row, a setting, a number of the law, or the workbook's own finished work. */
export interface StepSource {
  readonly kind: 'cell' | 'setting' | 'law' | 'reference';
  /** Header of the column, or name of the setting; '' for the own finished work. */
  readonly name: string;
}

export interface ForecastStep<S extends string = string> {
  readonly step: S;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The length that was counted; `to` is further where a season or a day off lies between. */
  readonly days: number;
  readonly source: StepSource;
  /** Seasons in which the step stands still. */
  readonly lengthenedBy: readonly SeasonName[];
  /** Where the count ended on a day off: that day. */
  readonly movedFrom: IsoDay | null;
}
