// Which dimension a bad cell leaves unjudged, besides tiedot: what the cell's tab and column speak of.

import type { Target } from './finding';
import type { Dimension } from './lights';

/** By tab; a tab that is not here speaks of nothing but itself. */
const BY_TAB: Readonly<Record<string, Dimension>> = {
  Rekrytoinnit: 'rekrytointi',
  Hankinnat: 'hankinnat',
  Sopimukset: 'hankinnat',
  Toimenpiteet: 'aikataulu',
  Päätösasiat: 'aikataulu',
  Talous: 'talous',
};

/** On Osahankkeet the column decides; canonical headers without units. */
const BY_COLUMN: Readonly<Record<string, Dimension>> = {
  Alkaa: 'aikataulu',
  Päättyy: 'aikataulu',
  Valmiusaste: 'aikataulu',
  Budjetti: 'talous',
  Toteuma: 'talous',
};

/** Undefined where the cell concerns the data alone (a name, an address). */
export function subjectDimension({ tab, column }: Pick<Target, 'tab' | 'column'>): Dimension | undefined {
  return tab === 'Osahankkeet' ? BY_COLUMN[column] : BY_TAB[tab];
}
