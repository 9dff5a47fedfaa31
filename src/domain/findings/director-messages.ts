// What the findings on the hankejohtaja's own tabs (Asetukset, Koontitekstit) say, as data.
import type { IsoMonth } from '../day/day';

export interface DirectorMessageData {
  /** Two limits the wrong way round: `red` is that of punainen, `yellow` the one that it must not be under. */
  'settings-crossed': { red: string; redValue: number; yellow: string; yellowValue: number };
  /**
   * `limit`: the month of the first start, of the last end, or the present one. `months`: from it to `month`, or from
   * `month` to it.
   */
  'text-month-odd': { month: IsoMonth; side: 'before' | 'after' | 'ahead'; limit: IsoMonth; months: number };
}
