// Date cells → calendar days in the spreadsheet's time zone, without a service call per cell.
import type { RawDay } from '../domain/workbook/raw';
import { isDate } from './sheet-row-source';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/**
 * Where script and sheet share their zone, a pure date is midnight by the local getters, and they are used as they are.
 * Where some date is not midnight, the sheet's zone is asked for once, with its offset in winter and in summer:
 * the offset that makes a date midnight is the right one, and the season's own where none does.
 */
export function dayReader(
  grids: readonly (readonly (readonly unknown[])[] | null)[],
  sheetZone: () => string,
): (date: Date) => RawDay {
  if (
    !grids.some((grid) => grid?.some((row) => row.some((cell) => isDate(cell) && !isLocalMidnight(cell))))
  ) {
    return fromLocal;
  }
  const zone = sheetZone();
  if (zone === Session.getScriptTimeZone()) return fromLocal;
  const year = new Date().getUTCFullYear();
  const winter = offsetAt(Date.UTC(year, 0, 15, 12), zone);
  const summer = offsetAt(Date.UTC(year, 6, 15, 12), zone);
  return (date) => fromOffsets(date.getTime(), winter, summer);
}

export function isLocalMidnight(date: Date): boolean {
  return date.getHours() === 0 && date.getMinutes() === 0;
}

/** By the script's zone. */
export function fromLocal(date: Date): RawDay {
  return {
    day: isoDay(date.getFullYear(), date.getMonth() + 1, date.getDate()),
    minutes: date.getHours() * 60 + date.getMinutes(),
  };
}

/** Minutes east of Greenwich in the zone at an instant. */
function offsetAt(epochMs: number, zone: string): number {
  const text = Utilities.formatDate(new Date(epochMs), zone, "yyyy-MM-dd'T'HH:mm:ss");
  return Math.round((Date.parse(`${text}Z`) - epochMs) / MINUTE_MS);
}

/** Clocks are turned from March to May and from September to November; in between the season's own offset is sure. */
function fromOffsets(epochMs: number, winter: number, summer: number): RawDay {
  const month = new Date(epochMs).getUTCMonth();
  const likely = month >= 3 && month <= 8 ? summer : winter;
  const sure = month === 11 || month <= 1 || (month >= 5 && month <= 7);
  const wall = (sure ? [likely] : [likely, winter, summer]).map((offset) => epochMs + offset * MINUTE_MS);
  const local = wall.find((ms) => ms % DAY_MS === 0) ?? (wall[0] as number);
  const date = new Date(local);
  return {
    day: isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()),
    minutes: date.getUTCHours() * 60 + date.getUTCMinutes(),
  };
}

function isoDay(year: number, month: number, day: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
