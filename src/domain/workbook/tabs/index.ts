// Every tab that people fill in, in the order of the workbook. One line per tab.
import { asetukset } from './asetukset';
import { hankinnat } from './hankinnat';
import { hankkeet } from './hankkeet';
import { kayttooikeudet } from './kayttooikeudet';
import { kokoukset } from './kokoukset';
import { koontitekstit } from './koontitekstit';
import { osahankkeet } from './osahankkeet';
import { paatosasiat } from './paatosasiat';
import { rekrytoinnit } from './rekrytoinnit';
import { sopimukset } from './sopimukset';
import { talous } from './talous';
import { toimenpiteet } from './toimenpiteet';

export const TABS = {
  osahankkeet,
  hankkeet,
  rekrytoinnit,
  hankinnat,
  sopimukset,
  toimenpiteet,
  talous,
  paatosasiat,
  kokoukset,
  koontitekstit,
  asetukset,
  kayttooikeudet,
} as const;

export type Tabs = typeof TABS;
export type TabId = keyof Tabs;
export const TAB_IDS = Object.keys(TABS) as TabId[];
