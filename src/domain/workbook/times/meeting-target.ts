// When a matter is to be decided: its Aikataulutavoite, or the meeting that Tavoite, ehto sends it to ("Työvaliokunnan kokoukseen 12/20").
import type { IsoDay } from '../../day/day';
import { readSchedule } from '../../schedule/read-schedule';
import { valueIn } from '../cells/cell';
import type { TimeValue } from '../column';
import type { RowOf } from '../row';
import { meetingsOf } from './meetings';

/** Null where the text names no meeting that is known. `today` gives the year where the words have none. */
export function meetingTargetOf(
  row: RowOf<'paatosasiat'>,
  kokoukset: readonly RowOf<'kokoukset'>[],
  today: IsoDay,
): TimeValue | null {
  const words = valueIn(row.cells.tavoiteEhto);
  if (words === undefined) return null;
  const { meeting } = readSchedule(words, today, { meetings: meetingsOf(kokoukset) });
  return meeting === undefined ? null : { words, earliest: meeting.day, latest: meeting.day };
}

export interface PaatosasiaTarget {
  /** Key of the column that says it. */
  readonly column: 'aikataulutavoite' | 'tavoiteEhto';
  /** Its header. */
  readonly goal: 'Aikataulutavoite' | 'Tavoite, ehto';
  readonly target: TimeValue | undefined;
}

interface Known {
  readonly kokoukset: readonly RowOf<'kokoukset'>[];
  readonly today: IsoDay;
  readonly found: PaatosasiaTarget;
}

/** Several rules ask of the same row. */
const knownTargets = new WeakMap<RowOf<'paatosasiat'>, Known>();

/** Aikataulutavoite, or where it names no last day, the meeting. */
export function targetOfPaatosasia(
  row: RowOf<'paatosasiat'>,
  kokoukset: readonly RowOf<'kokoukset'>[],
  today: IsoDay,
): PaatosasiaTarget {
  const known = knownTargets.get(row);
  if (known !== undefined && known.kokoukset === kokoukset && known.today === today) return known.found;
  const found = readTarget(row, kokoukset, today);
  knownTargets.set(row, { kokoukset, today, found });
  return found;
}

function readTarget(
  row: RowOf<'paatosasiat'>,
  kokoukset: readonly RowOf<'kokoukset'>[],
  today: IsoDay,
): PaatosasiaTarget {
  const own = valueIn(row.cells.aikataulutavoite);
  const meeting = own?.latest ? null : meetingTargetOf(row, kokoukset, today);
  if (meeting === null) return { column: 'aikataulutavoite', goal: 'Aikataulutavoite', target: own };
  return { column: 'tavoiteEhto', goal: 'Tavoite, ehto', target: meeting };
}
