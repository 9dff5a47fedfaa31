// Cells of type text, choice, e-mail, url and month.

import { type IsoMonth, isMonth, monthOf } from '../../day/day';
import { readNumericDay } from '../../day/numeric-day';
import { MONTHS_FI } from '../../schedule/fi/months';
import type { Column } from '../column';
import { fold, nearest } from '../likeness';
import { isRawDay, type RawCell, shownText } from '../raw';
import type { Reading } from './cell';

export function readText(raw: RawCell): Reading<string> {
  return { value: shownText(raw).trim() };
}

/** A column's declaration never changes: its spellings are worked out once. Folded spelling → canonical value. */
const SPELLINGS = new Map<Column<unknown>, ReadonlyMap<string, string>>();

function spellingsOf(column: Column<unknown>): ReadonlyMap<string, string> {
  const known = SPELLINGS.get(column);
  if (known !== undefined) return known;
  const spellings = new Map(
    Object.entries(column.synonyms).map(([word, canonical]) => [fold(word), canonical]),
  );
  for (const choice of column.choices) spellings.set(fold(choice), choice);
  for (const choice of column.choices) spellings.set(choice, choice);
  SPELLINGS.set(column, spellings);
  return spellings;
}

/** Case, diacritics and declared synonyms are forgiven; an unknown value comes with the likely meant one. */
export function readChoice(raw: RawCell, column: Column<unknown>): Reading<string> {
  const shown = shownText(raw);
  const spellings = spellingsOf(column);
  const canonical = spellings.get(shown) ?? spellings.get(fold(shown));
  if (canonical !== undefined) return { value: canonical };
  // `Aloittanut 1.12.`, `• Valmis`: signs and figures round a value of the list.
  const bare = spellings.get(fold(shown.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')));
  const meant = bare ?? nearest(shown, column.choices) ?? begunBy(shown, spellings);
  return meant === undefined ? { problem: 'not-a-choice' } : { problem: 'not-a-choice', suggestion: meant };
}

/** `Henkilöstö` for Henkilöstökulut: the one value of the list that begins so. */
function begunBy(shown: string, spellings: ReadonlyMap<string, string>): string | undefined {
  const begun = fold(shown);
  if (begun.length < 4) return undefined;
  const found = new Set([...spellings].flatMap(([word, value]) => (word.startsWith(begun) ? [value] : [])));
  const [only] = found;
  return found.size === 1 ? only : undefined;
}

/** Parts between single dots on both sides; the part before @ as mail systems and Google accounts take it: no å, ä or ö. */
const EMAIL =
  /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]*[\p{L}\d])?\.)+\p{L}{2,}$/u;

/** Two words or three, each with a capital, as a person's chip reads: a chip gives the name, not the address. */
const NAME = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){1,2}(?: \d+)?$/u;

export function readEmail(raw: RawCell): Reading<string> {
  const shown = shownText(raw).trim();
  if (EMAIL.test(shown)) return { value: shown.toLowerCase() };
  return { problem: NAME.test(shown) ? 'name-for-email' : 'not-an-email' };
}

export function readUrl(raw: RawCell): Reading<string> {
  const shown = shownText(raw).trim();
  return /^https?:\/\/[^\s<>"]+$/i.test(shown) ? { value: shown } : { problem: 'not-a-url' };
}

/** `2020-11`, `11/2020`, `marraskuu 2020`, or any day of the month. */
export function readMonth(raw: RawCell): Reading<IsoMonth> {
  if (isRawDay(raw)) return { value: monthOf(raw.day) };
  const shown = fold(shownText(raw));
  const day = readNumericDay(shown);
  if (day.found) return { value: monthOf(day.day) };
  if (isMonth(shown)) return { value: shown };
  const slashed = /^(\d{1,2})\/(\d{4})$/.exec(shown);
  if (slashed) return asMonth(Number(slashed[2]), Number(slashed[1]));
  const named = /^(\p{L}+) (\d{4})$/u.exec(shown);
  const index = named ? MONTHS_FI.findIndex((month) => fold(month) === named[1]) : -1;
  return index >= 0 ? asMonth(Number(named?.[2]), index + 1) : { problem: 'not-a-month' };
}

function asMonth(year: number, month: number): Reading<IsoMonth> {
  const text = `${year}-${String(month).padStart(2, '0')}`;
  return isMonth(text) ? { value: text } : { problem: 'not-a-month' };
}
