// What a sentence of status text says: its status, its causes, and the words that say so.

/** The first four are on plan (or say nothing of it); the last three are not. */
export type Status = 'on_track' | 'done' | 'planned' | 'neutral' | 'delayed' | 'at_risk' | 'blocked';

export const CAUSES = [
  'rekrytointi',
  'hankinnat',
  'sopimukset',
  'talous',
  'korona',
  'lainsaadanto',
  'tekniikka',
  'osallistuminen',
  'johtaminen',
  'muu',
] as const;

export type Cause = (typeof CAUSES)[number];

/** `denial` cancels or turns what other words say: a negation, or what tells that a trouble is over. */
export type WordRole = 'trouble' | 'progress' | 'plan' | 'denial' | 'condition' | 'cause';

/** Places are UTF-16 indexes into the text that was read; `end` is the first index after. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SignalWord extends Span {
  readonly role: WordRole;
}

export interface SentenceSignal extends Span {
  readonly status: Status;
  /** Empty unless the status is not on plan; then at least `muu`. */
  readonly causes: readonly Cause[];
  /** In order of place, not overlapping within a role. */
  readonly words: readonly SignalWord[];
  /** A word of trouble stands in the sentence but is denied, resolved or somebody else's. */
  readonly negated: boolean;
}

/** Worst first: which of several sentences speaks for a whole cell. */
export const NOT_ON_PLAN = ['blocked', 'delayed', 'at_risk'] as const;

export function isNotOnPlan(status: Status): boolean {
  return (NOT_ON_PLAN as readonly Status[]).includes(status);
}

/** Blocked before delayed before at risk; equals in their order. The rest is left out. */
export function worstFirst<S extends { readonly status: Status }>(signals: readonly S[]): readonly S[] {
  return NOT_ON_PLAN.flatMap((status) => signals.filter((signal) => signal.status === status));
}
