// Everything that the sidebar shows, as one value.

import type { UiProblem, UiSeverity, UiView } from '../../src/domain/text/ui/index';
import type { SessionStart } from '../../src/rpc/contract';
import type {
  ListedFinding,
  ListedOsahanke,
  ListedReport,
  SidebarCheck,
  SidebarReport,
} from '../../src/rpc/sidebar';
import { type MendingState, NOTHING_MENDED } from './mending';

export interface Filter {
  readonly text: string;
  /** Tunnus; WHOLE_HANKE for what concerns no single osahanke; '' for all. */
  readonly osahanke: string;
  readonly severity: UiSeverity | '';
  readonly own: boolean;
}

/** No Tunnus holds a line feed after reading. */
export const WHOLE_HANKE = '\n';
export const NO_FILTER: Filter = { text: '', osahanke: '', severity: '', own: false };

/** The lists of a check as far as they have been fetched; the totals are in `summary`. */
export interface Checked {
  readonly summary: SidebarCheck;
  readonly findings: readonly ListedFinding[];
  readonly osahankkeet: readonly ListedOsahanke[];
  /** Milliseconds: when the reading was asked for, so nothing older is shown as newer. */
  readonly askedAt: number;
}

/** Work that is shown with its progress. Only one at a time. */
export type WorkKind =
  | 'start'
  | 'refresh'
  | 'update'
  | 'report'
  | 'findings'
  | 'osahankkeet'
  /** Fetching proposals. */
  | 'repairs'
  | 'fixes'
  | 'undo'
  /** Any change to people's cells, the workbook's shape or the set-aside warnings. */
  | 'mend';

export interface Work {
  readonly kind: WorkKind;
  readonly name: string;
  /** `Vaihe 1/2` or how many have been fetched. */
  readonly progress: string;
  readonly done: number;
  readonly of: number;
  readonly canCancel: boolean;
  readonly cancelAsked: boolean;
}

/** What failed, and what the person can do about it. */
export interface Failure extends UiProblem {
  readonly link: string | null;
  readonly detail: string | null;
  /** The work to do again, where that is safe. */
  readonly retry: WorkKind | null;
  /** True where it may have been carried out: offer to look. */
  readonly look: boolean;
}

/** What came of "Siirry soluun", shown on its card. */
export interface Jump {
  readonly finding: ListedFinding;
  readonly note: string | null;
  readonly busy: boolean;
}

export interface State {
  readonly view: UiView;
  readonly session: SessionStart | null;
  readonly email: string;
  readonly checked: Checked | null;
  /** Why there is no check. */
  readonly problem: UiProblem | null;
  readonly reports: readonly ListedReport[];
  readonly report: SidebarReport | null;
  readonly filter: Filter;
  readonly osahankeText: string;
  readonly work: Work | null;
  readonly failure: Failure | null;
  readonly jump: Jump | null;
  readonly mending: MendingState;
  /** Sentences of what was last done, for the status line. */
  readonly said: readonly string[];
}

export const FIRST_STATE: State = {
  view: 'findings',
  session: null,
  email: '',
  checked: null,
  problem: null,
  reports: [],
  report: null,
  filter: NO_FILTER,
  osahankeText: '',
  work: null,
  failure: null,
  jump: null,
  mending: NOTHING_MENDED,
  said: [],
};
