// Payloads and answers of repairs, "Ei muutoksia", setting aside and mending the workbook's shape: types only.
import type { IsoDay } from '../domain/day/day';
import type { RepairKind } from '../domain/repairs/repair';
import type { Language } from '../domain/text/texts';

/** What only the language is asked for. */
export interface LanguageRequest {
  readonly lang?: Language | undefined;
}

/** A cell that a click can mend. */
export interface OfferedRepair {
  /** Changes with the cell's content: a repair of a cell that was changed meanwhile is refused. */
  readonly id: string;
  readonly kind: RepairKind;
  /** False: a likely slip, never among "kaikki varmat korjaukset". */
  readonly certain: boolean;
  readonly tab: string;
  readonly key: string;
  /** Canonical header. */
  readonly column: string;
  /** `Rekrytoinnit!H7` */
  readonly cell: string;
  /** Tunnus of the osahanke that the row belongs to; null for the whole hanke. */
  readonly osahanke: string | null;
  /** Absent where it is the Tunnus itself, or there is no such osahanke. */
  readonly osahankeName?: string;
  /** Long texts are cut. */
  readonly from: string;
  readonly to: string;
  readonly sentence: string;
}

export interface RepairsPreview {
  /** For running all certain ones as they were shown. */
  readonly token: string;
  readonly certain: number;
  readonly repairs: readonly OfferedRepair[];
  /** Repairs that come only after these have been done: one run stays within Google's time. */
  readonly later: number;
}

export interface RepairsRequest extends LanguageRequest {
  /** Chosen ones, or all certain ones of the preview whose token is given. */
  readonly ids: readonly string[] | 'certain';
  readonly token?: string | undefined;
}

export interface RepairsResult {
  /** Sentences. */
  readonly done: readonly string[];
  /** What was not mended and why. */
  readonly left: readonly string[];
}

/** "Ei muutoksia" on rows of Osahankkeet, or of a detail tab: then of the osahanke that the row belongs to. */
export interface UnchangedRequest extends LanguageRequest {
  readonly rows: readonly { readonly tab: string; readonly key: string }[];
}

/** A finding by its rule and target, as a check gave it. */
export interface FindingAddress extends LanguageRequest {
  readonly rule: string;
  readonly tab: string;
  readonly key: string;
  readonly column: string;
}

export interface SetAsideRequest extends FindingAddress {
  readonly reason: string;
  /** The last day: from today to a year from now. */
  readonly until: IsoDay;
}

export interface SetAsideResult {
  /** How many are set aside now. */
  readonly count: number;
}

/** Changes to the workbook's shape, each to be accepted or left. */
export interface SheetFixPreview {
  readonly fixes: readonly {
    readonly id: string;
    readonly tab: string;
    readonly sentence: string;
    /** False where a person has to say whether it is what was meant: a header that may be another column's. */
    readonly certain: boolean;
  }[];
}

export interface SheetFixRequest extends LanguageRequest {
  /** The accepted ones. */
  readonly ids: readonly string[];
}

export interface SheetFixResult {
  readonly done: readonly string[];
  readonly left: readonly string[];
}
