// One labelled sentence of the tests' own tables: invented, no real organisation or person.
import type { Cause, Status } from '../../../../src/domain/signals/signal';

export type Verdict = 'on plan' | 'not on plan';

export interface SentenceRow {
  readonly text: string;
  readonly verdict: Verdict;
  /** Where the status itself is beyond argument. */
  readonly status?: Status;
  /** Causes that must be named; others may be. */
  readonly causes?: readonly Cause[];
  /** Causes that must not be named. */
  readonly notCauses?: readonly Cause[];
  /** Whether a word of trouble is denied, resolved or elsewhere. */
  readonly negated?: boolean;
}

export const good = (text: string, more: Partial<SentenceRow> = {}): SentenceRow => ({
  text,
  verdict: 'on plan',
  ...more,
});

export const bad = (
  text: string,
  causes: readonly Cause[] = [],
  more: Partial<SentenceRow> = {},
): SentenceRow => ({
  text,
  verdict: 'not on plan',
  causes,
  ...more,
});
