// The workbook's own finished work as a reference class: how long work of a kind has really taken here.
import { CHECKED, type Figure, type FigureValues, figureIn } from './figure';

export const REFERENCE_CLASS_SIZE: Figure = {
  name: 'Oma vertailuaineisto vähintään',
  value: 8,
  unit: 'kpl',
  mark: 'U',
  source: 'hankesalkun oma raja: vähemmästä ei lasketa kestoa',
  checked: CHECKED,
};

export interface ReferenceClass {
  readonly count: number;
  /** Days that half of the finished took at most. */
  readonly p50: number;
  /** Days that four of five took at most. */
  readonly p80: number;
}

/**
 * The class of these durations (whole days), or null where they are too few.
 * Quantile: the smallest duration that at least the share p of all is no longer than (Hyndman–Fan type 1), so that
 * it is always a duration that has been.
 */
export function referenceClass(durations: readonly number[], values: FigureValues): ReferenceClass | null {
  const needed = Math.max(1, figureIn(REFERENCE_CLASS_SIZE, values));
  if (durations.length < needed) return null;
  const sorted = [...durations].sort((a, b) => a - b);
  return { count: sorted.length, p50: quantile(sorted, 1, 2), p80: quantile(sorted, 4, 5) };
}

/** The share is `part`/`of`, in whole numbers: 0.8 × 10 is not quite 8 in floating point. */
function quantile(sorted: readonly number[], part: number, of: number): number {
  const rank = Math.ceil((sorted.length * part) / of);
  return sorted[rank - 1] ?? 0;
}

/**
 * Step lengths stretched or shrunk so that they sum to `total` exactly: whole days, each in its proportion.
 * Equal parts where all are zero.
 */
export function scaleSteps(days: readonly number[], total: number): readonly number[] {
  const sum = days.reduce((all, one) => all + one, 0);
  const weights = sum > 0 ? days : days.map(() => 1);
  const whole = weights.reduce((all, one) => all + one, 0);
  let passed = 0;
  let given = 0;
  return weights.map((weight) => {
    passed += weight;
    const until = Math.round((total * passed) / whole);
    const scaled = until - given;
    given = until;
    return scaled;
  });
}
