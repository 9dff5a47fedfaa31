// What a language gives to the engine: what its words say, and patterns that propose pieces of a schedule expression.
import type { IsoDay } from '../day/day';
import type { Role, Sense } from './sense';
import type { Time, TimePart } from './time';
import type { Token } from './tokens';

/**
 * What a cue makes of the time beside it. `before`: by the day before it; `not-before` and `from`: from its first day;
 * `after`: from the day after it.
 */
export type Cue = 'by' | 'until' | 'from' | 'before' | 'after' | 'during' | 'around';

export type Piece =
  | { readonly is: 'time'; readonly time: Time }
  /** A part of the time before it, or of the time after it where the word says so. */
  | { readonly is: 'part'; readonly part: TimePart; readonly role: Role }
  /** `reach`: how many other words may stand between; a cue that stands alone may be vague. */
  | {
      readonly is: 'cue';
      readonly cue: Cue;
      readonly side: 'before' | 'after' | 'both';
      readonly reach: number;
      readonly vagueAlone?: boolean;
      /** Only of a time in a case that says "to": "jatkuu maaliskuuhun", not "jatkuu maaliskuussa". */
      readonly onlyTo?: boolean;
    }
  | { readonly is: 'link'; readonly link: 'span' | 'list' | 'arrow' }
  | { readonly is: 'vague' }
  | { readonly is: 'hedge' }
  | { readonly is: 'moved' }
  /** What follows is no longer the time: "alun perin". */
  | { readonly is: 'superseded' }
  /** What stands before it is no longer the time: "30.11. sijaan". */
  | { readonly is: 'instead' }
  | { readonly is: 'meeting' }
  /** Looks like a time and is none: a clock time, an amount. */
  | { readonly is: 'other' }
  /** A day that the calendar does not have, with what was probably meant. */
  | { readonly is: 'impossible'; readonly suggestion?: string };

export interface Proposal {
  /** How many tokens it takes: at least one. */
  readonly length: number;
  readonly piece: Piece;
}

/** What a token is: a word by its sense (`word`: it has none), a number or a mark. */
export type Start = Sense['is'] | Token['kind'];

export interface Pattern {
  readonly id: string;
  /** What the form is, for the proof-reader, in the language itself. */
  readonly title: string;
  /** Whole expressions of the form, shown on the proof-reading page with what they are read to mean. */
  readonly examples: readonly string[];
  /** What the first token of the form is: the pattern is asked at no other. */
  readonly starts: readonly Start[];
  /** Looks only a bounded number of tokens ahead: the reading must stay linear. */
  match(tokens: readonly Token[], at: number, anchor: IsoDay): Proposal | null;
}

export interface Language {
  readonly senseOf: (word: string) => Sense | undefined;
  /** The longest proposal wins; of equals, the first. */
  readonly patterns: readonly Pattern[];
}
