// The emulated clock: stands still until somebody sets it or a script sleeps.
import type { Zone } from '../apps-script/host/zone';

/** Epoch milliseconds, or a wall clock `yyyy-MM-ddTHH:mm` in the script's time zone. */
export type Moment = number | string;

const WALL = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/;

export class EmulatedClock {
  readonly #zone: Zone;
  #now: number;

  constructor(zone: Zone, start: Moment) {
    this.#zone = zone;
    this.#now = this.instant(start);
  }

  now(): number {
    return this.#now;
  }

  set(moment: Moment): void {
    this.#now = this.instant(moment);
  }

  advance(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** @throws RangeError for a text that is no wall clock */
  instant(moment: Moment): number {
    if (typeof moment === 'number') return moment;
    const [, year, month, day, hour, minute] = (WALL.exec(moment) ?? []).map(Number);
    if (year === undefined || month === undefined) {
      throw new RangeError(`Not a wall clock yyyy-MM-ddTHH:mm: ${moment}`);
    }
    return this.#zone.instant(Date.UTC(year, month - 1, day, hour, minute));
  }
}
