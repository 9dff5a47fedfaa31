// What a rule proposes and what people work on: a finding with its cells, its arithmetic and its level.
import type { IsoDay } from '../day/day';
import type { FindingMessage } from './messages';

/** A cell that is filled in wrong, or a deviation in the work itself. */
export type FindingKind = 'cell' | 'deviation';

/** Cells: virhe, varoitus, huomautus. Deviations: punainen, keltainen, huomautus. */
export type Severity = 'virhe' | 'varoitus' | 'punainen' | 'keltainen' | 'huomautus';

export type Area =
  | 'rekrytointi'
  | 'hankinnat'
  | 'sopimukset'
  | 'aikataulu'
  | 'talous'
  | 'paatokset'
  | 'tiedot'
  | 'teksti';

export interface Target {
  /** The tab's name in the sheet. */
  readonly tab: string;
  /** Tunnus, or the row's other identity; '' for the tab itself. */
  readonly key: string;
  /** Canonical header without its unit; '' for the whole row. */
  readonly column: string;
  /** `H7`; null for a column that the tab does not have. */
  readonly cell: string | null;
}

export interface Evidence {
  /** `Rekrytoinnit!H7`, or the name of a setting. */
  readonly cell: string;
  /** Canonical header of the cell. */
  readonly column: string;
  /** As it stood in the sheet. */
  readonly value: string;
}

export interface Finding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly area: Area;
  /** The cause that the row names (column Syy). */
  readonly cause: string | null;
  /** The first is the group of the row's own tab. */
  readonly causeGroups: readonly CauseGroup[];
  /** Tunnus; null where it concerns the whole hanke. */
  readonly osahanke: string | null;
  readonly target: Target;
  readonly evidence: readonly Evidence[];
  /** Calendar days past the target; null where nothing is late. */
  readonly daysLate: number | null;
  readonly forecast: IsoDay | null;
  /** What should be there is missing or stale: the dimension is Harmaa. */
  readonly greys: boolean;
  readonly message: FindingMessage;
}

export type CauseGroup =
  | 'rekrytointi'
  | 'hankinnat ja sopimukset'
  | 'aikataulu'
  | 'talous'
  | 'päätöksenteko'
  | 'lainsäädäntö'
  | 'korona';

/** In the order of the report. */
export const CAUSE_GROUPS: readonly CauseGroup[] = [
  'rekrytointi',
  'hankinnat ja sopimukset',
  'aikataulu',
  'talous',
  'päätöksenteko',
  'lainsäädäntö',
  'korona',
];

/** The same thing wrong in the same place: rule + target, whatever the day. */
export function fingerprintOf(finding: Finding): string {
  const { tab, key, column } = finding.target;
  return [finding.rule, tab, key, column].join('|');
}
