// What the use cases need of the world: small interfaces, implemented in google/ one service each.
import type { IsoDay } from '../domain/day/day';
import type { RawGrid } from '../domain/workbook/raw';

export interface RowSource {
  /** Each tab's cells from A1 on; null where the workbook has no such tab. One read per tab. */
  readTabs(names: readonly string[]): readonly (RawGrid | null)[];
}

export interface Clock {
  /** The calendar day that the programme lives by. */
  today(): IsoDay;
}

export interface Lock {
  /** Runs the work while no other run of this script can work on this file; AppError 'busy' where one does. */
  hold<T>(work: () => T): T;
}

export interface Identity {
  /** E-mail of the person at the keyboard; '' where Google does not tell. */
  email(): string;
}

/** Null: a column that a person has added, left as it is. */
export type LogCell = string | null;

/** The tab Raportit as rows of text; all its cells are written as text. */
export interface ReportLog {
  /** Null where the tab does not exist yet. */
  read(): RawGrid | null;
  /** Makes the tab with its headers, hidden. */
  create(headers: readonly string[]): void;
  append(cells: readonly LogCell[]): void;
  /** `row` is 1-based. */
  replace(row: number, cells: readonly LogCell[]): void;
}

export interface ReportFile {
  readonly id: string;
  readonly url: string;
}

export interface NewReport {
  readonly name: string;
  readonly html: string;
  readonly runId: string;
}

/** Google Docs that this user's add-on has made: `drive.file` shows no others. */
export interface ReportFiles {
  create(report: NewReport): ReportFile;
  /** The file of a run whose answer was lost. */
  findByRun(runId: string): ReportFile | null;
  /** False where the file is gone, in the bin, or another person's. Throws where Google can't say. */
  isReachable(id: string): boolean;
  /** A4, margins, footer, rows that don't split. Throws where Google refuses; the document stands. */
  polish(id: string, footer: string): void;
}

export interface Digest {
  /** A short text that differs where the content differs. */
  of(content: string): string;
  /** A new id for one run. */
  runId(): string;
}
