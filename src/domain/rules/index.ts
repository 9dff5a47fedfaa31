// Every rule of the add-on, in the order in which findings on the same row are shown. One line per rule.
import { accessOsahanke } from './access-osahanke/index';
import { cellRequired } from './cell-required/index';
import { cellType } from './cell-type/index';
import { choiceKnown } from './choice-known/index';
import { datesOrder } from './dates-order/index';
import { datesSpan } from './dates-span/index';
import { dayAhead } from './day-ahead/index';
import { deadlineNear } from './deadline-near/index';
import { hakuDates } from './haku-dates/index';
import { hankeLink } from './hanke-link/index';
import { hankeOwnFunding } from './hanke-own-funding/index';
import { hankintaDecisionNoContract } from './hankinta-decision-no-contract/index';
import { hankintaDeliveryEnd } from './hankinta-delivery-end/index';
import { hankintaForecast } from './hankinta-forecast/index';
import { hankintaInterrupted } from './hankinta-interrupted/index';
import { hankintaProcedure } from './hankinta-procedure/index';
import { hankintaTarget } from './hankinta-target/index';
import { headerMatch } from './header-match/index';
import { koontitekstiMonth } from './koontiteksti-month/index';
import { lateCause } from './late-cause/index';
import { moneyOverBudget } from './money-over-budget/index';
import { moneyScale } from './money-scale/index';
import { numberRange } from './number-range/index';
import { osahankeActuals } from './osahanke-actuals/index';
import { osahankeAlike } from './osahanke-alike/index';
import { osahankeEnd } from './osahanke-end/index';
import { osahankeFreshness } from './osahanke-freshness/index';
import { osahankeLink } from './osahanke-link/index';
import { osahankeMoney } from './osahanke-money/index';
import { osahankeMoneyRunsOut } from './osahanke-money-runs-out/index';
import { osahankeOverspent } from './osahanke-overspent/index';
import { osahankeOwnLight } from './osahanke-own-light/index';
import { osahankeProgress } from './osahanke-progress/index';
import { osahankeUnspent } from './osahanke-unspent/index';
import { ownLightText } from './own-light-text/index';
import { paatosasiaDecider } from './paatosasia-decider/index';
import { paatosasiaMaterial } from './paatosasia-material/index';
import { paatosasiaMeeting } from './paatosasia-meeting/index';
import { paatosasiaTarget } from './paatosasia-target/index';
import { percentShare } from './percent-share/index';
import { personalData } from './personal-data/index';
import { phaseDay } from './phase-day/index';
import { rekrytointiForecast } from './rekrytointi-forecast/index';
import { rekrytointiHankeEnd } from './rekrytointi-hanke-end/index';
import { rekrytointiSearchEnded } from './rekrytointi-search-ended/index';
import { rekrytointiTarget } from './rekrytointi-target/index';
import { rowDoubled } from './row-doubled/index';
import { rowStray } from './row-stray/index';
import type { Rule } from './rule';
import { settingKnown } from './setting-known/index';
import { settingOrder } from './setting-order/index';
import { settingReadable } from './setting-readable/index';
import { sopimusDeadline } from './sopimus-deadline/index';
import { sopimusSignatures } from './sopimus-signatures/index';
import { sopimusSlip } from './sopimus-slip/index';
import { talousSums } from './talous-sums/index';
import { tekstiViive } from './teksti-viive/index';
import { tilaProgress } from './tila-progress/index';
import { tilaStart } from './tila-start/index';
import { toimenpideEnd } from './toimenpide-end/index';
import { toimenpideSlip } from './toimenpide-slip/index';
import { tunnusUnique } from './tunnus-unique/index';

export const RULES: readonly Rule[] = [
  headerMatch,
  cellRequired,
  cellType,
  choiceKnown,
  numberRange,
  tunnusUnique,
  rowDoubled,
  rowStray,
  osahankeAlike,
  osahankeLink,
  hankeLink,
  accessOsahanke,
  settingReadable,
  settingKnown,
  settingOrder,
  personalData,
  datesOrder,
  datesSpan,
  dayAhead,
  koontitekstiMonth,
  phaseDay,
  hakuDates,
  tilaProgress,
  tilaStart,
  sopimusSignatures,
  hankintaProcedure,
  moneyOverBudget,
  moneyScale,
  percentShare,
  talousSums,
  ownLightText,
  lateCause,
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
  sopimusSlip,
  paatosasiaTarget,
  paatosasiaMeeting,
  paatosasiaDecider,
  toimenpideEnd,
  toimenpideSlip,
  osahankeEnd,
  osahankeProgress,
  osahankeOverspent,
  osahankeMoney,
  osahankeMoneyRunsOut,
  osahankeUnspent,
  osahankeActuals,
  hankeOwnFunding,
  paatosasiaMaterial,
  deadlineNear,
  tekstiViive,
  osahankeFreshness,
  osahankeOwnLight,
];
