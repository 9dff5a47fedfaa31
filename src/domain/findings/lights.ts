// The traffic lights of an osahanke: per dimension the worst open finding, and the whole the worst dimension.

import { spendingOf } from '../forecast/spending-of-row';
import { valueIn } from '../workbook/cells/cell';
import type { Osahanke } from '../workbook/portfolio';
import type { Area, Finding } from './finding';
import { subjectDimension } from './subject-dimension';

export type Light = 'Vihreä' | 'Keltainen' | 'Punainen' | 'Harmaa';
export type DimensionLight = Light | 'Ei arvioitavaa';

export const DIMENSIONS = ['aikataulu', 'rekrytointi', 'hankinnat', 'talous', 'tiedot'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export interface OsahankeLights {
  readonly osahanke: string;
  /** The coordinator's own Tilanne as read; null where it is missing or unreadable. */
  readonly own: string | null;
  readonly computed: Light;
  readonly dimensions: Readonly<Record<Dimension, DimensionLight>>;
}

/** Worst first, as design.md orders them. */
const WORST_FIRST: readonly Light[] = ['Punainen', 'Keltainen', 'Harmaa', 'Vihreä'];

/** A Huomio speaks of what its tab holds. */
const TEXT_OF_TAB: Readonly<Record<string, Dimension>> = {
  Rekrytoinnit: 'rekrytointi',
  Hankinnat: 'hankinnat',
  Sopimukset: 'hankinnat',
};

/** Which dimension a finding speaks of; text findings are sorted by the tab and column they stand in. */
export function dimensionOf(finding: Pick<Finding, 'area' | 'target'>): Dimension {
  const byArea: Record<Exclude<Area, 'teksti'>, Dimension> = {
    aikataulu: 'aikataulu',
    paatokset: 'aikataulu',
    rekrytointi: 'rekrytointi',
    hankinnat: 'hankinnat',
    sopimukset: 'hankinnat',
    talous: 'talous',
    tiedot: 'tiedot',
  };
  if (finding.area !== 'teksti') return byArea[finding.area];
  const byTab = TEXT_OF_TAB[finding.target.tab];
  if (byTab !== undefined) return byTab;
  if (finding.target.column === 'Rekrytointitilanne') return 'rekrytointi';
  return finding.target.column === 'Hankintatilanne' ? 'hankinnat' : 'aikataulu';
}

/** A bad cell leaves its own subject unjudged as well as the data: "what should be there is missing, unreadable". */
function dimensionsOf(finding: Finding): readonly Dimension[] {
  const own = dimensionOf(finding);
  const subject = finding.kind === 'cell' && finding.greys ? subjectDimension(finding.target) : undefined;
  return subject === undefined || subject === own ? [own] : [own, subject];
}

/** What one finding does to its dimension; a huomautus colours nothing. */
export function lightOf(finding: Pick<Finding, 'severity' | 'greys'>): Light | null {
  if (finding.severity === 'punainen') return 'Punainen';
  if (finding.severity === 'keltainen') return 'Keltainen';
  return finding.greys ? 'Harmaa' : null;
}

/** The coordinator's own Tilanne. */
export function ownLightOf(osahanke: Osahanke): string | null {
  return valueIn(osahanke.row.cells.tilanne) ?? null;
}

/** `findings` are those of this osahanke. */
export function lightsOf(osahanke: Osahanke, findings: readonly Finding[]): OsahankeLights {
  const dimensions = judgedDimensions(osahanke);
  for (const finding of findings) {
    const light = lightOf(finding);
    if (light === null) continue;
    for (const dimension of dimensionsOf(finding))
      dimensions[dimension] = worse(dimensions[dimension], light);
  }
  const computed = DIMENSIONS.reduce<Light>(
    (worst, dimension) => worse(worst, dimensions[dimension]) as Light,
    'Vihreä',
  );
  return {
    osahanke: osahanke.tunnus,
    own: ownLightOf(osahanke),
    computed,
    dimensions,
  };
}

function worse(a: DimensionLight, b: DimensionLight): DimensionLight {
  if (a === 'Ei arvioitavaa') return b;
  if (b === 'Ei arvioitavaa') return a;
  return WORST_FIRST.indexOf(a) <= WORST_FIRST.indexOf(b) ? a : b;
}

/** Amounts that can't be held against time, as a day or a sign is wrong, are not green. */
function moneyLight(row: Osahanke['row']): DimensionLight {
  const { budjetti, toteuma } = row.cells;
  if ((valueIn(budjetti) ?? 0) <= 0 || valueIn(toteuma) === undefined) return 'Ei arvioitavaa';
  const spending = spendingOf(row);
  return spending !== null && spending.alkaa <= spending.paattyy ? 'Vihreä' : 'Harmaa';
}

/** A dimension with nothing to judge counts for nothing. */
function judgedDimensions(osahanke: Osahanke): Record<Dimension, DimensionLight> {
  const { details, row } = osahanke;
  const when = (judged: boolean): DimensionLight => (judged ? 'Vihreä' : 'Ei arvioitavaa');
  return {
    aikataulu: 'Vihreä',
    rekrytointi: when(details.rekrytoinnit.length > 0),
    hankinnat: when(details.hankinnat.length + details.sopimukset.length > 0),
    talous: moneyLight(row),
    tiedot: 'Vihreä',
  };
}
