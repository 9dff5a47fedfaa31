// The repairs that a person may be offered: a coordinator those of their own osahankkeet, settings and rights only a director.
import { findRepairs } from '../../domain/repairs/find-repairs';
import type { Repair } from '../../domain/repairs/repair';
import type { Access } from '../../domain/roles/access';
import { ownTunnukset } from '../../domain/roles/own-osahankkeet';
import type { Grids, Portfolio } from '../../domain/workbook/portfolio';

/** In the order of the workbook; formula cells are not told apart yet, as that takes calls. */
export function allowedRepairs(grids: Grids, portfolio: Portfolio, { role, own }: Access): Repair[] {
  const found = findRepairs(grids, portfolio);
  if (role === 'Hankejohtaja') return found;
  const mine = ownTunnukset(own, portfolio.osahankkeet);
  return found.filter(({ tab, osahanke }) => {
    if (tab === 'asetukset' || tab === 'kayttooikeudet') return false;
    return role !== 'Koordinaattori' || (osahanke !== null && mine.has(osahanke));
  });
}
