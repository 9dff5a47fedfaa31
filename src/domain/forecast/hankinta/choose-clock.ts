// Which procedure's clock a procurement goes by, and whether the law makes its contract wait.
import type { IsoDay } from '../../day/day';
import {
  type Laji,
  type ProcedureLevel,
  type RequiredProcedure,
  requiredProcedure,
} from '../../hankinta/thresholds';
import type { FigureValues } from '../figure';
import type { ClockName, Menettely } from './clocks';

export interface ChosenClock {
  readonly clock: ClockName;
  /** What Laji and Arvo call for; null where one of them is missing. */
  readonly required: RequiredProcedure | null;
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

/** `day` is the day on which the notice was or would be sent: it says which years' thresholds hold. */
export function chooseClock(
  row: { readonly laji: Laji | null; readonly arvo: number | null; readonly menettely: Menettely | null },
  figures: FigureValues,
  day: IsoDay,
): ChosenClock {
  const required =
    row.laji === null || row.arvo === null ? null : requiredProcedure(row.laji, row.arvo, day, figures);
  const level = required?.level ?? null;
  const clock = clockOf(row.menettely, level);
  const byName = level === null && EU_BY_NAME.includes(clock);
  return {
    clock,
    required,
    assumed: row.menettely === null,
    eu: level === 'eu' || byName,
    standstill:
      !WITHOUT_STANDSTILL.includes(clock) && (byName || (level !== null && WITH_STANDSTILL.includes(level))),
  };
}

/** An open procedure below the EU threshold takes a national one's time; above liite E's, that of its own kind. */
function clockOf(menettely: Menettely | null, level: ProcedureLevel | null): ClockName {
  if (menettely === null) return level === null ? 'Pienhankinta' : CLOCK_OF_LEVEL[level];
  if (menettely !== 'Avoin' || level === null || level === 'eu') return menettely;
  return level === 'pienhankinta' ? 'Kansallinen menettely' : CLOCK_OF_LEVEL[level];
}
