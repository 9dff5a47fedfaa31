// The tabs that the program itself keeps, with the schema version of each. One line per tab.
import type { Tab } from '../tab';
import { arviot } from './arviot';
import { kuitatut } from './kuitatut';
import { muutosloki } from './muutosloki';
import { poikkeamahistoria } from './poikkeamahistoria';
import { poikkeamat } from './poikkeamat';
import { raportit } from './raportit';
import { seuranta } from './seuranta';

export interface OwnTab {
  readonly tab: Tab;
  /** Raised with every migration; 1 is also a tab that carries no mark. */
  readonly version: number;
}

/** Muutosloki first: it must stand before anything else is changed. */
export const OWN_TABS: readonly OwnTab[] = [
  { tab: muutosloki, version: 1 },
  { tab: poikkeamat, version: 1 },
  { tab: poikkeamahistoria, version: 1 },
  { tab: arviot, version: 1 },
  { tab: kuitatut, version: 1 },
  { tab: seuranta, version: 1 },
  { tab: raportit, version: 2 },
];
