// Emulated LockService: locks that exclude other runs of the same script, with waiting in emulated time.
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import type { LockHolder, LockTable } from './lock-table';

export type LockKind = 'document' | 'script' | 'user';

/** Platform facts §4.6. */
export const LOCK_TIMEOUT = 'Lock timeout: another process was holding the lock for too long.';

/** The name a lock is kept under: script runs of one project meet on one file, in one script, or for one person. */
export function lockKey(kind: LockKind, machine: Machine): string {
  switch (kind) {
    case 'document':
      return `document/${machine.projectId}/${machine.workbook.id}`;
    case 'script':
      return `script/${machine.projectId}`;
    case 'user':
      return `user/${machine.projectId}/${machine.user().id}`;
  }
}

export interface LockSetup {
  readonly machine: Machine;
  readonly table: LockTable;
  /** The running script. */
  readonly holder: LockHolder;
  /** Waiting costs emulated milliseconds. */
  readonly advance: (milliseconds: number) => void;
}

export class LockService extends Emulated {
  readonly _name = 'LockService';
  readonly #setup: LockSetup;

  constructor(setup: LockSetup) {
    super();
    this.#setup = setup;
  }

  getDocumentLock(): Lock {
    return new Lock(lockKey('document', this.#setup.machine), this.#setup);
  }

  getScriptLock(): Lock {
    return new Lock(lockKey('script', this.#setup.machine), this.#setup);
  }

  getUserLock(): Lock {
    return new Lock(lockKey('user', this.#setup.machine), this.#setup);
  }
}

export class Lock extends Emulated {
  readonly _name = 'Lock';
  readonly #key: string;
  readonly #setup: LockSetup;

  constructor(key: string, setup: LockSetup) {
    super();
    this.#key = key;
    this.#setup = setup;
  }

  hasLock(): boolean {
    const { table, machine, holder } = this.#setup;
    return table.holder(this.#key, machine.now()) === holder;
  }

  /**
   * Waits at most that long; the emulated clock moves on by what was waited.
   *
   * @returns true when the lock is held, also where it was held before (platform facts §8.3 no. 36)
   */
  tryLock(timeoutInMillis: number): boolean {
    const { table, machine, holder, advance } = this.#setup;
    if (this.hasLock()) return true;
    const wait = table.freeAt(this.#key, machine.now()) - machine.now();
    if (wait > timeoutInMillis) {
      advance(timeoutInMillis);
      return false;
    }
    advance(wait);
    table.hold(this.#key, holder);
    return true;
  }

  /** @throws ScriptError with Apps Script's text where the lock was not had in time */
  waitLock(timeoutInMillis: number): void {
    if (!this.tryLock(timeoutInMillis)) throw new ScriptError(LOCK_TIMEOUT);
  }

  /** Does nothing where the lock is not held. */
  releaseLock(): void {
    this.#setup.table.release(this.#key, this.#setup.holder);
  }
}
