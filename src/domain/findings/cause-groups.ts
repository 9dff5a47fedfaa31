// Which cause group of the report each Syy belongs to; the rest count in the group of the row's own tab.
import type { SYY, ValueOfList } from '../workbook/choices';
import type { CauseGroup } from './finding';

export type Syy = ValueOfList<typeof SYY>;

const GROUP_OF_SYY: Readonly<Partial<Record<Syy, CauseGroup>>> = {
  'Ei hakijoita': 'rekrytointi',
  Palkkataso: 'rekrytointi',
  'Lyhyt hankeaika': 'rekrytointi',
  Osaajapula: 'rekrytointi',
  'Hankinta keskeytetty': 'hankinnat ja sopimukset',
  Valitus: 'hankinnat ja sopimukset',
  Sopimusneuvottelut: 'hankinnat ja sopimukset',
  'Toimittajasta johtuva': 'hankinnat ja sopimukset',
  Kustannukset: 'talous',
  'Rahoitus rajallinen': 'talous',
  'Päätös puuttuu': 'päätöksenteko',
  Lainsäädäntö: 'lainsäädäntö',
  'Henkilöstö siirretty koronatehtäviin': 'korona',
};

/** The group of the row's own tab first, then its Syy's where that is another. */
export function causeGroupsOf(own: CauseGroup, syy: Syy | undefined): readonly CauseGroup[] {
  const other = syy === undefined ? undefined : GROUP_OF_SYY[syy];
  return other === undefined || other === own ? [own] : [own, other];
}
