// The worlds that portfolios are generated in: the one that is tuned and reported on, and one that is harder to foresee.
import type { Spread } from './random';

export interface World {
  /** What the owner promised over what the median life takes without a mishap: most promise too early. */
  readonly promise: Spread;
  /** Share of rows that are written long before the work is meant to begin, with nothing in the sheet that says so. */
  readonly writtenAhead: number;
  /** Factor over all stages of work of an item: where it is slow it stays slow, and the slip grows. */
  readonly pace: Spread;
  /** Share of the stages of work that get stuck: the one who decides is away, the post is argued about. */
  readonly stuck: number;
  /** Share of searches that end without a choice. */
  readonly failedSearch: number;
}

export const WORLDS = {
  tavallinen: {
    promise: { median: 0.85, sigma: 0.8, least: 0.2 },
    writtenAhead: 0,
    pace: { median: 1, sigma: 0.2, least: 0.5 },
    stuck: 0.05,
    failedSearch: 0.22,
  },
  vaikeampi: {
    promise: { median: 0.95, sigma: 0.8, least: 0.2 },
    writtenAhead: 0.25,
    pace: { median: 1, sigma: 0.35, least: 0.4 },
    stuck: 0.1,
    failedSearch: 0.3,
  },
} as const satisfies Readonly<Record<string, World>>;

export type WorldName = keyof typeof WORLDS;
