// Reads a date text as V8 does, except that text without a zone means the script's zone, not this computer's.
import type { Zone } from './zone';

const ISO_DAY = /^\s*[+-]?\d{4,6}(-\d{2}(-\d{2})?)?\s*$/;
const ISO_TIME = /^\s*[+-]?\d{4,6}-\d{2}(-\d{2})?T\d{2}:\d{2}(:\d{2}([.,]\d+)?)?\s*$/;
const NAMED_ZONE = /\b(GMT|UTC|UT|Z|[ECMP][SD]T)\b|\dZ\s*$/i;
const NUMERIC_ZONE = /\d:\d{2}(:\d{2}([.,]\d+)?)?\s*([AP]M\s*)?[+-]\d{1,2}:?(\d{2})?/i;

/**
 * @param text such as `2026-01-05` (UTC, as ECMAScript says), `2026-01-05 00:00` or `01/05/2026` (script zone;
 *   platform facts §2.2)
 * @param Native a Date constructor with V8's own parser
 * @returns epoch milliseconds, NaN where V8 reads no date
 */
export function parseInstant(text: string, Native: DateConstructor, zone: Zone): number {
  if (ISO_DAY.test(text)) return Native.parse(text);
  if (ISO_TIME.test(text)) return zone.instant(Native.parse(`${text.trim()}Z`));
  if (NAMED_ZONE.test(text) || NUMERIC_ZONE.test(text)) return Native.parse(text);
  return zone.instant(Native.parse(`${text} UTC`));
}
