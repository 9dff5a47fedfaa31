// What emulated machines share where they share a workbook or a Drive: properties, locks, screens and the like; id counters.
import { CacheStore } from '../apps-script/cache-service/cache-store';
import { LockTable } from '../apps-script/lock-service/lock-table';
import { MailQuota } from '../apps-script/mail-app/outbox';
import { PropertyStore } from '../apps-script/properties-service/property-store';
import { TriggerStore } from '../apps-script/script-app/trigger-store';
import { Screens } from '../apps-script/ui/screen';
import type { DriveStore } from '../model/drive';
import type { WorkbookModel } from '../model/workbook';

export interface SharedState {
  readonly properties: PropertyStore;
  readonly caches: CacheStore;
  readonly locks: LockTable;
  readonly triggers: TriggerStore;
  readonly screens: Screens;
  readonly mailQuota: MailQuota;
}

const states = new WeakMap<WorkbookModel, SharedState>();
const counters = new WeakMap<DriveStore, Map<string, number>>();

/** Two hosts on one workbook see each other's locks, document properties and menus. */
export function sharedState(workbook: WorkbookModel): SharedState {
  let state = states.get(workbook);
  if (!state) {
    state = {
      ...{ properties: new PropertyStore(), caches: new CacheStore(), locks: new LockTable() },
      ...{ triggers: new TriggerStore(), screens: new Screens(), mailQuota: new MailQuota() },
    };
    states.set(workbook, state);
  }
  return state;
}

/** 1, 2, 3 … per prefix, over all hosts on one Drive: file ids must never meet. */
export function nextNumber(drive: DriveStore, prefix: string): number {
  const counts = counters.get(drive) ?? new Map<string, number>();
  counters.set(drive, counts);
  const next = (counts.get(prefix) ?? 0) + 1;
  counts.set(prefix, next);
  return next;
}
