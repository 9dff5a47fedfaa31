// The contract between the server and whoever calls it (sidebar, command line): names and payloads, types only.
import type { IsoDay, IsoMonth } from '../domain/day/day';
import type { Area, CauseGroup, Evidence, FindingKind, Severity, Target } from '../domain/findings/finding';
import type { OsahankeLights } from '../domain/findings/lights';
import type { AccessBasis, Role } from '../domain/roles/access';
import type { ErrorCode, Language } from '../domain/text/texts';
import type { ColumnType } from '../domain/workbook/column';
import type {
  FindingAddress,
  LanguageRequest,
  RepairsPreview,
  RepairsRequest,
  RepairsResult,
  SetAsideRequest,
  SetAsideResult,
  SheetFixPreview,
  SheetFixRequest,
  SheetFixResult,
  UnchangedRequest,
} from './mending';
import type {
  FindingsPage,
  OsahankkeetPage,
  PageRequest,
  ShowCellRequest,
  ShownCell,
  SidebarReport,
  SidebarStart,
  SidebarUpdate,
} from './sidebar';

export type * from './mending';

/** What every check and report may be asked for; all have defaults in the sheet's settings. */
export interface ReportRequest {
  readonly month?: IsoMonth | undefined;
  /** Tunnus or name of one hanke. */
  readonly hanke?: string | undefined;
  readonly lang?: Language | undefined;
}

export interface CheckedRows {
  readonly used: number;
  readonly total: number;
  /** Sheet row numbers, and why each was not used. */
  readonly left: readonly { readonly row: number; readonly why: string }[];
}

export interface CheckedFinding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly area: Area;
  /** The group of the row's own tab; null where it is no delay. */
  readonly causeGroup: CauseGroup | null;
  /** With the group of the row's Syy, where that is another. */
  readonly causeGroups: readonly CauseGroup[];
  readonly osahanke: string | null;
  readonly target: Target;
  readonly explanation: string;
  readonly action: string;
  /** The arithmetic step by step, each number with its cell or setting; absent where the sentence tells it all. */
  readonly steps?: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly daysLate: number | null;
  readonly forecast: IsoDay | null;
}

export interface SetAsideWarning extends CheckedFinding {
  readonly reason: string;
  /** The last day on which it holds; null: until a cell that bears it out changes. */
  readonly until: IsoDay | null;
}

/** The content of findings.json. */
export interface CheckResult {
  readonly month: IsoMonth;
  readonly today: IsoDay;
  readonly rows: Readonly<Record<string, CheckedRows>>;
  readonly findings: readonly CheckedFinding[];
  readonly lights: readonly OsahankeLights[];
  /** Warnings set aside with a reason; absent where there are none. They are not among the findings. */
  readonly setAside?: readonly SetAsideWarning[];
  /** Only where the caller is told a part: a coordinator's own osahankkeet, or nothing but the numbers. */
  readonly limited?: {
    readonly to: 'own' | 'counts';
    /** Of all findings, told or not. */
    readonly counts: Readonly<Partial<Record<Severity, number>>>;
  };
}

export interface ReportResult {
  readonly fileId: string;
  readonly url: string;
  readonly name: string;
  readonly month: IsoMonth;
  readonly version: number;
  /** Sentences: what was made with a reservation. */
  readonly warnings: readonly string[];
  /** The report's first sentences. */
  readonly headline: readonly string[];
  readonly check: CheckResult;
}

/** What "Tarkista kaikki" found and wrote. */
export interface UpdateResult {
  readonly check: CheckResult;
  readonly written: {
    /** Cells of Tarkistus and Laskettu tilanne. */
    readonly cells: number;
    readonly notesSet: number;
    readonly notesTaken: number;
    readonly casesAdded: number;
    readonly casesChanged: number;
  };
  /** Sentences: what could not be written, and what to do. */
  readonly warnings: readonly string[];
}

export interface DescribedColumn {
  /** With its unit, as the sheet shows it. */
  readonly header: string;
  readonly type: ColumnType;
  readonly required: boolean;
  readonly choices?: readonly string[];
  readonly note: string;
  /** Pixels. */
  readonly width: number;
}

export interface WorkbookDescription {
  readonly tabs: readonly {
    readonly name: string;
    readonly purpose: string;
    readonly columns: readonly DescribedColumn[];
  }[];
}

