// Seeded chance for the generated portfolios: the same seed gives the same lives on every machine.

export interface Random {
  /** Evenly from 0 up to 1. */
  next(): number;
  /** Both ends included. */
  whole(least: number, most: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** By weight. */
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  /** The standard normal distribution. */
  normal(): number;
  /** Whole days, at least `least`; half of them are over the median. */
  days(spread: Spread): number;
}

/** A log-normal distribution of durations. */
export interface Spread {
  readonly median: number;
  /** Of the logarithm: 0.5 puts two thirds between 0.6 and 1.65 times the median. */
  readonly sigma: number;
  readonly least: number;
}

/** Mulberry32: small, and the same everywhere. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const weighted = <T>(list: readonly (readonly [T, number])[]): T => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return (list[list.length - 1] as readonly [T, number])[0];
  };
  /** Box and Muller's. */
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
  return {
    next,
    whole,
    weighted,
    normal,
    chance: (probability) => next() < probability,
    pick: (list) => list[whole(0, list.length - 1)] as never,
    days: ({ median, sigma, least }) => Math.max(least, Math.round(median * Math.exp(sigma * normal()))),
  };
}
