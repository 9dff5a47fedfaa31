// Sheet serial numbers and instants: a serial is a wall clock in the spreadsheet's zone, days since 1899-12-30.
import { zoneNamed } from '../host/zone';

const DAY_MS = 86_400_000;
/** Days from serial 0 (1899-12-30) to 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/**
 * @param serial days since 1899-12-30 00:00 on the wall; a fraction is the time of day
 * @param timeZone IANA name of the spreadsheet's zone
 * @returns epoch milliseconds, rounded; in a summer-time gap the offset before it holds, of two instants the earlier
 */
export function serialToInstant(serial: number, timeZone: string): number {
  return zoneNamed(timeZone).instant(serialToWall(serial));
}

/** The serial of an instant (epoch milliseconds) on the wall clock of the spreadsheet's zone. */
export function instantToSerial(epochMs: number, timeZone: string): number {
  return wallToSerial(zoneNamed(timeZone).wall(epochMs));
}

/** The wall clock of a serial as if it were UTC, epoch milliseconds: for reading its calendar fields. */
export function serialToWall(serial: number): number {
  return Math.round((serial - EPOCH_SERIAL) * DAY_MS);
}

/** The serial of a wall clock given as if it were UTC, epoch milliseconds. */
export function wallToSerial(wallMs: number): number {
  return wallMs / DAY_MS + EPOCH_SERIAL;
}

/** The serial of a calendar day, month 1–12; undefined where there is no such day. */
export function daySerial(year: number, month: number, day: number): number | undefined {
  const wall = new Date(Date.UTC(2000, month - 1, day));
  wall.setUTCFullYear(year, month - 1, day);
  const exists = wall.getUTCMonth() === month - 1 && wall.getUTCDate() === day;
  return exists && year >= 1 ? wallToSerial(wall.getTime()) : undefined;
}
