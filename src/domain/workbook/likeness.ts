// When two words are the same to a person: case, diacritics and spaces forgiven, and one or two slips of the hand.
import { distance } from 'fastest-levenshtein';

const PLAIN: Readonly<Record<string, string>> = { ä: 'a', å: 'a', ö: 'o', é: 'e', ü: 'u' };

/** Single spaces between letters, figures and signs that fold to themselves: nearly every cell and header. */
const TIDY = /^[!-~ÄÖÅäöå]+(?: [!-~ÄÖÅäöå]+)*$/;

/** Lower case, one kind of space and dash, nothing invisible, no space at the ends. */
export function foldSpaces(text: string): string {
  if (TIDY.test(text)) return text.toLowerCase();
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase();
}

/** `foldSpaces` with å ä ö written plain: what is the same after this is forgiven. */
export function fold(text: string): string {
  return foldSpaces(text).replace(/[äåöéü]/g, (letter) => PLAIN[letter] ?? letter);
}

/** The one candidate that a slip of the hand explains; undefined where none or two are as near. */
export function nearest(text: string, candidates: readonly string[]): string | undefined {
  const folded = fold(text);
  if (folded.length < 3 || folded.length > 80) return undefined;
  const allowed = folded.length < 6 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = allowed + 1;
  let shared = false;
  for (const candidate of candidates) {
    const other = fold(candidate);
    // One step changes the length by one at most: most candidates need no counting.
    if (Math.abs(other.length - folded.length) > allowed) continue;
    const steps = distance(folded, other);
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
      shared = false;
    } else if (steps === bestDistance) {
      shared = true;
    }
  }
  return shared ? undefined : best;
}
