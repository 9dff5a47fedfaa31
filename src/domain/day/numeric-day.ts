// A day written in figures, as people type it into a date column: `30.11.2020` or `2020-11-30`.
import { type IsoDay, makeDay } from './day';

const FINNISH = /^(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d{4})$/;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

export type NumericDay =
  | { readonly found: true; readonly day: IsoDay }
  /** Written like a day, but the calendar has no such day. */
  | { readonly found: false; readonly impossible: boolean };

/** Reads the whole text as one day with a four-digit year; anything else is not found. */
export function readNumericDay(text: string): NumericDay {
  const trimmed = text.trim();
  const finnish = FINNISH.exec(trimmed);
  const iso = finnish ? null : ISO.exec(trimmed);
  if (!finnish && !iso) return { found: false, impossible: false };
  const parts = finnish ? [finnish[3], finnish[2], finnish[1]] : [iso?.[1], iso?.[2], iso?.[3]];
  const day = makeDay(Number(parts[0]), Number(parts[1]), Number(parts[2]));
  return day === null ? { found: false, impossible: true } : { found: true, day };
}

const WITHOUT_YEAR = /^\d{1,2}\s?\.\s?\d{1,2}\s?\.?\s?(\d{2})?$/;

/** True for `30.11.` and `30.11.20`: which year or century is meant is for the person to say. */
export function isDayWithoutYear(text: string): boolean {
  return WITHOUT_YEAR.test(text.trim());
}
