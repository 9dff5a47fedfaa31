// Scans the tokens with a language's patterns: the longest proposal at each place, with what lies between them.
import type { IsoDay } from '../day/day';
import type { Language, Pattern, Piece, Proposal, Start } from './language';
import type { Token } from './tokens';

export interface Placed {
  readonly piece: Piece;
  /** First token, and the token after the last. */
  readonly from: number;
  readonly to: number;
  /** What stands between this and the piece before: words and marks that no piece took. */
  readonly words: number;
  readonly marks: number;
  /** A clock time or an amount stands right before: "klo 8.45 lähtien" is no time. */
  readonly afterOther: boolean;
}

/** Clock times and hedges are looked through: "31.3. klo 16 mennessä". */
export interface Scan {
  readonly pieces: readonly Placed[];
  readonly hedged: boolean;
  readonly meeting: boolean;
}

/** Each pattern is asked once at each token that no piece took: linear while the patterns are. */
export function scan(tokens: readonly Token[], language: Language, anchor: IsoDay): Scan {
  const patterns = patternsByStart(language);
  const pieces: Placed[] = [];
  let words = 0;
  let marks = 0;
  let hedged = false;
  let meeting = false;
  let afterOther = false;
  for (let at = 0; at < tokens.length; ) {
    const best = longest(tokens, at, patterns, anchor);
    if (best === null) {
      if (tokens[at]?.kind === 'mark') marks += 1;
      else words += 1;
      afterOther = false;
      at += 1;
      continue;
    }
    const { piece, length } = best;
    if (piece.is === 'hedge') hedged = true;
    else if (piece.is === 'meeting') {
      meeting = true;
      words += length;
    } else if (piece.is !== 'other') {
      pieces.push({ piece, from: at, to: at + length, words, marks, afterOther });
      words = 0;
      marks = 0;
    }
    afterOther = piece.is === 'other';
    at += length;
  }
  return { pieces, hedged, meeting };
}

function longest(tokens: readonly Token[], at: number, patterns: ByStart, anchor: IsoDay): Proposal | null {
  const token = tokens[at];
  if (token === undefined) return null;
  let best: Proposal | null = null;
  for (const pattern of patterns.get(token.sense?.is ?? token.kind) ?? NONE) {
    const proposal = pattern.match(tokens, at, anchor);
    if (proposal !== null && (best === null || proposal.length > best.length)) best = proposal;
  }
  return best;
}

type ByStart = ReadonlyMap<Start, readonly Pattern[]>;

const NONE: readonly Pattern[] = [];
const SORTED = new WeakMap<Language, ByStart>();

/** A language's patterns by what they start with: sorted once. */
function patternsByStart(language: Language): ByStart {
  const known = SORTED.get(language);
  if (known !== undefined) return known;
  const starts = new Set(language.patterns.flatMap((pattern) => pattern.starts));
  const sorted = new Map(
    [...starts].map((start) => [start, language.patterns.filter((one) => one.starts.includes(start))]),
  );
  SORTED.set(language, sorted);
  return sorted;
}
