// Utilities.formatDate: Java's SimpleDateFormat as far as scripts use it, with English names and a time zone.
import { tzName } from '@date-fns/tz';
import { ScriptError } from '../host/emulated';
import { type Zone, zoneNamed } from '../host/zone';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const DAY = 24 * 60 * 60 * 1000;

/**
 * @param epochMs the instant
 * @param timeZone IANA name, or `GMT`, `GMT+2`, `GMT+02:00`
 * @param pattern letters `G y Y M L d D E u a H k K h m s S z Z X` and quoted text; `Y` is the week year and `D` the
 *   day of the year, as in Java (platform facts §2.1)
 * @throws ScriptError for an unknown zone or pattern letter
 */
export function formatDate(epochMs: number, timeZone: string, pattern: string): string {
  const zone = javaZone(timeZone);
  const wall = new Date(zone.wall(epochMs));
  let out = '';
  for (const [token, quoted] of tokens(pattern)) {
    out += quoted === undefined ? field(token, wall, epochMs, zone) : quoted;
  }
  return out;
}

/** Pairs of (token, literal text); the literal is undefined for a run of one pattern letter. */
function* tokens(pattern: string): Generator<[string, string | undefined]> {
  for (const match of pattern.matchAll(/''|'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+|'/g)) {
    const [token, quoted, letter] = match;
    if (letter) yield [token, undefined];
    else if (token === "''") yield [token, "'"];
    else if (token === "'") throw new ScriptError('Unterminated quote');
    else yield [token, quoted === undefined ? token : quoted.replaceAll("''", "'")];
  }
}

function field(token: string, wall: Date, epochMs: number, zone: Zone): string {
  const width = token.length;
  const number = (value: number): string => String(value).padStart(width, '0');
  const hour = wall.getUTCHours();
  switch (token[0]) {
    case 'G':
      return wall.getUTCFullYear() > 0 ? 'AD' : 'BC';
    case 'y':
      return width === 2 ? twoDigits(wall.getUTCFullYear()) : number(wall.getUTCFullYear());
    case 'Y':
      return width === 2 ? twoDigits(weekYear(wall)) : number(weekYear(wall));
    case 'M':
    case 'L':
      return named(MONTHS, wall.getUTCMonth(), width) ?? number(wall.getUTCMonth() + 1);
    case 'd':
      return number(wall.getUTCDate());
    case 'D':
      return number(Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / DAY) + 1);
    case 'E':
      return named(DAYS, wall.getUTCDay(), Math.max(width, 3)) ?? '';
    case 'u':
      return number(wall.getUTCDay() || 7);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    case 'H':
      return number(hour);
    case 'k':
      return number(hour || 24);
    case 'K':
      return number(hour % 12);
    case 'h':
      return number(hour % 12 || 12);
    case 'm':
      return number(wall.getUTCMinutes());
    case 's':
      return number(wall.getUTCSeconds());
    case 'S':
      return number(wall.getUTCMilliseconds());
    case 'z':
      return tzName(zone.name, new Date(epochMs), width > 3 ? 'long' : 'short');
    case 'Z':
      return shift(zone.offset(epochMs), '');
    case 'X':
      return isoShift(zone.offset(epochMs), width);
    default:
      throw new ScriptError(`Illegal pattern character '${token[0]}'`);
  }
}

/** Four letters or more are the full name, three the short one, fewer a number (undefined). */
function named(names: readonly string[], index: number, width: number): string | undefined {
  if (width < 3) return undefined;
  return width === 3 ? names[index]?.slice(0, 3) : names[index];
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, '0');
}

/** Weeks from Sunday to Saturday belong to the year of their Saturday (Java's US rule). */
function weekYear(wall: Date): number {
  return new Date(wall.getTime() + (6 - wall.getUTCDay()) * DAY).getUTCFullYear();
}

function shift(offsetMs: number, separator: string): string {
  const minutes = Math.trunc(Math.abs(offsetMs) / 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  return (offsetMs < 0 ? '-' : '+') + two(Math.floor(minutes / 60)) + separator + two(minutes % 60);
}

function isoShift(offsetMs: number, width: number): string {
  if (offsetMs === 0) return 'Z';
  return width === 1 ? shift(offsetMs, '').slice(0, 3) : shift(offsetMs, width === 2 ? '' : ':');
}

function javaZone(name: string): Zone {
  const fixed = /^(?:GMT|UTC)(?:([+-])(\d{1,2})(?::?(\d{2}))?)?$/.exec(name);
  try {
    if (!fixed) return zoneNamed(name);
    const [, sign, hours = '0', minutes = '00'] = fixed;
    return zoneNamed(sign ? `${sign}${hours.padStart(2, '0')}:${minutes}` : 'UTC');
  } catch {
    throw new ScriptError(`Invalid argument: ${name}`);
  }
}
