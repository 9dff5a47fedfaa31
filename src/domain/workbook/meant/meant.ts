// What an unreadable cell was probably meant to hold: the reader stays strict, the person is asked or offered a repair.
import type { IsoDay } from '../../day/day';
import type { ColumnType } from '../column';
import type { RawCell } from '../raw';
import { meantEmail, meantUrl } from './meant-address';
import { meantDay } from './meant-day';
import { meantMonth } from './meant-month';
import { meantMoney, meantNumber, meantPercent } from './meant-number';

export interface Meant {
  readonly to: RawCell;
  /** True where the writing can mean nothing else; a click may then mend it with others. */
  readonly certain: boolean;
}

const READERS: Readonly<Partial<Record<ColumnType, (text: string, today: IsoDay) => Meant | null>>> = {
  day: meantDay,
  money: meantMoney,
  percent: meantPercent,
  number: meantNumber,
  email: meantEmail,
  url: meantUrl,
  month: meantMonth,
};

/** Spaces of every kind and characters without width as one plain space; nothing at the ends. */
function plainOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longer cells are prose. */
const LONGEST = 200;

/** For a cell that could not be read as `type`; null where nothing can be told. */
export function meantBy(type: ColumnType, text: string, today: IsoDay): Meant | null {
  if (text.length > LONGEST) return null;
  return READERS[type]?.(plainOf(text), today) ?? null;
}
