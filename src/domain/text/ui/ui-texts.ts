// The words of the sidebar, as a type: a language that lacks one does not compile.
import type { MendingTexts } from './mending/mending-texts';

export type UiLanguage = 'fi' | 'sv' | 'en';
export type UiSeverity = 'virhe' | 'varoitus' | 'punainen' | 'keltainen' | 'huomautus';
export type UiView = 'findings' | 'repairs' | 'osahankkeet' | 'report' | 'about';
export type UiLight = 'Vihreä' | 'Keltainen' | 'Punainen' | 'Harmaa' | 'Ei arvioitavaa';
export type UiDimension = 'aikataulu' | 'rekrytointi' | 'hankinnat' | 'talous' | 'tiedot';
type UiRole = 'Hankejohtaja' | 'Arviointivastaava' | 'Koordinaattori' | 'Lukija';
/** What a role may do, one sentence each; keys are methods of the gate. */
type UiAbility =
  | 'findings.page'
  | 'sidebar.update'
  | 'sidebar.report'
  | 'repairs.run'
  | 'finding.setAside'
  | 'row.unchanged'
  | 'sheetfix.run'
  | 'setup.run'
  | 'undo.run'
  | 'selftest.run';

/** What happened, and what to do next. */
export interface UiProblem {
  readonly message: string;
  readonly hint: string;
}

export interface UiTexts {
  readonly title: string;
  readonly views: Readonly<Record<UiView, string>>;
  /** Name of the navigation to a screen reader. */
  readonly viewsLabel: string;
  readonly refresh: string;
  /** When the workbook was read. */
  asOf(day: string, time: string): string;
  readonly severities: Readonly<Record<UiSeverity, string>>;
  readonly lights: Readonly<Record<UiLight, string>>;
  readonly dimensions: Readonly<Record<UiDimension, string>>;
  readonly roles: Readonly<Record<UiRole, string>>;
  readonly findings: {
    readonly checkAll: string;
    readonly checkAllHint: string;
    readonly none: string;
    /** To a coordinator, who is told of no others. */
    readonly noneOwn: string;
    readonly noneMatch: string;
    readonly clearFilter: string;
    count(count: number): string;
    shown(count: number, total: number): string;
    fetched(count: number, total: number): string;
    fetchRest(count: number): string;
    readonly search: string;
    readonly osahanke: string;
    readonly allOsahankkeet: string;
    /** Wrong cells that belong to no osahanke. */
    readonly noOsahanke: string;
    readonly wholeHanke: string;
    readonly severity: string;
    readonly allSeverities: string;
    readonly onlyOwn: string;
    /** To a coordinator, before the numbers of the whole workbook. */
    readonly ofOwn: string;
    ofAll(counts: string): string;
    readonly list: string;
    readonly keys: string;
    evidence(cells: number): string;
    readonly emptyValue: string;
    moreEvidence(cells: number): string;
    cutValue(characters: number): string;
    readonly showAll: string;
    readonly showLess: string;
    readonly goToCell: string;
    readonly goToRow: string;
    readonly goToTab: string;
    /** `A`: said when the cell has been selected. */
    wentTo(tab: string, cell: string): string;
  };
  readonly osahankkeet: {
    readonly none: string;
    readonly search: string;
    readonly summary: string;
    readonly own: string;
    readonly noOwn: string;
    readonly computed: string;
    readonly dimensionsOf: string;
    showFindings(count: number): string;
    readonly noFindings: string;
    fetchRest(count: number): string;
    shown(count: number, total: number): string;
  };
  readonly report: {
    readonly month: string;
    readonly monthExample: string;
    readonly make: string;
    readonly what: string;
    errorsLeft(count: number): string;
    readonly ready: string;
    readonly open: string;
    /** Told to a screen reader after the link's text. */
    readonly newTab: string;
    readonly warnings: string;
    readonly earlier: string;
    readonly noEarlier: string;
    version(version: number): string;
    made(day: string): string;
    readonly states: Readonly<Record<string, string>>;
  };
  readonly about: {
    readonly account: string;
    readonly unknownAccount: string;
    readonly role: string;
    readonly abilities: string;
    readonly noAbilities: string;
    readonly ability: Readonly<Record<UiAbility, string>>;
    readonly rows: string;
    rowsUsed(used: number, total: number): string;
    readonly version: string;
    readonly openConsent: string;
  };
  readonly mending: MendingTexts;
  readonly work: {
    readonly reading: string;
    readonly checking: string;
    readonly writing: string;
    readonly making: string;
    readonly fetching: string;
    step(step: number, of: number): string;
    readonly cancel: string;
    readonly cancelling: string;
    readonly updated: string;
    written(cells: number): string;
    readonly refreshed: string;
    readonly reportCancelled: string;
    readonly fetchCancelled: string;
  };
  readonly problem: {
    readonly heading: string;
    /** No answer to a call that changes nothing. */
    readonly readLost: UiProblem;
    /** No answer to a call that may have been carried out. */
    readonly writeLost: UiProblem;
    readonly timeout: UiProblem;
    /** The browser is signed in to several Google accounts. */
    readonly accounts: UiProblem;
    readonly retry: string;
    readonly look: string;
    readonly openConsent: string;
    readonly details: string;
    readonly close: string;
  };
}
