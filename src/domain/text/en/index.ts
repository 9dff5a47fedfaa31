// English, in British spelling.
import { joinList } from '../number-text';
import type { Texts } from '../texts';
import { uiEn } from '../ui/en';
import { access } from './access';
import { errors, warnings } from './errors';
import { dayEn, euros, monthEn, percent } from './figures';
import { findings } from './findings';
import { menu } from './menu';
import { repairs } from './repairs';
import { report } from './report';
import { selfTest } from './self-test';
import { setUp } from './set-up';
import { sheetFix } from './sheet-fix';
import { showCell } from './show-cell';
import { undo } from './undo';
import { writeBack } from './write-back';

export const en: Texts = {
  language: 'en',
  calendar: { day: dayEn, month: monthEn, span: spanEn },
  numbers: { euros, percent },
  list: (items) => joinList(items, ' and '),
  lights: uiEn.lights,
  dimensions: uiEn.dimensions,
  causeGroups: {
    rekrytointi: 'recruitment',
    'hankinnat ja sopimukset': 'procurement and contracts',
    aikataulu: 'schedule',
    talous: 'finances',
    päätöksenteko: 'decision-making',
    lainsäädäntö: 'legislation',
    korona: 'COVID-19',
  },
  findings,
  left: (why) => {
    switch (why.reason) {
      case 'needed-missing':
        return `data needed to use the row is missing or cannot be read: ${why.headers.map((header) => `“${header}”`).join(', ')}`;
      case 'unknown-osahanke':
        return `there is no sub-project “${why.reference}”`;
      case 'unread-osahanke':
        return `the sub-project “${why.reference}” has an incomplete row of its own`;
      case 'stray':
        return why.kind === 'headers' ? 'the row repeats the headers' : 'the row looks like a row of sums';
      case 'no-known-cells':
        return 'the row has data only in columns that the project portfolio does not know';
      case 'no-headers':
        return 'the headers of the tab were not recognised in the first five rows';
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

function spanEn(earliest: string | null, latest: string | null): string {
  if (earliest === null) return latest === null ? '' : `by ${dayEn(latest)}`;
  return latest === null
    ? `from ${dayEn(earliest)}`
    : earliest === latest
      ? dayEn(latest)
      : `${dayEn(earliest)} – ${dayEn(latest)}`;
}
