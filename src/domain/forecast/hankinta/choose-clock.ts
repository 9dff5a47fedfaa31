// Which procedure's clock a procurement goes by, and whether the law makes its contract wait.
import type { IsoDay } from '../../day/day';
import { ownThresholdOf, type ThresholdSettings } from '../../hankinta/own-thresholds';
import { type Laji, requiredProcedure } from '../../hankinta/thresholds';
import type { FigureValues } from '../figure';
import type { ClockName, Menettely } from './clocks';

/** What the clock reads of the settings: lead times, and thresholds where people have set their own. */
export type ClockSettings = ThresholdSettings & { readonly figures: FigureValues };

/**
 * What a value calls for: under the national threshold the act does not apply; `erityinen` and `kayttooikeus` are
 * above theirs and have rules of their own (hankintalaki, luvut 12 and 13).
 */
export type ProcedureLevel = 'pienhankinta' | 'kansallinen' | 'eu' | 'erityinen' | 'kayttooikeus';

export interface ChosenClock {
  readonly clock: ClockName;
  /** What Laji and Arvo call for; null where one of them is missing or the day is before the table of thresholds. */
  readonly level: ProcedureLevel | null;
  /** Menettely is empty: the clock is what the value calls for, or the shortest where that is not known either. */
  readonly assumed: boolean;
  /** From the EU threshold up, or so by the procedure where the value is not known: the minimum times hold. */
  readonly eu: boolean;
  /** The contract must wait for the odotusaika. */
  readonly standstill: boolean;
}

const CLOCK_OF_LEVEL: Readonly<Record<ProcedureLevel, ClockName>> = {
  pienhankinta: 'Pienhankinta',
  kansallinen: 'Kansallinen menettely',
  eu: 'Avoin',
  erityinen: 'Erityiset palvelut',
  kayttooikeus: 'Käyttöoikeussopimus',
};

/** EU procedures by name: the drop-down has a choice of its own for national ones. */
const EU_BY_NAME: readonly ClockName[] = [
  'Avoin',
  'Rajoitettu',
  'Neuvottelumenettely',
  'Kilpailullinen neuvottelumenettely',
];

/** 129 §: no odotusaika within a framework or a dynamic system, nor where nobody else could have got the contract. */
const WITHOUT_STANDSTILL: readonly ClockName[] = [
  'Pienhankinta',
  'Suorahankinta',
  'Minikilpailutus',
  'Dynaaminen hankintajärjestelmä',
  'Yhteishankinta',
  'Hankinta sidosyksiköltä',
];

const WITH_STANDSTILL: readonly ProcedureLevel[] = ['eu', 'erityinen', 'kayttooikeus'];

interface Kind {
  readonly laji: Laji | null;
  readonly arvo: number | null;
}

/** `day` is the day on which the notice was or would be sent: it says which years' thresholds hold. */
export function chooseClock(
  row: Kind & { readonly menettely: Menettely | null },
  settings: ClockSettings,
  day: IsoDay,
): ChosenClock {
  const level = levelOf(row, settings, day);
  const clock = clockOf(row.menettely, level);
  const byName = level === null && EU_BY_NAME.includes(clock);
  return {
    clock,
    level,
    assumed: row.menettely === null,
    eu: level === 'eu' || byName,
    standstill:
      !WITHOUT_STANDSTILL.includes(clock) && (byName || (level !== null && WITH_STANDSTILL.includes(level))),
  };
}

function levelOf({ laji, arvo }: Kind, settings: ClockSettings, day: IsoDay): ProcedureLevel | null {
  if (laji === null || arvo === null) return null;
  const required = requiredProcedure(laji, arvo, day, ownThresholdOf(laji, settings));
  if (required === null) return null;
  if (required.procedure !== 'kansallinen') return required.procedure;
  if (laji === 'Käyttöoikeussopimus') return 'kayttooikeus';
  return laji === 'Sote-palvelu' || laji === 'Muu erityinen palvelu' ? 'erityinen' : 'kansallinen';
}

/** An open procedure below the EU threshold takes a national one's time; above liite E's, that of its own kind. */
function clockOf(menettely: Menettely | null, level: ProcedureLevel | null): ClockName {
  if (menettely === null) return level === null ? 'Pienhankinta' : CLOCK_OF_LEVEL[level];
  if (menettely !== 'Avoin' || level === null || level === 'eu') return menettely;
  return level === 'pienhankinta' ? 'Kansallinen menettely' : CLOCK_OF_LEVEL[level];
}