/** Who the caller is to the add-on; tells nothing of the workbook's contents to a Lukija. */
export interface SessionStart {
  readonly role: Role;
  readonly basis: AccessBasis;
  /** The methods that this person may call. */
  readonly allowed: readonly string[];
  /** Sentences: why the role is what it is, and what is wrong on Käyttöoikeudet. */
  readonly notices: readonly string[];
  /** Google's consent page where a permission is missing. */
  readonly link: string | null;
}

/** What "Ota käyttöön" would do or has done: sentences, one per tab. */
export interface SetUpPreview {
  /** True where nothing is lacking. */
  readonly nothing: boolean;
  readonly steps: readonly string[];
  /** What is left alone and why, and that the workbook is a copy. */
  readonly reservations: readonly string[];
}

export type SetUpResult = SetUpPreview;

export interface UndoRequest extends LanguageRequest {
  /** `runId` of the preview: where another run has come since, nothing is undone. */
  readonly run?: string | undefined;
}

export interface UndoResult {
  /** Which run, in words; null where there is none to undo. */
  readonly run: string | null;
  readonly runId: string | null;
  readonly putBack: readonly string[];
  /** What stays and why. */
  readonly left: readonly string[];
}

export interface SelfTestStepResult {
  readonly id: string;
  /** What was tried. */
  readonly name: string;
  readonly passed: boolean;
  /** What was seen, or what the platform said; no personal data. */
  readonly seen: string;
}

export interface SelfTestResult {
  readonly passed: number;
  readonly failed: number;
  readonly steps: readonly SelfTestStepResult[];
  /** The table as plain text for a bug report. */
  readonly text: string;
}

/** Every method that may be called, with what it takes and gives. */
export interface RpcMethods {
  'workbook.describe': { readonly payload: Record<string, never>; readonly value: WorkbookDescription };
  'portfolio.check': { readonly payload: ReportRequest; readonly value: CheckResult };
  'portfolio.update': { readonly payload: ReportRequest; readonly value: UpdateResult };
  'report.create': { readonly payload: ReportRequest; readonly value: ReportResult };
  'session.start': { readonly payload: LanguageRequest; readonly value: SessionStart };
  'setup.preview': { readonly payload: LanguageRequest; readonly value: SetUpPreview };
  'setup.run': { readonly payload: LanguageRequest; readonly value: SetUpResult };
  'undo.preview': { readonly payload: LanguageRequest; readonly value: UndoResult };
  'undo.run': { readonly payload: UndoRequest; readonly value: UndoResult };
  'repairs.preview': { readonly payload: LanguageRequest; readonly value: RepairsPreview };
  'repairs.run': { readonly payload: RepairsRequest; readonly value: RepairsResult };
  /** As a repair: journaled, undoable. */
  'row.unchanged': { readonly payload: UnchangedRequest; readonly value: RepairsResult };
  'finding.setAside': { readonly payload: SetAsideRequest; readonly value: SetAsideResult };
  'finding.bringBack': { readonly payload: FindingAddress; readonly value: SetAsideResult };
  'sheetfix.preview': { readonly payload: LanguageRequest; readonly value: SheetFixPreview };
  'sheetfix.run': { readonly payload: SheetFixRequest; readonly value: SheetFixResult };
  'selftest.run': { readonly payload: LanguageRequest; readonly value: SelfTestResult };
  'sidebar.start': { readonly payload: LanguageRequest; readonly value: SidebarStart };
  'sidebar.update': { readonly payload: LanguageRequest; readonly value: SidebarUpdate };
  'sidebar.report': { readonly payload: ReportRequest; readonly value: SidebarReport };
  'findings.page': { readonly payload: PageRequest; readonly value: FindingsPage };
  'osahankkeet.page': { readonly payload: PageRequest; readonly value: OsahankkeetPage };
  'cell.show': { readonly payload: ShowCellRequest; readonly value: ShownCell };
}

export type RpcMethod = keyof RpcMethods;

/** Every answer: JSON only. */
export type Envelope<V> =
  | { readonly ok: true; readonly value: V }
  | {
      readonly ok: false;
      readonly code: ErrorCode;
      /** What happened, in the caller's language. */
      readonly message: string;
      /** What to do next. */
      readonly hint: string;
      /** Where to go to mend it: Google's consent page. */
      readonly link?: string;
      /** Technical text for a bug report, where the error was not foreseen. */
      readonly detail?: string;
    };
