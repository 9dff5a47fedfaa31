// Every rule of the add-on, in the order in which findings on the same row are shown. One line per rule.
import { cellRequired } from './cell-required/index';
import { cellType } from './cell-type/index';
import { choiceKnown } from './choice-known/index';
import { datesOrder } from './dates-order/index';
import { hankeLink } from './hanke-link/index';
import { hankintaDecisionNoContract } from './hankinta-decision-no-contract/index';
import { hankintaDeliveryEnd } from './hankinta-delivery-end/index';
import { hankintaForecast } from './hankinta-forecast/index';
import { hankintaInterrupted } from './hankinta-interrupted/index';
import { hankintaTarget } from './hankinta-target/index';
import { headerMatch } from './header-match/index';
import { osahankeFreshness } from './osahanke-freshness/index';
import { osahankeLink } from './osahanke-link/index';
import { osahankeMoney } from './osahanke-money/index';
import { osahankeOwnLight } from './osahanke-own-light/index';
import { osahankeProgress } from './osahanke-progress/index';
import { paatosasiaTarget } from './paatosasia-target/index';
import { rekrytointiForecast } from './rekrytointi-forecast/index';
import { rekrytointiHankeEnd } from './rekrytointi-hanke-end/index';
import { rekrytointiSearchEnded } from './rekrytointi-search-ended/index';
import { rekrytointiTarget } from './rekrytointi-target/index';
import type { Rule } from './rule';
import { settingReadable } from './setting-readable/index';
import { sopimusDeadline } from './sopimus-deadline/index';
import { toimenpideEnd } from './toimenpide-end/index';
import { tunnusUnique } from './tunnus-unique/index';

export const RULES: readonly Rule[] = [
  headerMatch,
  cellRequired,
  cellType,
  choiceKnown,
  tunnusUnique,
  osahankeLink,
  hankeLink,
  settingReadable,
  datesOrder,
  rekrytointiTarget,
  rekrytointiForecast,
  rekrytointiHankeEnd,
  rekrytointiSearchEnded,
  hankintaTarget,
  hankintaForecast,
  hankintaInterrupted,
  hankintaDecisionNoContract,
  hankintaDeliveryEnd,
  sopimusDeadline,
  paatosasiaTarget,
  toimenpideEnd,
  osahankeProgress,
  osahankeMoney,
  osahankeFreshness,
  osahankeOwnLight,
];
