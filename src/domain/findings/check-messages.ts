// What the checks of single cells and rows say, as data, besides the first set in messages.ts.
import type { IsoDay } from '../day/day';
import type { Laji } from '../hankinta/thresholds';
import type { PersonalDataKind } from '../personal-data/personal-data';
import type { Syy } from './cause-groups';
import type { DirectorMessageData } from './director-messages';

/** A column of phases or states, and what stands in it. */
interface InPhase {
  readonly phaseHeader: string;
  readonly phase: string;
  readonly dayHeader: string;
}

export interface CheckMessageData extends DirectorMessageData {
  /** `most` null: no upper limit. */
  'number-out-of-range': { header: string; shown: string; least: number; most: number | null };
  'number-not-whole': { header: string; shown: string };
  'over-budget': { toteuma: number; budjetti: number; over: number };
  /** `times`: how many times the budget. */
  'budget-off-scale': { toteuma: number; budjetti: number; times: number };
  /** `times`: the larger of the two divided by the smaller; `meant`: the amount with its decimal point moved. */
  'amount-off-scale': { header: string; amount: number; median: number; times: number; meant: number };
  'percent-or-share': { header: string };
  /** A fraction in words, as it is read (0.5) and as it may have been meant (50). */
  'percent-fraction': { header: string; percent: number; meant: number };
  /** `headers`: what the two rows have in common. */
  'row-doubled': { otherRow: number; headers: readonly string[] };
  'row-headers-again': Record<string, never>;
  'row-of-sums': Record<string, never>;
  'day-ahead': { header: string; day: IsoDay };
  'sums-differ': { header: string; own: number; sum: number; difference: number };
  /** `from` null: no readable day that the span begins on; the same with `to`. */
  'outside-span': {
    header: string;
    shown: string;
    of: 'osahanke' | 'hanke';
    side: 'before' | 'after';
    limit: IsoDay;
  };
  'phase-without-day': InPhase;
  'phase-before-day': InPhase & { readonly day: IsoDay };
  'phase-behind-day': InPhase & { readonly day: IsoDay };
  'haku-closed': { day: IsoDay };
  'haku-not-open': { day: IsoDay };
  'chosen-before-close': { vaihe: string; day: IsoDay };
  'ready-not-full': { header: string; percent: number };
  'not-begun-with-progress': { header: string; percent: number };
  'full-not-ready': { header: string; tila: string };
  'not-begun-in-time': { header: string; shown: string; days: number };
  'osahanke-late': { end: IsoDay; days: number; tilanne: string };
  'signatures-over': { signed: number; parties: number };
  'signatures-short': { signed: number; parties: number };
  'signatures-full': { parties: number; vaihe: string };
  'procedure-too-light': { menettely: string; arvo: number; laji: Laji; limit: number; eu: boolean };
  'osahanke-alike': { name: string; other: string; otherRow: number };
  'personal-data': { kinds: readonly PersonalDataKind[] };
  'light-without-text': { tilanne: string };
  /** `words`: what the proposal rests on, as it stands in the last cell of the evidence. */
  'late-without-cause': { days: number; proposal: { syy: Syy; words: readonly string[] } | null };
  'setting-unknown': { name: string; suggestion: string | null };
  'setting-doubled': { name: string; lastRow: number };
  'access-osahanke-none': Record<string, never>;
  'access-osahanke-unknown': { reference: string; suggestion: string | null };
}

export type CheckMessageName = keyof CheckMessageData;
