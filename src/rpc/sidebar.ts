// What the sidebar is told of the workbook: a check in pages of bounded size, and where a cell was found.
import type { IsoDay, IsoMonth } from '../domain/day/day';
import type { Evidence, FindingKind, Severity, Target } from '../domain/findings/finding';
import type { Dimension, DimensionLight, Light } from '../domain/findings/lights';
import type { RepairKind } from '../domain/repairs/repair';
import type { Language } from '../domain/text/texts';
import type { ReportResult, SessionStart, UpdateResult } from './contract';

export type SeverityCounts = Readonly<Partial<Record<Severity, number>>>;

export interface ListedEvidence extends Evidence {
  /** Characters in the whole value, where only its beginning is sent. */
  readonly length?: number;
}

/** A finding without what only the report needs; long texts are cut. */
export interface ListedFinding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  /** Tunnus; null where it concerns the whole hanke. */
  readonly osahanke: string | null;
  /** Absent where it is the Tunnus itself, or there is no such osahanke. */
  readonly osahankeName?: string;
  readonly target: Target;
  readonly explanation: string;
  readonly action: string;
  readonly evidence: readonly ListedEvidence[];
  /** Evidence cells that are not sent. */
  readonly moreEvidence?: number;
  /** What a click can do about it; absent where nothing. */
  readonly offers?: FindingOffers;
}

/** Each absent where it is not offered. The server looks again at who calls and what the cell holds. */
export interface FindingOffers {
  /** A repair of the very cell that the finding points at. */
  readonly repair?: ListedRepair;
  /** "Ei muutoksia": the row has only not been looked at. */
  readonly unchanged?: true;
  readonly setAside?: true;
}

export interface ListedRepair {
  readonly id: string;
  readonly kind: RepairKind;
  readonly certain: boolean;
  /** As the cell would show it; long texts are cut. */
  readonly to: string;
}

/** A warning that somebody has set aside. */
export interface ListedSetAside extends Pick<ListedFinding, 'rule' | 'severity' | 'osahanke' | 'target'> {
  readonly explanation: string;
  readonly reason: string;
  /** The last day, as the caller writes days; null: until a cell that bears it out changes. */
  readonly until: string | null;
}

export interface ListedOsahanke {
  readonly tunnus: string;
  readonly name: string;
  /** The coordinator's own Tilanne. */
  readonly own: string | null;
  readonly computed: Light;
  readonly dimensions: Readonly<Record<Dimension, DimensionLight>>;
  readonly counts: SeverityCounts;
}

/** Some of a list, from `from` on; the rest is asked for page by page. */
export interface ListPage<T> {
  readonly from: number;
  readonly total: number;
  readonly items: readonly T[];
}

/** What the caller is told of the workbook as it stands. */
export interface SidebarCheck {
  readonly month: IsoMonth;
  readonly today: IsoDay;
  /** The same in the caller's language: `marraskuu 2020`, `30.11.2020`. */
  readonly words: { readonly month: string; readonly today: string };
  /** Differs where the findings differ: pages of different stamps don't belong together. */
  readonly stamp: string;
  readonly rows: { readonly used: number; readonly total: number };
  /** Of the findings that the caller is told. */
  readonly counts: SeverityCounts;
  /** Only where the caller is told a part; `all`: of the whole workbook. */
  readonly limited: { readonly to: 'own' | 'counts'; readonly all: SeverityCounts } | null;
  /** How many of the osahankkeet told have each computed light. */
  readonly lights: Readonly<Partial<Record<Light, number>>>;
  /** Tunnukset that Käyttöoikeudet names as the caller's own. */
  readonly own: readonly string[];
  readonly findings: ListPage<ListedFinding>;
  readonly osahankkeet: ListPage<ListedOsahanke>;
  /** As many as fit; the rest are on the tab Kuitatut. */
  readonly setAside: ListPage<ListedSetAside>;
  /** The last day that a new one is offered, and the latest that it may have. */
  readonly expiry: { readonly usual: IsoDay; readonly latest: IsoDay };
  /** Cells that a click can mend, formulas not yet told apart. */
  readonly repairs: number;
}

export interface ListedReport {
  readonly month: IsoMonth;
  readonly version: number;
  readonly state: string;
  readonly day: IsoDay;
  readonly words: { readonly month: string; readonly day: string };
  readonly url: string;
}

/** Why there is no check, though the call itself went well. */
export interface SidebarProblem {
  readonly message: string;
  readonly hint: string;
}

/** Everything that the sidebar needs at start; to a Lukija only the session. */
export interface SidebarStart {
  readonly session: SessionStart;
  /** The caller's own; '' where Google does not tell. */
  readonly email: string;
  readonly check: SidebarCheck | null;
  readonly problem: SidebarProblem | null;
  /** Newest first; empty to those who may not make reports. */
  readonly reports: readonly ListedReport[];
}

export interface PageRequest {
  readonly from: number;
  readonly lang?: Language | undefined;
}

export interface FindingsPage {
  readonly stamp: string;
  readonly page: ListPage<ListedFinding>;
}

export interface OsahankkeetPage {
  readonly stamp: string;
  readonly page: ListPage<ListedOsahanke>;
}

export interface SidebarUpdate extends Omit<UpdateResult, 'check'> {
  readonly check: SidebarCheck;
}

/** The check would be many times the limit of an answer in a large workbook. */
export interface SidebarReport extends Omit<ReportResult, 'check'> {
  /** The register with the new report. */
  readonly reports: readonly ListedReport[];
}

/** Where the cell stood when it was checked; it is looked for anew. */
export interface ShowCellRequest extends Target {
  readonly lang?: Language | undefined;
}

export interface ShownCell {
  /** `H7`; null where no cell was found and the tab is shown instead. */
  readonly cell: string | null;
  /** False where even the tab is gone. */
  readonly shown: boolean;
  /** A sentence where something is other than when it was checked. */
  readonly note: string | null;
}
