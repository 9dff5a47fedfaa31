// A small machine for tests of Drive and Docs: one store, several users, a clock that is set by hand.
import type { Machine, User } from '../../../../local/apps-script/host/machine';
import { DriveStore } from '../../../../local/model/drive';
import { WorkbookModel } from '../../../../local/model/workbook';

export const JOHTAJA: User = { id: 'johtaja', email: 'johtaja@example.org', locale: 'fi' };
export const KOORDINAATTORI: User = {
  id: 'koordinaattori',
  email: 'koordinaattori@example.org',
  locale: 'fi',
};

export class TestMachine implements Machine {
  readonly manifest = { timeZone: 'Europe/Helsinki', oauthScopes: [] };
  readonly workbook = new WorkbookModel('wb', 'Hankesalkku');
  who: User = JOHTAJA;
  /** Epoch milliseconds: 30 November 2020, 10:00 UTC. */
  clock = Date.UTC(2020, 10, 30, 10);
  #count = 0;

  constructor(
    readonly drive: DriveStore = new DriveStore(),
    readonly projectId = 'project-1',
  ) {}

  user(): User {
    return this.who;
  }

  now(): number {
    return this.clock;
  }

  makeDate(epochMs: number): Date {
    return new Date(epochMs);
  }

  nextId(prefix: string): string {
    this.#count += 1;
    return `${prefix}-${this.#count}`;
  }
}
