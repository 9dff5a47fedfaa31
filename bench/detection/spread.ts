// How much precision and recall hang on which portfolios happened to be generated: the standard error over seeds.
import { scoreOf, type Warns } from './score';
import type { Unit } from './units';

/** Standard errors; null where a figure is missing without one of the seeds. */
export interface Spread {
  readonly precision: number | null;
  readonly recall: number | null;
}

/**
 * The jackknife: each seed is left out in turn. Rows of one portfolio depend on each other, so that it is the seeds
 * and not the units that are counted as trials.
 */
export function spreadOver(units: readonly Unit[], warns: Warns): Spread {
  const seeds = [...new Set(units.map(({ seed }) => seed))];
  const without = seeds.map((left) =>
    scoreOf(
      units.filter(({ seed }) => seed !== left),
      warns,
    ),
  );
  return {
    precision: standardError(without.map(({ precision }) => precision)),
    recall: standardError(without.map(({ recall }) => recall)),
  };
}

function standardError(figures: readonly (number | null)[]): number | null {
  const known = figures.filter((one): one is number => one !== null);
  const count = known.length;
  if (count < 2 || count < figures.length) return null;
  const mean = known.reduce((sum, one) => sum + one, 0) / count;
  const squares = known.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return Math.sqrt(((count - 1) / count) * squares);
}
