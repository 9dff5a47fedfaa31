// What people do with the sheet: how late and how brightly they tell, what they leave out.
import type { Spread } from './random';

export const HABITS = {
  /** By osahanke: the share of months in which a coordinator goes through the rows. */
  updates: [0.95, 0.85, 0.85, 0.75, 0.45],
  /** Days by which a stage is told late. */
  lag: { median: 6, sigma: 0.8, least: 0 } as Spread,
  datesLeftOut: 0.35,
  targetInWords: 0.4,
  /** A target that says no day ("pian"), and an empty one. The owner has a day in mind all the same. */
  targetVague: 0.04,
  targetEmpty: 0.03,
  procedureLeftOut: 0.08,
  /** A target at hand or past is replaced by a new promise, in a month in which the row is gone through. */
  promisesAnew: 0.25,
  /** Aloitus is written as soon as it is agreed on with the chosen person. */
  startAgreed: 0.5,
  /** A late item is told in words before its target has passed. */
  tells: 0.35,
  /** A word of worry about an item that goes well. */
  worries: 0.06,
  /** Own light other than Vihreä while something is past its target, or only known to be in trouble. */
  admits: 0.45,
  foresees: 0.25,
  /** Own light other than Vihreä for no delay at all. */
  alarmed: 0.05,
} as const;
