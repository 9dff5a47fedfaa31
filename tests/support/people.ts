// The people of the example workbook, as its tab Käyttöoikeudet names them, and those whom it does not.
import type { User } from '../../local/apps-script/host/machine';

const person = (id: string, email: string): User => ({ id, email, locale: 'fi' });

export const PEOPLE = {
  johtaja: person('johtaja', 'johtaja@example.org'),
  arviointivastaava: person('arviointi', 'arviointi@example.org'),
  /** Own osahanke: RH-01. */
  koordinaattori: person('pp1', 'pp1@example.org'),
  lukija: person('ohjausryhma', 'ohjausryhma@example.org'),
  stranger: person('vieras', 'vieras@example.org'),
  /** Google does not tell the e-mail. */
  blank: person('nimeton', ''),
} as const;

export const EVERYBODY: readonly User[] = Object.values(PEOPLE);
