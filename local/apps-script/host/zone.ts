// Wall clock and instant in a named time zone, independent of this computer's own zone.
import { tzOffset } from '@date-fns/tz';

const QUARTER = 15 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
/** Since 1972 zones change only at whole quarters of an hour, so one answer holds for the quarter. */
const REGULAR_SINCE = Date.UTC(1972, 0, 1);
const CACHE_LIMIT = 200_000;

export interface Zone {
  readonly name: string;
  /** Milliseconds east of UTC at an instant; NaN for NaN. */
  offset(epochMs: number): number;
  /** The instant's wall clock as if it were UTC, in epoch milliseconds. */
  wall(epochMs: number): number;
  /** The instant of a wall clock; in a gap the offset before it holds, of two the earlier (ECMAScript's rule). */
  instant(wallMs: number): number;
}

const zones = new Map<string, Zone>();

/**
 * @param name IANA name such as `Europe/Helsinki`
 * @throws Error where the name is unknown
 */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name);
  if (known) return known;
  if (!name || Number.isNaN(tzOffset(name, new Date(0)))) throw new Error(`Tuntematon aikavyöhyke: ${name}`);
  const zone = makeZone(name);
  zones.set(name, zone);
  return zone;
}

function makeZone(name: string): Zone {
  const cache = new Map<number, number>();
  const ask = (epochMs: number): number => Math.round(tzOffset(name, new Date(epochMs)) * 60) * 1000;

  const offset = (epochMs: number): number => {
    if (Number.isNaN(epochMs)) return Number.NaN;
    if (epochMs < REGULAR_SINCE) return ask(epochMs);
    const quarter = Math.floor(epochMs / QUARTER);
    const cached = cache.get(quarter);
    if (cached !== undefined) return cached;
    if (cache.size >= CACHE_LIMIT) cache.clear();
    const answer = ask(epochMs);
    cache.set(quarter, answer);
    return answer;
  };

  const instant = (wallMs: number): number => {
    if (Number.isNaN(wallMs)) return Number.NaN;
    const before = offset(wallMs - DAY);
    if (offset(wallMs - before) === before) return wallMs - before;
    const after = offset(wallMs + DAY);
    return offset(wallMs - after) === after ? wallMs - after : wallMs - before;
  };

  return { name, offset, wall: (epochMs) => epochMs + offset(epochMs), instant };
}
