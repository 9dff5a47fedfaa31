// The Finnish room of status text: every list in the order in which it wins.
import type { Syy } from '../../findings/cause-groups';
import { once } from '../../once';
import type { Language } from '../language';
import { SYYSANAT } from './causes';
import { PYSAHDYKSET, VIIVEET } from './delays';
import { EPAILYT } from './doubts';
import { EDISTYMINEN, SUUNNITELMAT } from './gains';
import {
  APUVERBIT,
  KIELLON_MUODOT,
  KIRJOITUSASUT,
  LAUSEEN_ALUT,
  LIITOKSET,
  LYHENTEET,
  SISALLON_ALUT,
  TAIVUTTAJAT,
} from './grammar';
import { HAITAT } from './harm';
import { HENKILOSTO } from './people';
import { KAUPAT } from './purchases';
import { SAAVUTETTAVAT } from './reached';
import { UHAT } from './risks';
import { PALVELUT } from './services';
import { TOIMITTAJAT } from './suppliers';
import { SYYT } from './syyt';
import { HARHAT } from './traps';
import { TYOVOIMA } from './workload';

/** Lists are told apart and joined when a first text is read: loading the script compiles none. */
export const finnish = once(
  (): Language<Syy> => ({
    abbreviations: LYHENTEET(),
    clauseStarts: LAUSEEN_ALUT(),
    joints: LIITOKSET,
    auxiliaries: APUVERBIT(),
    deniedForms: KIELLON_MUODOT,
    contentStarts: SISALLON_ALUT,
    spellings: KIRJOITUSASUT(),
    markers: [
      ...HARHAT(),
      ...PALVELUT(),
      ...TAIVUTTAJAT(),
      ...VIIVEET(),
      ...PYSAHDYKSET(),
      ...HENKILOSTO(),
      ...TYOVOIMA(),
      ...KAUPAT(),
      ...TOIMITTAJAT(),
      ...HAITAT(),
      ...UHAT(),
      ...EPAILYT(),
      ...EDISTYMINEN(),
      ...SAAVUTETTAVAT(),
      ...SUUNNITELMAT(),
    ],
    causes: SYYSANAT(),
    syyt: SYYT(),
  }),
);
