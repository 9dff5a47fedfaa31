// Finnish personal identity codes (henkilötunnus) in a text, known by their day of birth and check character.
import { makeDay } from '../day/day';
import { matchesOf } from './matches';

/**
 * Digital and Population Data Services Agency, "Henkilötunnus": + for the 1800s, - and (in use since 2023) U–Y for the
 * 1900s, A and (since 2023) B–F for the 2000s; the check character is the nine figures modulo 31.
 */
const CENTURIES: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-UVWXY'].map((mark) => [mark, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((mark) => [mark, 2000])),
};
const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** People write other dashes too. */
const DASHES = /[\u2010-\u2015\u2212]/g;
const CANDIDATE =
  /(?<![\p{L}\d])(\d{2})(\d{2})(\d{2})([-+\u2010-\u2015\u2212A-FU-Ya-fu-y])(\d{3})([\dA-Ya-y])(?![\p{L}\d])/gu;

export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Where the codes stand. Something of that form with a wrong day or check character is none. */
export function henkilotunnuksetIn(text: string): readonly Place[] {
  const places: Place[] = [];
  for (const match of matchesOf(CANDIDATE, text)) {
    const [whole, day = '', month = '', year = '', mark = '', number = '', check = ''] = match;
    const century = CENTURIES[mark.replace(DASHES, '-').toUpperCase()];
    if (century === undefined || !isBirthday(century + Number(year), Number(month), Number(day))) continue;
    if (Number(number) < 2) continue;
    const expected = CHECK_CHARACTERS.charAt(Number(day + month + year + number) % 31);
    if (check.toUpperCase() !== expected) continue;
    const start = match.index;
    places.push({ start, end: start + whole.length });
  }
  return places;
}

/** Calendar days begin in 1900 here; 200 years later the calendar is the same but for one leap day. */
function isBirthday(year: number, month: number, day: number): boolean {
  if (year >= 1900) return makeDay(year, month, day) !== null;
  return makeDay(year + 200, month, day) !== null;
}
