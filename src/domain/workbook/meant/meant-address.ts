// Addresses as mail programs and browsers give them: `Nimi <nimi@example.org>`, `www.example.org/malli`.
import { readEmail } from '../cells/read-text';
import type { Meant } from './meant';

const ADDRESS = /[^\s@<>,;:"()[\]]+@[^\s@<>,;:"()[\]]+\.[^\s@<>,;:"()[\].]{2,}/g;
const HOST = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[a-z]{2,}(?:\/[^\s<>"]*)?$/iu;

/** The only address in the cell: certain where nothing but signs or the person's own name in front is round it. */
export function meantEmail(text: string): Meant | null {
  const meant = addressIn(text);
  return meant !== null && 'value' in readEmail(meant.to) ? meant : null;
}

function addressIn(text: string): (Meant & { readonly to: string }) | null {
  const found = text.match(ADDRESS) ?? [];
  if (found.length === 1) {
    const [to = ''] = found;
    const rest = text.replace(to, '');
    const slips = tidied(to);
    if (slips !== to) return { to: slips, certain: false };
    // A name outside brackets may be another person's.
    return {
      to,
      certain: /^(?:mailto:)?[\s<>.,;:"]*$/i.test(rest) || /^[\p{L}\s.'’"-]* ?<>[.,;]?$/u.test(rest),
    };
  }
  if (found.length > 1) return null;
  const joined = text.replace(/ ?[([]?\b(?:at|ät)\b[)\]]? ?/iu, '@').replace(/\s*@\s*/, '@');
  const spelled = joined === text ? text.replace(/,(?=[a-z]{2,}$)/i, '.') : joined;
  return spelled !== text && spelled.replace(ADDRESS, '') === '' ? { to: spelled, certain: false } : null;
}

/** `maija..m@example.org`, `.maija@example.org`, `mäkinen@example.org`: dots doubled or at an end, letters no address has. */
function tidied(address: string): string {
  const at = address.lastIndexOf('@');
  const name = address.slice(0, at).replace(/[äåöÄÅÖ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
  const tidy = (part: string) => part.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');
  return `${tidy(name)}@${tidy(address.slice(at + 1))}`;
}

const PLAIN_LETTERS: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o', Ä: 'A', Å: 'A', Ö: 'O' };

/** An address that lacks its beginning. */
export function meantUrl(text: string): Meant | null {
  const slipped = /^(https?):?\/{0,2}(?=[\p{L}\d])(.*)$/iu.exec(text);
  if (slipped !== null) {
    const rest = slipped[2] ?? '';
    return HOST.test(rest) ? { to: `${slipped[1]?.toLowerCase()}://${rest}`, certain: false } : null;
  }
  return HOST.test(text) ? { to: `https://${text}`, certain: false } : null;
}
