// What one whole run of the section gives: the seeds tuned on, those reported, and the harder world.
import { type CommitmentFigures, commitmentFigures } from './commitments';
import { type Detection, detection } from './detection';
import { type FailureCount, falseAlarms, missedDelays } from './failures';

export interface Results {
  readonly tuned: Detection;
  readonly reported: Detection;
  readonly harder: Detection;
  /** Contracts and milestones of the reported seeds: apart from the rest. */
  readonly commitments: readonly CommitmentFigures[];
  /** Of the reported seeds. */
  readonly missed: readonly FailureCount[];
  readonly alarms: readonly FailureCount[];
}

type Seeds = Readonly<Record<'tuned' | 'reported', readonly [number, number]>>;

/** Rules and limits may be tuned on the first only. */
export const SEEDS: Seeds = { tuned: [1, 20], reported: [101, 140] };
export const SMALL: Seeds = { tuned: [1, 2], reported: [101, 102] };

export function resultsOf({ tuned, reported }: Seeds): Results {
  const { of, ...figures } = detection(reported[0], reported[1]);
  return {
    tuned: figuresOf(tuned, 'tavallinen'),
    reported: figures,
    harder: figuresOf(reported, 'vaikeampi'),
    commitments: commitmentFigures(reported[0], reported[1]),
    missed: missedDelays(of),
    alarms: falseAlarms(of),
  };
}

/** Without the units themselves: they are many. */
function figuresOf([first, last]: readonly [number, number], world: Detection['world']): Detection {
  const { of: _, ...figures } = detection(first, last, world);
  return figures;
}
