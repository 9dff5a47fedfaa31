// Cuts text into sentences: knows abbreviations, dates, ordinals and list lines.
import type { Span } from './signal';

/** Sentences in order; white space and list marks round them are left out, and nothing but those is. */
export function sentencesOf(text: string, abbreviations: ReadonlySet<string>): readonly Span[] {
  const found: Span[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const end = breakAfter(text, at, abbreviations);
    if (end === null) continue;
    push(text, start, end, found);
    start = end;
    at = end - 1;
  }
  push(text, start, text.length, found);
  return found;
}

/** Where the sentence that ends at `at` ends, or null if none does. */
function breakAfter(text: string, at: number, abbreviations: ReadonlySet<string>): number | null {
  const sign = text.charAt(at);
  if (sign === '\n' || sign === '\r' || sign === '•') return at + 1;
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return null;
  const next = text.charAt(at + 1);
  if (next !== '' && !/[\s"”’')\]]/.test(next)) return null;
  if (sign === '.' && !endsSentence(text, at, abbreviations)) return null;
  let end = at + 1;
  while (end < text.length && /["”’')\]]/.test(text.charAt(end))) end += 1;
  return end;
}

/** Longest token looked at before a full stop: no abbreviation or ordinal is longer. */
const LONGEST = 12;

function endsSentence(text: string, at: number, abbreviations: ReadonlySet<string>): boolean {
  const before = /[^\s(]*$/.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0].toLowerCase() ?? '';
  const after = /^\s*(\S?)/.exec(text.slice(at + 1, at + 1 + LONGEST))?.[1] ?? '';
  if (after === '') return true;
  if (abbreviations.has(before)) return false;
  // "30.11. mennessä", "2. vaihe": an ordinal goes on with a small letter or a number; a capital begins a sentence.
  if (/\d$/.test(before)) return /\p{Lu}/u.test(after);
  // "NN. N." and the like: an initial.
  if (/^\p{L}$/u.test(before)) return false;
  return true;
}

function push(text: string, from: number, to: number, into: Span[]): void {
  let start = from;
  let end = to;
  while (start < end && /[\s•*·–-]/.test(text.charAt(start))) start += 1;
  while (end > start && /[\s•]/.test(text.charAt(end - 1))) end -= 1;
  if (start < end) into.push({ start, end });
}
