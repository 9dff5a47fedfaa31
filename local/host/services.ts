// The services that a script finds as globals in one execution of it.
import { Blob } from '../apps-script/blob/blob';
import { CacheService } from '../apps-script/cache-service/cache-service';
import { Docs } from '../apps-script/docs/docs';
import { Drive } from '../apps-script/drive/drive';
import type { Run } from '../apps-script/host/auth-mode';
import type { Emulated } from '../apps-script/host/emulated';
import type { Machine } from '../apps-script/host/machine';
import { NOT_EMULATED_SERVICES, NotEmulated } from '../apps-script/host/not-emulated';
import { HtmlService, type HtmlServiceSetup } from '../apps-script/html-service/html-service';
import { LockService } from '../apps-script/lock-service/lock-service';
import type { LockHolder } from '../apps-script/lock-service/lock-table';
import { Logger, type LogLines } from '../apps-script/logger/logger';
import { MailApp } from '../apps-script/mail-app/mail-app';
import type { SentMail } from '../apps-script/mail-app/outbox';
import { PropertiesService } from '../apps-script/properties-service/properties-service';
import { ScriptApp } from '../apps-script/script-app/script-app';
import { Session } from '../apps-script/session/session';
import { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import { Ui } from '../apps-script/ui/ui';
import { Utilities } from '../apps-script/utilities/utilities';
import type { Consent } from './consent';
import type { SharedState } from './shared-state';

/** How the script is installed. */
export interface Project {
  /** The name of its menu under Extensions. */
  readonly name: string;
  /** A published Editor add-on rather than a script bound to the file. */
  readonly isAddOn: boolean;
  /** Recipients a person may mail to in a day. */
  readonly mailQuota: number;
}

export interface ServicesSetup extends HtmlServiceSetup {
  readonly machine: Machine;
  readonly project: Project;
  readonly shared: SharedState;
  readonly consent: Consent;
  readonly run: Run;
  /** The running script, as locks know it. */
  readonly holder: LockHolder;
  readonly log: LogLines;
  readonly advance: (milliseconds: number) => void;
  readonly send: (mail: SentMail) => void;
}

export interface Services {
  readonly app: SpreadsheetApp;
  readonly globals: ReadonlyMap<string, Emulated>;
}

/**
 * Global name → service. Advanced services are there only where the manifest enables them; elsewhere their name is
 * a ReferenceError, as in Apps Script (platform facts §3.3).
 */
export function makeServices(setup: ServicesSetup): Services {
  const { machine, shared, run, holder, log, advance } = setup;
  const app = spreadsheetApp(setup);
  const globals = new Map<string, Emulated>([
    ['SpreadsheetApp', app],
    ['LockService', new LockService({ machine, table: shared.locks, holder, advance })],
    ['PropertiesService', new PropertiesService(machine, shared.properties)],
    ['CacheService', new CacheService(machine, shared.caches)],
    ['Session', new Session(machine, run)],
    ['Logger', new Logger(log)],
    ['Utilities', new Utilities({ machine, advance, makeBlob })],
    ['HtmlService', new HtmlService(setup)],
    ['ScriptApp', scriptApp(setup)],
    ['MailApp', mailApp(setup)],
  ]);
  for (const name of NOT_EMULATED_SERVICES) globals.set(name, new NotEmulated(name));
  for (const { userSymbol, serviceId } of machine.manifest.dependencies?.enabledAdvancedServices ?? []) {
    globals.set(userSymbol, advancedService(serviceId, userSymbol, machine));
  }
  return { app, globals };
}

/** The Ui is there only for the person who both sits at the spreadsheet and runs the script. */
function spreadsheetApp({ machine, project, shared, run, holder }: ServicesSetup): SpreadsheetApp {
  if (run.keyboard?.id !== run.user.id) return new SpreadsheetApp(machine);
  const screen = shared.screens.of(run.user.id);
  const releaseLocks = (): void => shared.locks.releaseAll(holder);
  const ui = new Ui({ screen, projectId: machine.projectId, projectName: project.name, releaseLocks });
  return new SpreadsheetApp(machine, { toasts: screen.toasts, ui });
}

function scriptApp({ machine, project, shared, consent, run }: ServicesSetup): ScriptApp {
  return new ScriptApp({
    ...{ machine, store: shared.triggers, isAddOn: project.isAddOn, scopes: consent.scopes },
    granted: () => consent.granted(run.user.id),
    askConsent: (scopes) => shared.screens.of(run.user.id).consentAsked.push(scopes),
  });
}

function mailApp({ machine, project, shared, send }: ServicesSetup): MailApp {
  return new MailApp({ machine, quota: shared.mailQuota, daily: project.mailQuota, send });
}

function advancedService(serviceId: string, userSymbol: string, machine: Machine): Emulated {
  if (serviceId === 'drive') return new Drive(machine);
  if (serviceId === 'docs') return new Docs(machine);
  return new NotEmulated(userSymbol);
}

const makeBlob = (bytes: Uint8Array, contentType: string | null, name: string | null): Blob =>
  new Blob(bytes, contentType, name);
