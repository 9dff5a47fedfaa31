// Every sentence that people read, as a type: a language that lacks one does not compile.
import type { IsoDay, IsoMonth } from '../day/day';
import type { CauseGroup } from '../findings/finding';
import type { Dimension, DimensionLight } from '../findings/lights';
import type { MessageData, MessageName } from '../findings/messages';
import type { LeftReason } from '../workbook/read-tab';
import type { AccessTexts } from './access-texts';
import type { MenuTexts } from './menu-texts';
import type { RepairTexts } from './repair-texts';
import type { MoneyReportTexts, VacancyReportTexts } from './report-work-texts';
import type { SelfTestTexts } from './self-test-texts';
import type { SetUpTexts } from './set-up-texts';
import type { SheetFixTexts } from './sheet-fix-texts';
import type { ShowCellTexts } from './show-cell-texts';
import type { UndoTexts } from './undo-texts';
import type { WriteBackTexts } from './write-back-texts';

export type Language = 'fi' | 'sv' | 'en';
export const LANGUAGES: readonly Language[] = ['fi', 'sv', 'en'];

/** One natural sentence with the arithmetic, and what to do next. */
export interface FindingText {
  readonly explanation: string;
  readonly action: string;
  /** The arithmetic step by step, each number with its cell or setting; where there is more than the sentence tells. */
  readonly steps?: readonly string[];
}

export type FindingTexts = {
  readonly [K in MessageName]: (data: Readonly<MessageData[K]>, today: IsoDay) => FindingText;
};

/** How many osahankkeet have each light. */
export interface LightCounts {
  readonly total: number;
  readonly vihrea: number;
  readonly keltainen: number;
  readonly punainen: number;
  readonly harmaa: number;
}

export interface LateCounts {
  readonly rekrytoinnit: number;
  readonly hankinnat: number;
  readonly sopimukset: number;
  readonly toimenpiteet: number;
  readonly paatosasiat: number;
}

/** The limits in force, from the settings. */
export interface LightLimits {
  readonly days: number;
  readonly yellowPoints: number;
  readonly redPoints: number;
}

/** An osahanke and the groups of its delays, in words. */
export interface DelayedOsahanke {
  readonly name: string;
  readonly groups: readonly string[];
}

export interface ReportTexts {
  /** `POPsote rakennehankkeet, KOONTIRAPORTTI, marraskuu 2020` */
  title(programme: string, month: IsoMonth): string;
  /** Without a title setting. */
  readonly defaultProgramme: string;
  made(today: IsoDay, hankkeet: readonly string[]): string;
  footer(programme: string, month: IsoMonth, today: IsoDay): string;
  fileName(programme: string, month: IsoMonth, version: number): string;
  readonly headings: {
    readonly summary: string;
    readonly narrative: string;
    readonly osahankkeet: string;
    readonly delays: string;
    readonly matters: string;
    readonly meetings: string;
    readonly leftOut: string;
    readonly wholeHanke: string;
  };
  readonly columns: {
    readonly osahanke: string;
    readonly computed: string;
    readonly own: string;
    readonly target: string;
    readonly goal: string;
    readonly late: string;
    readonly evidence: string;
    readonly asia: string;
    readonly kukaPaattaa: string;
    readonly aikataulutavoite: string;
    readonly tavoiteEhto: string;
    readonly day: string;
    readonly body: string;
    readonly time: string;
    readonly material: string;
    readonly topics: string;
  };
  counts(counts: LightCounts): string;
  onPlan(names: readonly string[]): string;
  delayed(osahankkeet: readonly DelayedOsahanke[]): string;
  grey(names: readonly string[]): string;
  late(counts: LateCounts): string;
  openMatters(total: number, toDecide: number): string;
  ownDiffers(names: readonly string[]): string;
  readonly noNarrative: string;
  readonly noDelays: string;
  readonly noMatters: string;
  readonly noMeetings: string;
  lightsExplained(limits: LightLimits): string;
  daysLate(days: number): string;
  /** Not late yet: by how many days the forecast is after the target. */
  forecastLate(days: number): string;
  /** A target that says no day: how many days from today the forecast is. */
  forecastAhead(days: number): string;
  pointsBehind(points: number): string;
  decided(day: IsoDay | null, decision: string): string;
  /** A matter that nobody needs to decide any more. */
  lapsed(day: IsoDay | null, decision: string): string;
  /** The value of Syy, in the sheet's own words. */
  cause(syy: string): string;
  rowsUsed(tab: string, used: number, total: number): string;
  leftRow(tab: string, row: number, why: string): string;
  missingTab(tab: string): string;
  otherHankkeet(hankkeet: readonly string[], osahankkeet: readonly string[]): string;
  osahankeWithoutHanke(names: readonly string[]): string;
  /** Times in words that are shown as written and not compared with any day. */
  wordsOnly(count: number): string;
  closedMatters(count: number): string;
  laterMeetings(count: number): string;
  /** Warnings that somebody has set aside with a reason. */
  setAside(count: number): string;
  readonly cellFindings: string;
  moreFindings(count: number): string;
  readonly nothingLeftOut: string;
  readonly vacancies: VacancyReportTexts;
  readonly money: MoneyReportTexts;
}

