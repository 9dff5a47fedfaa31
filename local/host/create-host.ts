// A whole emulated Apps Script round one workbook: the machine, its services, the built bundle, and a tester's levers.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Run } from '../apps-script/host/auth-mode';
import { CallLedger } from '../apps-script/host/call-ledger';
import type { Machine, User } from '../apps-script/host/machine';
import { zoneNamed } from '../apps-script/host/zone';
import { lockKey } from '../apps-script/lock-service/lock-service';
import { LogLines } from '../apps-script/logger/logger';
import type { SentMail } from '../apps-script/mail-app/outbox';
import { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import { DriveStore } from '../model/drive';
import type { WorkbookModel } from '../model/workbook';
import { Consent } from './consent';
import { EditQueue } from './edit-queue';
import { EmulatedClock } from './emulated-clock';
import { changeEvent, editEvent, openEvent } from './event-objects';
import { Executions } from './executions';
import type { Host, HostOptions, Who } from './host';
import { writeMail } from './mail-folder';
import { readManifest } from './manifest';
import { type Edited, personEdit } from './person-edit';
import { deletePersonRows, insertPersonRows, putPersonCells, sortPersonRows } from './person-lines';
import { readRpcAnswer } from './rpc-answer';
import { nextNumber, sharedState } from './shared-state';
import { TriggerRuns } from './trigger-runs';

export type { Host, HostOptions } from './host';
export type { RpcAnswer } from './rpc-answer';

/** Owner of the workbook and default user of the commands. */
export const DIRECTOR: User = { id: 'johtaja', email: 'johtaja@example.org', locale: 'fi' };

/** @throws Error where `dist` holds no bundle or no manifest */
export function createHost(options: HostOptions): Host {
  const { dist, workbook, seed, users = [DIRECTOR], drive = new DriveStore() } = options;
  if (!existsSync(join(dist, 'server.js'))) throw new Error(`Puuttuu: ${join(dist, 'server.js')}`);
  const manifest = options.manifest ?? readManifest(dist);
  const zone = zoneNamed(manifest.timeZone);
  const clock = new EmulatedClock(zone, options.now ?? Date.now());
  const now = (): number => clock.now();
  const calls = new CallLedger();
  const logger = new LogLines(now);
  const consent = new Consent(manifest.oauthScopes);
  const shared = sharedState(workbook);
  const outbox: SentMail[] = [];
  const edits = new EditQueue();
  let atKeyboard = options.user ?? users[0] ?? DIRECTOR;
  share(workbook, options.owner ?? DIRECTOR, [...users, atKeyboard]);

  const executions = new Executions({
    ...{ dist, zone, clock, calls, logger, consent, shared },
    project: {
      name: options.projectName ?? 'Hankesalkku',
      isAddOn: options.addOn ?? false,
      mailQuota: options.mailQuota ?? 100,
    },
    send: (mail) => {
      const number = outbox.push(mail);
      if (options.mailFolder !== undefined) writeMail(options.mailFolder, number, mail);
    },
  });
  const machine: Machine = {
    ...{ manifest, projectId: options.projectId ?? 'hankesalkku', now, workbook, drive },
    user: () => executions.running?.user ?? atKeyboard,
    makeDate: (epochMs) => executions.makeDate(epochMs),
    nextId: (prefix) => [prefix, ...(seed ? [seed] : []), nextNumber(drive, prefix)].join('-'),
  };
  const triggers = new TriggerRuns({ machine, executions, clock, store: shared.triggers });
  const known = (who: Who): User => (typeof who === 'string' ? knownUser(users, who) : who);
  const as = (user: User): Machine => ({ ...machine, user: () => user });

  /** With a person at the keyboard, as behind a menu or google.script.run. */
  function run(user: User, functionName: string, args: readonly unknown[]): unknown {
    const full: Run = { user, keyboard: user, mode: 'FULL', simple: false };
    return executions.run(machine, full, functionName, () => args);
  }
  const call: Host['call'] = (functionName, ...args) => run(atKeyboard, functionName, args);

  /** Tells the triggers of what a person's hand did in cells. */
  function afterEdit(user: User, edited: Edited): void {
    const simple: Run = { user, keyboard: user, mode: 'LIMITED', simple: true };
    edits.add(() => {
      try {
        triggers.simple(simple, 'onEdit', (app) => [editEvent(simple, app, edited)]);
      } finally {
        triggers.installed('ON_EDIT', user, (installed, app) => editEvent(installed, app, edited));
        triggers.installed('ON_CHANGE', user, (installed, app) => changeEvent(installed, app, 'EDIT'));
      }
    });
  }

  /** Whole rows: no onEdit, only installed onChange, without a range (platform facts §4.5). */
  function afterChange(user: User, type: string): void {
    edits.add(() => triggers.installed('ON_CHANGE', user, (run, app) => changeEvent(run, app, type)));
  }

  return {
    ...{ machine, drive, calls, logger, outbox, call, triggerRuns: triggers.log },
    get ui() {
      return shared.screens.of(atKeyboard.id);
    },
    get triggers() {
      return shared.triggers.ofProject(machine.projectId);
    },
    get lostEdits() {
      return edits.lost;
    },
    rpc: (method, payload = {}) => readRpcAnswer(String(call('rpc', method, JSON.stringify(payload)))),
    failNext: (failure) => calls.failNext(failure),
    failCall: (n, failure) => calls.failCall(n, failure),
    failEvery: (predicate, failure) => calls.failEvery(predicate, failure),
    onCall: (n, action) => calls.onCall(n, action),
    actAs: (who) => {
      atKeyboard = known(who);
    },
    uiOf: (who) => shared.screens.of(known(who).id),
    open: (who, { authMode = 'LIMITED' } = {}) => {
      const user = known(who);
      const simple: Run = { user, keyboard: user, mode: authMode, simple: authMode !== 'FULL' };
      shared.screens.of(user.id).reload(machine.projectId);
      triggers.simple(simple, 'onOpen', (app) => [openEvent(simple, app)]);
      triggers.installed('ON_OPEN', user, openEvent);
    },
    edit: (who, tab, a1, edit) => afterEdit(known(who), personEdit(as(known(who)), tab, a1, edit)),
    putCells: (who, tab, place, cells) =>
      afterEdit(known(who), putPersonCells(as(known(who)), tab, place, cells)),
    insertRows: (who, tab, rows) => {
      insertPersonRows(as(known(who)), tab, rows);
      afterChange(known(who), 'INSERT_ROW');
    },
    deleteRows: (who, tab, rows) => {
      deletePersonRows(as(known(who)), tab, rows);
      afterChange(known(who), 'REMOVE_ROW');
    },
    sortRows: (who, tab, order) => {
      sortPersonRows(as(known(who)), tab, order);
      afterChange(known(who), 'OTHER');
    },
    select: (who, tab, a1) => {
      const sheet = new SpreadsheetApp(as(known(who))).getActive().getSheetByName(tab);
      if (!sheet) throw new Error(`No such tab: ${tab}`);
      sheet.getRange(a1).activate();
    },
    menu: (who, itemText) => {
      const user = known(who);
      return run(user, shared.screens.of(user.id).functionOf(itemText, machine.projectId), []);
    },
    setNow: (moment) => {
      const instant = clock.instant(moment);
      const isBack = instant < now();
      triggers.clockTo(instant);
      // A trigger that slept may have gone past it.
      if (isBack || now() < instant) clock.set(instant);
    },
    runDueTriggers: () => triggers.clockTo(now()),
    grant: (scope, who = atKeyboard) => consent.grant(known(who).id, scope),
    revoke: (scope, who = atKeyboard) => consent.revoke(known(who).id, scope),
    occupyLock: (kind, forMs = Number.POSITIVE_INFINITY) => {
      const other = {};
      const key = lockKey(kind, machine);
      shared.locks.hold(key, other, now() + forMs);
      return () => shared.locks.release(key, other);
    },
  };
}

/** Gives the file its owner, and lets the others edit it; what the workbook knows already stays. */
function share(workbook: WorkbookModel, owner: User, people: readonly User[]): void {
  if (workbook.owner === '') workbook.owner = owner.id;
  for (const { id, email } of people) {
    const isNew = id !== workbook.owner && email !== '' && !workbook.editors.includes(email);
    if (isNew) workbook.editors.push(email);
  }
}

function knownUser(users: readonly User[], who: string): User {
  const found = users.find((user) => user.id === who || user.email === who);
  if (!found) throw new Error(`No such user on this host: ${who}`);
  return found;
}
