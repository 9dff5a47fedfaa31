// Messages between the server's thread and the worker's: types only.
import type {
  Download,
  DownloadedFile,
  QuestionAnswer,
  QuestionView,
  RequestName,
  Seat,
  WorkbenchEvent,
} from '../protocol';

/** What the worker is started with. */
export interface WorkerSetup {
  /** The built folder of the script. */
  readonly dist: string;
  /** The working copy: read at the start, written at every change. */
  readonly workbook: string;
  /** What the .xlsx can't hold, beside it. */
  readonly state: string;
  /** The spreadsheet's name. */
  readonly name: string;
  /** yyyy-MM-dd; absent: as it was when the working copy was left. */
  readonly today?: string;
  /** yyyy-MM-dd where there is nothing to go on with. */
  readonly firstToday: string;
  /** Grows by one at each message to the worker, so that it can sleep until the next one. */
  readonly signal: SharedArrayBuffer;
}

export type ToWorker =
  | {
      readonly kind: 'request';
      readonly id: number;
      readonly seat: Seat;
      readonly name: RequestName;
      readonly payload: unknown;
    }
  | { readonly kind: 'download'; readonly id: number; readonly download: Download }
  | { readonly kind: 'answer'; readonly question: number; readonly answer: QuestionAnswer }
  | { readonly kind: 'close'; readonly id: number };

export type FromWorker =
  | { readonly kind: 'ready'; readonly functions: readonly string[]; readonly warnings: readonly string[] }
  | { readonly kind: 'unready'; readonly message: string }
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'refused'; readonly id: number; readonly message: string }
  | { readonly kind: 'file'; readonly id: number; readonly file: DownloadedFile }
  | { readonly kind: 'event'; readonly event: WorkbenchEvent }
  | {
      readonly kind: 'question';
      readonly user: string;
      readonly question: number;
      readonly view: QuestionView;
    };
