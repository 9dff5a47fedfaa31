// What repairs of people's cells say: what would change and where, and what was not done and why.
import type { IsoDay } from '../day/day';
import type { RepairBasis, RepairKind } from '../repairs/repair';

export interface RepairCell {
  /** Tab, Tunnus and header as a person knows them. */
  readonly tab: string;
  readonly key: string;
  readonly header: string;
}

export type RepairRefusal =
  | 'tab-gone'
  | 'column-gone'
  | 'row-gone'
  | 'row-doubled'
  | 'changed'
  | 'formula'
  | 'too-long'
  | 'refused'
  | 'not-yours'
  | 'no-osahanke'
  | 'unknown-osahanke';

export interface RepairTexts {
  /** Why it is mended, as a heading of a group. */
  readonly kinds: Readonly<Record<RepairKind, string>>;
  /** `Rekrytoinnit, REK-04: Aloitus ”1.2.2021” päivämääräksi 1.2.2021.` */
  proposal(cell: RepairCell, kind: RepairKind, from: string, to: string, basis?: RepairBasis): string;
  done(cell: RepairCell, to: string): string;
  /** "Ei muutoksia": the osahanke and its detail rows count as checked on the day. */
  unchanged(name: string, day: IsoDay): string;
  /** Where a cell could not be mended. */
  refused(cell: RepairCell, why: RepairRefusal): string;
}
