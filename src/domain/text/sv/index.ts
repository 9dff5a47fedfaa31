// Swedish, as it is written in Finland.
import { dottedDay, dottedSpan, groupedNumber, joinList, shortNumber } from '../number-text';
import type { Texts } from '../texts';
import { uiSv } from '../ui/sv';
import { access } from './access';
import { errors, warnings } from './errors';
import { findings } from './findings';
import { menu } from './menu';
import { repairs } from './repairs';
import { monthSv, report } from './report';
import { selfTest } from './self-test';
import { setUp } from './set-up';
import { sheetFix } from './sheet-fix';
import { showCell } from './show-cell';
import { undo } from './undo';
import { writeBack } from './write-back';

export const sv: Texts = {
  language: 'sv',
  calendar: { day: dottedDay, month: monthSv, span: spanSv },
  numbers: {
    euros: (amount) => `${groupedNumber(amount, ',')} €`,
    percent: (value) => `${shortNumber(value, ',')} %`,
  },
  list: (items) => joinList(items, ' och '),
  lights: uiSv.lights,
  dimensions: uiSv.dimensions,
  causeGroups: {
    rekrytointi: 'rekrytering',
    'hankinnat ja sopimukset': 'upphandlingar och avtal',
    aikataulu: 'tidtabell',
    talous: 'ekonomi',
    päätöksenteko: 'beslutsfattande',
    lainsäädäntö: 'lagstiftning',
    korona: 'coronapandemin',
  },
  findings,
  left: (why) => {
    switch (why.reason) {
      case 'needed-missing':
        return `uppgifter som behövs för att använda raden saknas eller kan inte läsas: ${why.headers.map((header) => `”${header}”`).join(', ')}`;
      case 'unknown-osahanke':
        return `delprojektet ”${why.reference}” finns inte`;
      case 'unread-osahanke':
        return `delprojektet ”${why.reference}” är bristfälligt ifyllt på sin egen rad`;
      case 'stray':
        return why.kind === 'headers' ? 'raden upprepar rubrikerna' : 'raden ser ut att innehålla summor';
      case 'no-known-cells':
        return 'raden har uppgifter bara i kolumner som projektportföljen inte känner till';
      case 'no-headers':
        return 'flikens rubriker kunde inte identifieras på de fem första raderna';
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

function spanSv(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? '' : `senast ${dottedDay(latest)}`;
  return latest === null ? `från och med ${dottedDay(earliest)}` : dottedSpan(earliest, latest);
}
