// How long the stages of the generated lives truly take: data of the bench, not the rules' defaults.
import type { Spread } from './random';

const spread = (median: number, sigma: number, least = 1): Spread => ({ median, sigma, least });

/** Calendar days in each stage. Public timelines (67–95 days from notice to decision) lie inside them. */
export const RECRUITMENT = {
  Suunnitteilla: spread(24, 0.7),
  'Täyttölupa haettu': spread(18, 0.6),
  'Täyttölupa saatu': spread(9, 0.7),
  'Haku auki': spread(20, 0.25, 14),
  Haastattelut: spread(24, 0.5, 5),
  /** From the choice to the first day: decision, notice in the earlier job. */
  Valittu: spread(34, 0.55, 3),
} as const;

/** Sisäinen haku and Työajan kohdennus: no permission, no notice. */
export const INTERNAL = {
  Suunnitteilla: spread(30, 0.8),
  'Haku auki': spread(12, 0.4, 5),
  Haastattelut: spread(10, 0.5, 2),
  Valittu: spread(16, 0.6, 1),
} as const;

/** A search that ends without a choice, and the pause before the next one. */
export const FAILED_SEARCH = { probability: 0.22, pause: spread(25, 0.5, 5) } as const;

/** A chosen person who withdraws: back to the interviews. */
export const WITHDRAWAL = 0.07;

export const PROCUREMENT = {
  Pienhankinta: {
    Suunnitteilla: spread(16, 0.7),
    Markkinakartoitus: spread(10, 0.6),
    Tarjouspyyntö: spread(14, 0.3, 5),
    Tarjousvertailu: spread(8, 0.6),
    Hankintapäätös: spread(8, 0.6),
    Sopimus: spread(12, 0.7),
  },
  'Kansallinen menettely': {
    Suunnitteilla: spread(34, 0.6),
    Markkinakartoitus: spread(24, 0.5),
    Tarjouspyyntö: spread(25, 0.25, 12),
    Tarjousvertailu: spread(18, 0.6),
    Hankintapäätös: spread(12, 0.6),
    Odotusaika: spread(16, 0.2, 14),
    Sopimus: spread(14, 0.7),
  },
  Avoin: {
    Suunnitteilla: spread(52, 0.6),
    Markkinakartoitus: spread(36, 0.5),
    Tarjouspyyntö: spread(38, 0.2, 30),
    Tarjousvertailu: spread(26, 0.6),
    Hankintapäätös: spread(16, 0.6),
    Odotusaika: spread(17, 0.2, 14),
    Sopimus: spread(18, 0.7),
  },
} as const satisfies Record<string, Readonly<Record<string, Spread>>>;

/** A tender that is broken off and begun anew, and an appeal while the contract waits. */
export const BROKEN_OFF = { probability: 0.1, pause: spread(45, 0.5, 14) } as const;
export const APPEAL = { probability: 0.06, wait: spread(140, 0.35, 60) } as const;

/** Work stands still: stages that are open in July or over Christmas. */
export const JULY = { probability: 0.7, days: spread(20, 0.4, 5) } as const;
export const CHRISTMAS = { probability: 0.6, days: spread(8, 0.4, 2) } as const;

/** What the owner promised over what the median life takes: most promise too early. */
export const PROMISE = spread(0.85, 0.5, 0.2);

/** What people do with the sheet. */
export const HABITS = {
  /** A coordinator goes through the rows in a month. */
  updates: 0.8,
  /** Days by which a stage is told late. */
  lag: spread(6, 0.8, 0),
  datesLeftOut: 0.35,
  targetInWords: 0.4,
  /** A late item is told in words before its target has passed. */
  tells: 0.35,
  /** A word of worry about an item that goes well. */
  worries: 0.06,
  /** Own light other than Vihreä while something is past its target. */
  admits: 0.45,
  /** Own light other than Vihreä for no delay at all. */
  alarmed: 0.05,
} as const;
