// The words of the menu and of the dialogs that it opens, as a type.
import type { Severity } from '../findings/finding';

export type MenuItemId =
  | 'openSidebar'
  | 'checkAll'
  | 'createReport'
  | 'setUp'
  | 'undoLastRun'
  | 'testEnvironment';

export interface MenuTexts {
  readonly items: Readonly<Record<MenuItemId, string>>;
  readonly sidebarTitle: string;
  /** `3 virhettä` */
  severity(severity: Severity, count: number): string;
  readonly noFindings: string;
  findings(counts: readonly string[]): string;
  /** To a coordinator, under the findings of their own. */
  allFindings(counts: readonly string[]): string;
  readonly openReport: string;
  /** Before the sentences of what is going to be done. */
  readonly setUpQuestion: string;
  readonly setUpNothing: string;
  readonly setUpDone: string;
  readonly undoQuestion: string;
  readonly undoNothing: string;
  readonly undoDone: string;
  readonly openConsent: string;
  readonly close: string;
  /** After the first lines of a long list. */
  moreLines(count: number): string;
}
