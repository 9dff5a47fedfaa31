// Runs triggers: simple ones of the person at the spreadsheet, installed ones as their creators, clocks as time passes.
import type { Run } from '../apps-script/host/auth-mode';
import type { Machine, User } from '../apps-script/host/machine';
import type { DocumentEvent } from '../apps-script/script-app/enums';
import type { InstalledTrigger, TriggerStore } from '../apps-script/script-app/trigger-store';
import type { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import type { EmulatedClock } from './emulated-clock';
import { clockEvent } from './event-objects';
import { FunctionNotFound } from './execution';
import type { Arguments, Executions } from './executions';

export interface TriggerRun {
  readonly functionName: string;
  /** `User.id` of whose rights it had. */
  readonly user: string;
  readonly mode: Run['mode'];
  /** Emulated instant of its beginning. */
  readonly at: number;
  /** Emulated time it took. */
  readonly milliseconds: number;
  /** Longer than Google lets it: 30 s for a simple trigger, 6 min for another (platform facts §1.1). */
  readonly overran: boolean;
  /** What it threw. */
  readonly error?: unknown;
}

export interface TriggerRunsSetup {
  readonly machine: Machine;
  readonly executions: Executions;
  readonly clock: EmulatedClock;
  readonly store: TriggerStore;
}

const SIMPLE_LIMIT = 30_000;
const LIMIT = 360_000;

export class TriggerRuns {
  /** Oldest first. */
  readonly log: TriggerRun[] = [];
  readonly #setup: TriggerRunsSetup;

  constructor(setup: TriggerRunsSetup) {
    this.#setup = setup;
  }

  /**
   * A global function with a simple trigger's name, if the bundle has it.
   * @throws ScriptFailure
   */
  simple(run: Run, functionName: string, args: Arguments): void {
    const { error } = this.#run(run, functionName, args);
    if (error instanceof FunctionNotFound) this.log.pop();
    else if (error !== undefined) throw error;
  }

  /** Installed triggers of an event in the spreadsheet; a failure is only noted, as Google mails it to the creator. */
  installed(type: DocumentEvent, keyboard: User, event: (run: Run, app: SpreadsheetApp) => object): void {
    for (const trigger of this.#own()) {
      if (trigger.event.type !== type) continue;
      const run: Run = { user: trigger.creator, keyboard, mode: 'FULL', simple: false };
      this.#run(run, trigger.handler, (app) => [{ ...event(run, app), triggerUid: trigger.id }]);
    }
  }

  /** Every clock trigger that falls due until an instant, in order, the clock moving along. */
  clockTo(instant: number): void {
    const { clock, store } = this.#setup;
    for (;;) {
      const [next] = this.#own()
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= instant)
        .sort((a, b) => (a.nextAt ?? 0) - (b.nextAt ?? 0));
      if (next?.nextAt === undefined) return;
      const due = next.nextAt;
      if (due > clock.now()) clock.set(due);
      store.moveOn(next, due);
      const run: Run = { user: next.creator, keyboard: undefined, mode: 'FULL', simple: false };
      this.#run(run, next.handler, () => [clockEvent(next.id, clock.now())]);
    }
  }

  #own(): readonly InstalledTrigger[] {
    return this.#setup.store.ofProject(this.#setup.machine.projectId);
  }

  #run(run: Run, functionName: string, args: Arguments): TriggerRun {
    const { machine, executions, clock } = this.#setup;
    const at = clock.now();
    const error = caught(() => executions.run(machine, run, functionName, args));
    const milliseconds = clock.now() - at;
    const entry: TriggerRun = {
      ...{ functionName, user: run.user.id, mode: run.mode, at, milliseconds },
      overran: milliseconds > (run.simple ? SIMPLE_LIMIT : LIMIT),
      ...(error !== undefined && { error }),
    };
    this.log.push(entry);
    return entry;
  }
}

function caught(action: () => unknown): unknown {
  try {
    action();
    return undefined;
  } catch (error) {
    return error;
  }
}
