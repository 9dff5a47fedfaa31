// The meeting that a matter's Tavoite, ehto sends it to ("Työvaliokunnan kokoukseen 12/20"), where Kokoukset knows it.
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
