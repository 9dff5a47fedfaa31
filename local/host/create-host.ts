// A whole emulated Apps Script round one workbook: the machine, its services, the built bundle, and a tester's levers.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CallLedger, type FailureOptions, type ServiceCall } from '../apps-script/host/call-ledger';
import type { Machine, Manifest, User } from '../apps-script/host/machine';
import { zoneNamed } from '../apps-script/host/zone';
import { zonedDateClass } from '../apps-script/host/zoned-date';
import { type LockKind, lockKey } from '../apps-script/lock-service/lock-service';
import { LogLines, scriptConsole } from '../apps-script/logger/logger';
import { DriveStore } from '../model/drive';
import type { WorkbookModel } from '../model/workbook';
import { Consent } from './consent';
import { EmulatedClock, type Moment } from './emulated-clock';
import { execute } from './execution';
import { readManifest } from './manifest';
import { makeServices } from './services';
import { nextNumber, sharedState } from './shared-state';

/** Owner of the workbook and default user of the commands. */
export const DIRECTOR: User = { id: 'johtaja', email: 'johtaja@example.org', locale: 'fi' };

export interface HostOptions {
  /** The built folder: `server.js` and `appsscript.json`. */
  readonly dist: string;
  readonly workbook: WorkbookModel;
  /** Absent: the one in `dist`. */
  readonly manifest?: Manifest;
  /** Who sits at the keyboard first; absent: the first of `users`, else the director. */
  readonly user?: User;
  readonly users?: readonly User[];
  /** The emulated instant; absent: this computer's. */
  readonly now?: Moment;
  readonly projectId?: string;
  readonly drive?: DriveStore;
  /** Mixed into ids and UUIDs, so that runs on different workbooks don't make the same ones. */
  readonly seed?: string;
}

export type RpcAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly hint?: string | undefined;
    };

const Envelope: v.GenericSchema<unknown, RpcAnswer> = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string(), hint: v.optional(v.string()) }),
]);

export interface Host {
  readonly machine: Machine;
  readonly drive: DriveStore;
  /** Service calls: `total`, `byMethod`, `log`, `notEmulated`, `faults`, `reset()`. */
  readonly calls: CallLedger;
  /** What the script logged, over all executions. */
  readonly logger: LogLines;
  /** Runs a global function in a new execution. @throws ScriptFailure */
  call(functionName: string, ...args: readonly unknown[]): unknown;
  /** The gate: global `rpc(method, payloadJson)`, JSON both ways. @throws ScriptFailure */
  rpc(method: string, payload?: unknown): RpcAnswer;
  failNext(options?: FailureOptions): void;
  failCall(n: number, options?: FailureOptions): void;
  failEvery(predicate: (call: ServiceCall) => boolean, options?: FailureOptions): () => void;
  onCall(n: number, action: () => void): void;
  /** From now on this person sits at the keyboard: a user, or the id or e-mail of one of `users`. */
  actAs(user: User | string): void;
  setNow(moment: Moment): void;
  /** Scopes of the present user, such as `drive.file`. */
  grant(scope: string): void;
  revoke(scope: string): void;
  /** Another process takes a lock, for ever or for emulated milliseconds; returns its release. */
  occupyLock(kind: LockKind, forMs?: number): () => void;
}

/** @throws Error where `dist` holds no bundle or no manifest */
export function createHost(options: HostOptions): Host {
  const { dist, workbook, seed } = options;
  if (!existsSync(join(dist, 'server.js'))) throw new Error(`Puuttuu: ${join(dist, 'server.js')}`);
  const manifest = options.manifest ?? readManifest(dist);
  const users = options.users ?? [DIRECTOR];
  const drive = options.drive ?? new DriveStore();
  const zone = zoneNamed(manifest.timeZone);
  const clock = new EmulatedClock(zone, options.now ?? Date.now());
  const now = (): number => clock.now();
  const HostDate = zonedDateClass(Date, zone, now);
  const calls = new CallLedger();
  const logger = new LogLines(now);
  const consent = new Consent(manifest.oauthScopes);
  const shared = sharedState(workbook);
  let user = options.user ?? users[0] ?? DIRECTOR;
  let ScriptDate = HostDate;

  const machine: Machine = {
    manifest,
    projectId: options.projectId ?? 'hankesalkku',
    user: () => user,
    now,
    makeDate: (epochMs) => new ScriptDate(epochMs),
    workbook,
    drive,
    nextId: (prefix) => [prefix, ...(seed ? [seed] : []), nextNumber(drive, prefix)].join('-'),
  };

  function call(functionName: string, ...args: readonly unknown[]): unknown {
    const holder = {};
    const outer = ScriptDate;
    const advance = (milliseconds: number): void => clock.advance(milliseconds);
    const setup = {
      ...{ dist, zone, now, HostDate, ledger: calls, console: scriptConsole(logger) },
      user: () => user.id,
      granted: () => consent.granted(user.id),
      services: makeServices({ machine, shared, holder, log: logger, advance }),
      onRealm: (realm: { Date: DateConstructor }) => {
        ScriptDate = realm.Date;
      },
    };
    try {
      return execute(setup, functionName, args);
    } finally {
      ScriptDate = outer;
      shared.locks.releaseAll(holder);
    }
  }

  return {
    ...{ machine, drive, calls, logger, call },
    rpc: (method, payload = {}) =>
      v.parse(Envelope, JSON.parse(String(call('rpc', method, JSON.stringify(payload))))),
    failNext: (failure) => calls.failNext(failure),
    failCall: (n, failure) => calls.failCall(n, failure),
    failEvery: (predicate, failure) => calls.failEvery(predicate, failure),
    onCall: (n, action) => calls.onCall(n, action),
    actAs: (who) => {
      user = typeof who === 'string' ? knownUser(users, who) : who;
    },
    setNow: (moment) => clock.set(moment),
    grant: (scope) => consent.grant(user.id, scope),
    revoke: (scope) => consent.revoke(user.id, scope),
    occupyLock: (kind, forMs = Number.POSITIVE_INFINITY) => {
      const other = {};
      const key = lockKey(kind, machine);
      shared.locks.hold(key, other, now() + forMs);
      return () => shared.locks.release(key, other);
    },
  };
}

function knownUser(users: readonly User[], who: string): User {
  const found = users.find((user) => user.id === who || user.email === who);
  if (!found) throw new Error(`No such user on this host: ${who}`);
  return found;
}
