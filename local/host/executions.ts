// Runs functions of the built bundle: as whom, in which authorisation mode, with which services.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { runInContext } from 'node:vm';
import { modeRefusal, type Run } from '../apps-script/host/auth-mode';
import type { CallLedger } from '../apps-script/host/call-ledger';
import type { Machine } from '../apps-script/host/machine';
import type { Zone } from '../apps-script/host/zone';
import { zonedDateClass } from '../apps-script/host/zoned-date';
import { type LogLines, scriptConsole } from '../apps-script/logger/logger';
import type { SentMail } from '../apps-script/mail-app/outbox';
import type { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import type { Consent } from './consent';
import type { EmulatedClock } from './emulated-clock';
import { execute } from './execution';
import { makeServices, type Project } from './services';
import type { SharedState } from './shared-state';

export interface ExecutionsSetup {
  /** The built folder. */
  readonly dist: string;
  readonly zone: Zone;
  readonly clock: EmulatedClock;
  readonly calls: CallLedger;
  readonly logger: LogLines;
  readonly consent: Consent;
  readonly shared: SharedState;
  readonly project: Project;
  readonly send: (mail: SentMail) => void;
}

/** Arguments may be made of the execution's own spreadsheet, as those of events are. */
export type Arguments = (app: SpreadsheetApp) => readonly unknown[];

export class Executions {
  readonly #setup: ExecutionsSetup;
  readonly #HostDate: DateConstructor;
  #ScriptDate: DateConstructor;
  #running: Run | undefined;

  constructor(setup: ExecutionsSetup) {
    this.#setup = setup;
    this.#HostDate = zonedDateClass(Date, setup.zone, () => setup.clock.now());
    this.#ScriptDate = this.#HostDate;
  }

  /** The innermost execution under way. */
  get running(): Run | undefined {
    return this.#running;
  }

  /** A Date of the running script's realm. */
  makeDate(epochMs: number): Date {
    return new this.#ScriptDate(epochMs);
  }

  /**
   * One execution: fresh globals, its locks let go at the end.
   *
   * @throws ScriptFailure, FunctionNotFound
   */
  run(machine: Machine, run: Run, functionName: string, args: Arguments): unknown {
    const outer = { run: this.#running, ScriptDate: this.#ScriptDate };
    const holder = {};
    this.#running = run;
    try {
      return this.#execute(machine, run, holder, functionName, args);
    } finally {
      this.#running = outer.run;
      this.#ScriptDate = outer.ScriptDate;
      this.#setup.shared.locks.releaseAll(holder);
    }
  }

  #execute(machine: Machine, run: Run, holder: object, functionName: string, args: Arguments): unknown {
    const { dist, zone, clock, calls, consent, logger } = this.#setup;
    let globals: object = {};
    const services = makeServices({
      ...{ ...this.#setup, machine, run, holder, log: logger },
      advance: (milliseconds) => clock.advance(milliseconds),
      page: (name) => pageOf(dist, name),
      evaluate: (source) => runInContext(source, globals),
    });
    const setup = {
      ...{ dist, zone, now: machine.now, ledger: calls, services: services.globals },
      ...{ HostDate: this.#HostDate, console: scriptConsole(logger), user: () => run.user.id },
      // A simple trigger needs no consent.
      granted: () => (run.simple ? consent.scopes : consent.granted(run.user.id)),
      forbidden: modeRefusal.bind(undefined, run.mode),
      onRealm: (realm: { readonly Date: DateConstructor; readonly globals: object }) => {
        this.#ScriptDate = realm.Date;
        globals = realm.globals;
      },
    };
    return execute(setup, functionName, args(services.app));
  }
}

/** The project's .html file of that name, nothing outside the built folder. */
function pageOf(dist: string, name: string): string | undefined {
  const path = join(dist, `${name}.html`);
  return basename(name) === name && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}
