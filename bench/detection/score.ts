// Precision, recall and F1 of warnings over units, and how early the first true warning came.
import type { Unit } from './units';

export interface Score {
  readonly warned: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export type Warns = (unit: Unit) => boolean;

/** Null: nothing was warned of, or nothing was late. */
export function scoreOf(units: readonly Unit[], warns: Warns): Score {
  const late = units.filter((unit) => unit.late).length;
  const warned = units.filter(warns);
  const right = warned.filter((unit) => unit.late).length;
  const precision = warned.length === 0 ? null : right / warned.length;
  const recall = late === 0 ? null : right / late;
  const sum = (precision ?? 0) + (recall ?? 0);
  const f1 = precision === null || recall === null || sum === 0 ? null : (2 * precision * recall) / sum;
  return { warned: warned.length, precision, recall, f1 };
}

export interface Earliness {
  /** Late promises (an item and one target of it) with a row before the target. */
  readonly lateItems: number;
  readonly warnedItems: number;
  /** Days from the first true warning to the target, of the warned ones: a quarter, half and three quarters are below. */
  readonly quartiles: readonly [number, number, number] | null;
}

export function earliness(units: readonly Unit[], warns: Warns): Earliness {
  const first = new Map<string, number | null>();
  for (const unit of units) {
    if (!unit.late) continue;
    const item = `${unit.seed} ${unit.item.tunnus} ${unit.told.promise.day}`;
    const before = first.get(item) ?? null;
    // Units come in order of time: the first warning is the one that is kept.
    if (before === null) first.set(item, warns(unit) ? unit.ahead : null);
  }
  const days = [...first.values()].filter((ahead): ahead is number => ahead !== null).sort((a, b) => a - b);
  return {
    lateItems: first.size,
    warnedItems: days.length,
    quartiles: days.length === 0 ? null : [quantile(days, 0.25), quantile(days, 0.5), quantile(days, 0.75)],
  };
}

/** The smallest that at least the share is no greater than: always one that has been. */
function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
}
