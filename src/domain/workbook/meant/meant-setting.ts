// What the unreadable value of a setting was probably meant to be.
import type { IsoDay } from '../../day/day';
import { shownOf } from '../cells/cell';
import type { ColumnType } from '../column';
import { nearest } from '../likeness';
import { type RawCell, shownText } from '../raw';
import { type SettingForm, SLIP_LEVELS } from '../setting-values';
import type { SettingProblem } from '../settings';
import { meantBy } from './meant';

/** What tells what a value was meant to be. */
const TYPES: Readonly<Partial<Record<SettingForm, ColumnType>>> = {
  number: 'number',
  whole: 'number',
  times: 'number',
  percent: 'percent',
  euros: 'money',
  month: 'month',
};

/** Never a certainty; null where nothing can be told, or where the setting could not take that either. */
export function meantSetting({ row, form, reads }: SettingProblem, today: IsoDay): RawCell | null {
  const shown = shownOf(row.cells.arvo);
  const type = TYPES[form];
  const meant: RawCell | null =
    type === undefined
      ? ((form === 'level' ? nearest(shown, SLIP_LEVELS) : undefined) ?? null)
      : (meantBy(type, shown, today)?.to ?? null);
  // A number that is read, and is no value for this setting.
  return meant === null || shownText(meant) === shown || !reads(shownText(meant)) ? null : meant;
}
