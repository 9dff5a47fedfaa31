// Text → words, numbers and marks: lower case, composed letters, one kind of dash; indexes stay those of the given text.
import { once } from '../once';
import type { Sense } from './sense';

export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** In lower case and composed; every dash is "-", every arrow "→", a line feed "\n". */
  readonly text: string;
  /** UTF-16 indexes in the text given. */
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** What the language knows of the word. */
  readonly sense: Sense | undefined;
}

type Kind = Token['kind'] | 'space' | 'nothing';

const COMBINING = /[\u0300-\u036f]/;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;
/** Soft hyphen, zero width marks, byte order mark: seen by nobody. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const LETTER = /\p{L}/u;

interface Plain {
  readonly shown: string;
  readonly kind: Kind;
}

/** The characters that nearly every text is made of, looked at once. */
const plainOnes = once(plainCharacters);

function plainCharacters(): ReadonlyMap<string, Plain> {
  const ascii = Array.from({ length: 0x80 }, (_one, code) => String.fromCharCode(code));
  return new Map(
    [...ascii, ...'åäöÅÄÖ–\u00a0'].map((one) => {
      const shown = fold(one);
      return [one, { shown, kind: kindOf(shown) }];
    }),
  );
}

/** Never throws; linear in the text's length. */
export function tokenise(text: string, senseOf: (word: string) => Sense | undefined): readonly Token[] {
  const tokens: Token[] = [];
  const known = plainOnes();
  let kind: Kind = 'space';
  let run = '';
  let start = 0;
  let end = 0;
  let spaced = false;
  const close = () => {
    if (run === '') return;
    const last = tokens[tokens.length - 1];
    if (kind === 'mark' && last !== undefined && !spaced && isLonger(last.text, run)) {
      tokens[tokens.length - 1] = { ...last, text: run === '>' ? '→' : '-', end };
    } else if (kind === 'word' || kind === 'number' || kind === 'mark') {
      tokens.push({ kind, text: run, start, end, spaced, sense: kind === 'word' ? senseOf(run) : undefined });
    }
    run = '';
    spaced = false;
  };
  for (let at = 0; at < text.length; ) {
    const size = clusterAt(text, at);
    const plain = size === 1 ? known.get(text.charAt(at)) : undefined;
    const shown = plain?.shown ?? fold(text.slice(at, at + size));
    const next = plain?.kind ?? kindOf(shown);
    if (next !== 'nothing') {
      if (next !== kind || next === 'mark') close();
      if (next === 'space') spaced = true;
      else {
        if (run === '') start = at;
        run += shown;
        end = at + size;
      }
      kind = next;
    }
    at += size;
  }
  close();
  return tokens;
}

/** "--" is one dash, "->" and "=>" an arrow. */
function isLonger(before: string, mark: string): boolean {
  return (mark === '-' && before === '-') || (mark === '>' && (before === '-' || before === '='));
}

/** A character with the combining marks that follow it. */
function clusterAt(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) < 0x80 && !(next >= 0x300 && next <= 0x36f)) return 1;
  let size = text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) <= 0xdbff && at + 1 < text.length ? 2 : 1;
  while (at + size < text.length && COMBINING.test(text.charAt(at + size))) size += 1;
  return size;
}

function fold(cluster: string): string {
  const first = cluster.charCodeAt(0);
  if (first < 0x80 && cluster.length === 1) return cluster.toLowerCase();
  if (DASH.test(cluster)) return '-';
  if (UNSEEN.test(cluster)) return '';
  return cluster.normalize('NFC').toLowerCase();
}

function kindOf(shown: string): Kind {
  if (shown === '') return 'nothing';
  if (shown >= 'a' && shown <= 'z') return 'word';
  if (shown.length === 1 && shown >= '0' && shown <= '9') return 'number';
  if (shown === '\n' || shown === '\r') return 'mark';
  if (/^\s/.test(shown)) return 'space';
  return LETTER.test(shown) ? 'word' : 'mark';
}
