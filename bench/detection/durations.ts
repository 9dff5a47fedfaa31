// How long the stages of the generated lives truly take: data of the bench, not the rules' defaults.
import type { MENETTELY, ValueOfList } from '../../src/domain/workbook/choices';
import type { Spread } from './random';

const spread = (median: number, sigma: number, least = 1): Spread => ({ median, sigma, least });

export type Menettely = ValueOfList<typeof MENETTELY>;
export type Spreads = Readonly<Record<string, Spread>>;

/**
 * Calendar days in each stage, in their order, by Täyttötapa. Public timelines of a Haku (67–95 days from notice to
 * decision) lie inside them. Valittu is from the choice to the first day: decision, notice in the earlier job.
 */
export const RECRUITMENT = {
  Haku: {
    Suunnitteilla: spread(24, 0.7),
    'Täyttölupa haettu': spread(18, 0.6),
    'Täyttölupa saatu': spread(9, 0.7),
    'Haku auki': spread(20, 0.25, 14),
    Haastattelut: spread(24, 0.5, 5),
    Valittu: spread(34, 0.55, 3),
  },
  /** No permission in most places, no notice in the earlier job. */
  'Sisäinen haku': {
    Suunnitteilla: spread(30, 0.8),
    'Haku auki': spread(12, 0.4, 5),
    Haastattelut: spread(10, 0.5, 2),
    Valittu: spread(16, 0.6),
  },
  'Työajan kohdennus': { Suunnitteilla: spread(30, 0.8), Valittu: spread(16, 0.6) },
  /** Here Haku auki is the tender, Haastattelut its comparison and Valittu the contract. */
  Ostopalvelu: {
    Suunnitteilla: spread(20, 0.7),
    'Täyttölupa haettu': spread(12, 0.6),
    'Täyttölupa saatu': spread(10, 0.6),
    'Haku auki': spread(16, 0.25, 7),
    Haastattelut: spread(11, 0.6),
    Valittu: spread(13, 0.6),
  },
} as const satisfies Record<string, Spreads>;

/** By Menettely; the tender is all that lies between its publishing and the last bid. */
export const PROCUREMENT: Readonly<Record<Menettely, Spreads>> = {
  Pienhankinta: procedure([16, 10, spread(14, 0.3, 5), 8, 8, 0, 12]),
  Suorahankinta: procedure([22, 0, spread(12, 0.5), 0, 11, 0, 13]),
  'Kansallinen menettely': procedure([34, 24, spread(25, 0.25, 12), 18, 12, 16, 14]),
  Avoin: procedure([52, 36, spread(38, 0.2, 30), 26, 16, 17, 18]),
  Rajoitettu: procedure([55, 34, spread(85, 0.25, 55), 28, 16, 17, 18]),
  Neuvottelumenettely: procedure([60, 38, spread(120, 0.35, 60), 24, 18, 17, 20]),
  'Kilpailullinen neuvottelumenettely': procedure([70, 40, spread(140, 0.35, 70), 30, 18, 17, 20]),
  Minikilpailutus: procedure([20, 0, spread(18, 0.3, 7), 13, 9, 0, 12]),
  'Dynaaminen hankintajärjestelmä': procedure([18, 0, spread(13, 0.25, 10), 8, 10, 0, 11]),
  Yhteishankinta: procedure([24, 0, spread(20, 0.4, 5), 12, 11, 0, 15]),
  'Hankinta sidosyksiköltä': procedure([26, 0, spread(14, 0.6), 0, 12, 0, 12]),
};

type Lengths = readonly [number, number, Spread, number, number, number, number];

/** Medians of preparation, survey, (tender), comparison, decision, standstill, signature; 0 = no such stage. */
function procedure([prepare, survey, tender, compare, decide, wait, sign]: Lengths): Spreads {
  return {
    Suunnitteilla: spread(prepare, 0.6),
    ...(survey > 0 ? { Markkinakartoitus: spread(survey, 0.5) } : {}),
    Tarjouspyyntö: tender,
    ...(compare > 0 ? { Tarjousvertailu: spread(compare, 0.6) } : {}),
    Hankintapäätös: spread(decide, 0.6),
    ...(wait > 0 ? { Odotusaika: spread(wait, 0.2, 14) } : {}),
    Sopimus: spread(sign, 0.7),
  };
}

/** A market survey is made in so many of the procedures that know one. */
export const SURVEYED = 0.6;

/** Days that a row written ahead waits for its work to begin: at least and at most. */
export const WAIT = [30, 150] as const;

/** An item whose owner hurries once it is behind its promise: work stages then take this share of their time. */
export const RECOVERY = { probability: 0.3, share: 0.75 } as const;

/** Days by which a stage that gets stuck is longer, and the pause between a search without a choice and the next one. */
export const STUCK_DAYS = spread(45, 0.5, 14);
export const SEARCH_PAUSE = spread(25, 0.5, 5);

/** A chosen person who withdraws: back to the interviews. */
export const WITHDRAWAL = 0.07;

/** A tender that is broken off and begun anew, and an appeal while the contract waits. */
export const BROKEN_OFF = { probability: 0.1, pause: spread(45, 0.5, 14) } as const;
export const APPEAL = { probability: 0.06, wait: spread(140, 0.35, 60) } as const;

/** Work stands still: stages that are open in July or over Christmas. */
export const JULY = { probability: 0.7, days: spread(20, 0.4, 5) } as const;
export const CHRISTMAS = { probability: 0.6, days: spread(8, 0.4, 2) } as const;
