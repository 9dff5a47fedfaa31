// What a schedule expression means: the days, the words that said it, and how sure the reading is.
import type { IsoDay } from '../day/day';

export type ScheduleKind = 'by' | 'during' | 'from' | 'until' | 'around' | 'vague' | 'none';

/** How finely the time was told; `range` is several days or units together. */
export type SchedulePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'range'
  | 'vague'
  | 'none';

/** Rules act on certain and likely; uncertain is only shown. */
export type Confidence = 'certain' | 'likely' | 'uncertain';

export type SchedulePart = 'day' | 'weekday' | 'week' | 'month' | 'quarter' | 'season' | 'year';

export interface Schedule {
  readonly kind: ScheduleKind;
  readonly precision: SchedulePrecision;
  /** First day meant; null: open. */
  readonly earliest: IsoDay | null;
  /** Last day meant; null: open. */
  readonly latest: IsoDay | null;
  readonly said: readonly SchedulePart[];
  /** Taken from the anchor day. */
  readonly implied: readonly SchedulePart[];
  /** The words that said it: UTF-16 indexes in the text given; equal where nothing was said. */
  readonly start: number;
  readonly end: number;
  readonly confidence: Confidence;
  /** The writer was not sure: "alustavasti", "todennäköisesti". */
  readonly hedged: boolean;
  readonly problem?: ScheduleProblem;
  /** What the person probably meant, as text that reads to one day. */
  readonly suggestion?: string;
  /** Where the words refer to a body's meeting that is known. */
  readonly meeting?: Meeting;
}

/** `impossible-day`: 31.2.; `ambiguous`: a weekday that is another day's, 5/6/2021, an end before its start. */
export type ScheduleProblem = 'impossible-day' | 'ambiguous';

export interface Meeting {
  readonly body: string;
  readonly day: IsoDay;
}
