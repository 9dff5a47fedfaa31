// Finnish: the default language.
import { dottedDay, dottedSpan, groupedNumber, joinList, shortNumber } from '../number-text';
import type { Texts } from '../texts';
import { uiFi } from '../ui/fi';
import { access } from './access';
import { errors, warnings } from './errors';
import { findings } from './findings';
import { menu } from './menu';
import { repairs } from './repairs';
import { monthFi, report } from './report';
import { selfTest } from './self-test';
import { setUp } from './set-up';
import { sheetFix } from './sheet-fix';
import { showCell } from './show-cell';
import { undo } from './undo';
import { writeBack } from './write-back';

export const fi: Texts = {
  language: 'fi',
  calendar: { day: dottedDay, month: monthFi, span: spanFi },
  numbers: {
    euros: (amount) => `${groupedNumber(amount, ',')}\u00a0€`,
    percent: (value) => `${shortNumber(value, ',')}\u00a0%`,
  },
  list: (items) => joinList(items, ' ja '),
  lights: uiFi.lights,
  dimensions: uiFi.dimensions,
  causeGroups: {
    rekrytointi: 'rekrytointi',
    'hankinnat ja sopimukset': 'hankinnat ja sopimukset',
    aikataulu: 'aikataulu',
    talous: 'talous',
    päätöksenteko: 'päätöksenteko',
    lainsäädäntö: 'lainsäädäntö',
    korona: 'korona',
  },
  findings,
  left: (why) => {
    switch (why.reason) {
      case 'needed-missing':
        return `rivin käyttöön tarvittava tieto puuttuu tai sitä ei voi lukea: ${why.headers.join(', ')}`;
      case 'unknown-osahanke':
        return `osahanketta ”${why.reference}” ei ole`;
      case 'unread-osahanke':
        return `osahankkeen ”${why.reference}” oma rivi on puutteellinen`;
      case 'stray':
        return why.kind === 'headers' ? 'rivillä on otsikot toiseen kertaan' : 'rivi näyttää summariviltä';
      case 'no-known-cells':
        return 'rivillä on tietoa vain sarakkeissa, joita hankesalkku ei tunne';
      case 'no-headers':
        return 'välilehden otsikoita ei tunnistettu viideltä ensimmäiseltä riviltä';
    }
  },
  report,
  errors,
  access,
  menu,
  repairs,
  selfTest,
  setUp,
  showCell,
  sheetFix,
  undo,
  warnings,
  writeBack,
};

function spanFi(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? '' : `${dottedDay(latest)} mennessä`;
  return latest === null ? `${dottedDay(earliest)} alkaen` : dottedSpan(earliest, latest);
}
