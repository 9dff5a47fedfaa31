// A coordinator's own osahankkeet: from what Käyttöoikeudet says to the Tunnukset of the portfolio.
import { fold } from '../workbook/likeness';

interface Named {
  readonly tunnus: string;
  readonly name: string;
}

/** Tunnus before name; what answers to nothing gives nothing. */
export function ownTunnukset(own: readonly string[], osahankkeet: readonly Named[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const reference of own) {
    const wanted = fold(reference);
    const one =
      osahankkeet.find(({ tunnus }) => fold(tunnus) === wanted) ??
      osahankkeet.find(({ name }) => fold(name) === wanted);
    if (one !== undefined) found.add(one.tunnus);
  }
  return found;
}