/** Answers to a request that can't be carried out: what happened, and what to do. */
export interface ErrorTexts {
  readonly 'no-osahankkeet': () => FindingText;
  readonly 'no-rows': () => FindingText;
  readonly 'unknown-hanke': (data: { hanke: string; known: readonly string[] }) => FindingText;
  readonly 'bad-month': (data: { month: string }) => FindingText;
  readonly 'bad-request': () => FindingText;
  readonly 'unknown-method': () => FindingText;
  readonly 'report-too-large': (data: { kilobytes: number; limit: number }) => FindingText;
  readonly busy: () => FindingText;
  readonly 'report-not-made': () => FindingText;
  readonly 'report-log-shape': (data: { header: string }) => FindingText;
  readonly 'journal-shape': (data: { header: string }) => FindingText;
  readonly 'undo-outdated': () => FindingText;
  readonly 'preview-outdated': () => FindingText;
  readonly 'bad-expiry': (data: { latest: IsoDay }) => FindingText;
  readonly 'cannot-set-aside': () => FindingText;
  readonly 'own-tab-shape': (data: { tab: string; header: string }) => FindingText;
  readonly forbidden: () => FindingText;
  /** Google does not tell who calls. `link`: its consent page. */
  readonly 'not-authorised': (data: { link: string | null }) => FindingText;
  readonly 'missing-scope': (data: { link: string | null }) => FindingText;
  readonly 'protected-cells': () => FindingText;
  readonly internal: () => FindingText;
}

export type ErrorCode = keyof ErrorTexts;

export interface WarningTexts {
  /** The document stands, but page size and footer were not set. */
  readonly 'polish-failed': string;
  readonly 'unchanged-report': string;
  'cell-errors'(count: number): string;
  'earlier-run-finished'(month: IsoMonth): string;
  'earlier-run-lost'(month: IsoMonth): string;
  'other-maker'(maker: string): string;
  /** The month's earlier report was made in the workbook that this one is a copy of. */
  readonly 'made-in-original': string;
}

export interface Texts {
  readonly language: Language;
  readonly calendar: {
    /** `30.11.2020` */
    day(day: IsoDay): string;
    /** `marraskuu 2020` */
    month(month: IsoMonth): string;
    /** What words of time mean: `1.–31.12.2020`, `31.12.2020 mennessä`, `1.2.2021 alkaen`. */
    span(earliest: IsoDay | null, latest: IsoDay | null): string;
  };
  readonly numbers: {
    euros(amount: number): string;
    /** 50 → `50 %` */
    percent(value: number): string;
  };
  /** `A, B ja C` */
  list(items: readonly string[]): string;
  readonly lights: Readonly<Record<DimensionLight, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly causeGroups: Readonly<Record<CauseGroup, string>>;
  readonly findings: FindingTexts;
  left(why: LeftReason): string;
  readonly report: ReportTexts;
  readonly errors: ErrorTexts;
  readonly access: AccessTexts;
  readonly menu: MenuTexts;
  readonly repairs: RepairTexts;
  readonly selfTest: SelfTestTexts;
  readonly setUp: SetUpTexts;
  readonly showCell: ShowCellTexts;
  readonly sheetFix: SheetFixTexts;
  readonly undo: UndoTexts;
  readonly warnings: WarningTexts;
  readonly writeBack: WriteBackTexts;
}
