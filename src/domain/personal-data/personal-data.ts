// Personal data in free text: what is found where, and the same text with it masked.
import { henkilotunnuksetIn, type Place } from './henkilotunnus';
import { matchesOf } from './matches';

/** The worst first. */
export const PERSONAL_DATA_KINDS = ['henkilotunnus', 'puhelin', 'sahkoposti'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalDatum extends Place {
  readonly kind: PersonalDataKind;
}

export const MASK = '•••';

/** Six figures in a row or nearly so, or an @: without these there is nothing to look for. */
const WORTH_A_LOOK = /@|\d{6}|\d[\d \u00a0()-]{6}/;

const EMAIL = /(?<![\p{L}\d._%+-])([\p{L}\d._%+-]+)@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}/gu;
/** Mailboxes of an office, not of a person: everybody may know them. */
const OFFICE_MAILBOXES: readonly string[] = [
  ...['asiakaspalvelu', 'hanke', 'hanketoimisto', 'hankinta', 'hankinnat', 'helpdesk', 'info', 'kirjaamo'],
  ...['noreply', 'no-reply', 'palaute', 'posti', 'rekry', 'rekrytointi', 'tiedotus', 'toimisto', 'tuki'],
  ...['viestinta', 'viestintä'],
];

/** A number of the Finnish mobile networks (04x, 050), or any with the country code. Figures and single separators. */
const MOBILE =
  /(?<![\p{L}\d/.,-])(?:\+|00)?(?:358[ \u00a0-]?(?:\(0\)[ \u00a0]?)?\d{1,2}|04\d|050)(?:[ \u00a0-]?\d){5,9}(?![\d/%€]|[.,-]\d)/gu;
/** Any number that a word before it says to be a telephone's. */
const NAMED_PHONE =
  /(?<!\p{L})(?:puh(?:elin)?|gsm|tel|matkapuh|p\.)[.:]{0,2}[ \u00a0]*((?:\+?\d)(?:[ \u00a0-]?\d){5,13})(?!\d)/giu;

/** In the order of the text; nothing that lies inside something else. */
export function personalDataIn(text: string): readonly PersonalDatum[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const found: PersonalDatum[] = [
    ...henkilotunnuksetIn(text).map((place) => ({ ...place, kind: 'henkilotunnus' as const })),
    ...emailsIn(text),
    ...phonesIn(text),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return found.filter(({ start, end }) => {
    if (start < last) return false;
    last = end;
    return true;
  });
}

/** The text with every such place as `•••`; by default all kinds. */
export function maskPersonalData(
  text: string,
  kinds: readonly PersonalDataKind[] = PERSONAL_DATA_KINDS,
): string {
  let masked = '';
  let from = 0;
  for (const { start, end, kind } of personalDataIn(text)) {
    if (!kinds.includes(kind)) continue;
    masked += text.slice(from, start) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}

function emailsIn(text: string): PersonalDatum[] {
  return matchesOf(EMAIL, text)
    .filter(([, mailbox = '']) => !OFFICE_MAILBOXES.includes(mailbox.toLowerCase()))
    .map((match) => placed('sahkoposti', match, match[0]));
}

function phonesIn(text: string): PersonalDatum[] {
  const plain = matchesOf(MOBILE, text)
    .filter(([whole]) => /^(?:\+|00|0)/.test(whole) && digits(whole) >= 9 && digits(whole) <= 15)
    .map((match) => placed('puhelin', match, match[0]));
  const named = matchesOf(NAMED_PHONE, text)
    .filter(([, number = '']) => digits(number) >= 7)
    .map((match) => placed('puhelin', match, match[0]));
  return [...plain, ...named];
}

function digits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function placed(kind: PersonalDataKind, match: RegExpExecArray, whole: string): PersonalDatum {
  const start = match.index;
  return { kind, start, end: start + whole.length };
}
