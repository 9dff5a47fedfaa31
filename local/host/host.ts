// What a host is made of and what a tester can do with it.
import type { AuthModeName } from '../apps-script/host/auth-mode';
import type { CallLedger, FailureOptions, ServiceCall } from '../apps-script/host/call-ledger';
import type { Machine, Manifest, User } from '../apps-script/host/machine';
import type { LockKind } from '../apps-script/lock-service/lock-service';
import type { LogLines } from '../apps-script/logger/logger';
import type { SentMail } from '../apps-script/mail-app/outbox';
import type { InstalledTrigger } from '../apps-script/script-app/trigger-store';
import type { Screen } from '../apps-script/ui/screen';
import type { DriveStore } from '../model/drive';
import type { WorkbookModel } from '../model/workbook';
import type { Moment } from './emulated-clock';
import type { Edit } from './person-edit';
import type { PersonHand } from './person-lines';
import type { RpcAnswer } from './rpc-answer';
import type { TriggerRun } from './trigger-runs';

export interface HostOptions {
  /** The built folder: `server.js`, pages and `appsscript.json`. */
  readonly dist: string;
  readonly workbook: WorkbookModel;
  /** Absent: the one in `dist`. */
  readonly manifest?: Manifest;
  /** Who sits at the keyboard first; absent: the first of `users`, else the director. */
  readonly user?: User;
  /** The people who may edit the file. */
  readonly users?: readonly User[];
  /** Owns the workbook where it has no owner yet; absent: the director. */
  readonly owner?: User;
  /** The emulated instant; absent: this computer's. */
  readonly now?: Moment;
  readonly projectId?: string;
  /** The script's name, as its menu under Extensions shows it. */
  readonly projectName?: string;
  /** The script is a published Editor add-on: fewer triggers (platform facts §3.6). */
  readonly addOn?: boolean;
  /** Mail recipients a person has in a day; absent: 100. */
  readonly mailQuota?: number;
  /** Where sent messages are also written as .eml files. */
  readonly mailFolder?: string;
  readonly drive?: DriveStore;
  /** Mixed into ids and UUIDs, so that runs on different workbooks don't make the same ones. */
  readonly seed?: string;
}

/** A user, or the id or e-mail of one of the host's `users`. */
export type Who = User | string;

export interface Host extends PersonHand<Who> {
  readonly machine: Machine;
  readonly drive: DriveStore;
  /** Service calls: `total`, `byMethod`, `log`, `notEmulated`, `faults`, `reset()`. */
  readonly calls: CallLedger;
  /** What the script logged, over all executions. */
  readonly logger: LogLines;
  /** The present user's menus, sidebar, dialogs and questions; `ui.answer('OK')` prepares an answer. */
  readonly ui: Screen;
  /** Messages sent, oldest first. */
  readonly outbox: readonly SentMail[];
  /** This script's installed triggers, everybody's. */
  readonly triggers: readonly InstalledTrigger[];
  /** What ran by itself: simple and installed triggers, oldest first. */
  readonly triggerRuns: readonly TriggerRun[];
  /** Edits whose event was dropped, as two were waiting already. */
  readonly lostEdits: number;

  /** Runs a global function in a new execution. @throws ScriptFailure */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** The gate: global `rpc(method, payloadJson)`, JSON both ways. @throws ScriptFailure */
  rpc(method: string, payload?: unknown): RpcAnswer;
  failNext(options?: FailureOptions): void;
  failCall(n: number, options?: FailureOptions): void;
  failEvery(predicate: (call: ServiceCall) => boolean, options?: FailureOptions): () => void;
  onCall(n: number, action: () => void): void;

  /** From now on this person sits at the keyboard. */
  actAs(who: Who): void;
  /** A person's screen; the same for all scripts of the workbook. */
  uiOf(who: Who): Screen;
  /** The person loads the page: simple onOpen in `authMode` (LIMITED unless told), then installed ones. */
  open(who: Who, options?: { readonly authMode?: AuthModeName }): void;
  /** A person's hand in cells, no script's: then simple onEdit in LIMITED, installed onEdit and onChange. */
  edit(who: Who, tab: string, a1: string, edit: Edit): void;
  /** The person selects cells: a script sees them as the active range. */
  select(who: Who, tab: string, a1: string): void;
  /** The person presses this script's menu item: its function runs in FULL. @throws ScriptFailure */
  menu(who: Who, itemText: string): unknown;

  /** Clock triggers due until then run on the way. */
  setNow(moment: Moment): void;
  /** Runs the clock triggers that fell due while scripts slept. */
  runDueTriggers(): void;
  /** Scopes such as `drive.file`; of the present user unless another is named. */
  grant(scope: string, who?: Who): void;
  revoke(scope: string, who?: Who): void;
  /** Another process takes a lock, for ever or for emulated milliseconds; returns its release. */
  occupyLock(kind: LockKind, forMs?: number): () => void;
}
