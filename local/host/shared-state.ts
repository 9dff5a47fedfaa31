// What emulated machines share where they share a workbook or a Drive: properties, locks and id counters.
import { LockTable } from '../apps-script/lock-service/lock-table';
import { PropertyStore } from '../apps-script/properties-service/property-store';
import type { DriveStore } from '../model/drive';
import type { WorkbookModel } from '../model/workbook';

export interface SharedState {
  readonly properties: PropertyStore;
  readonly locks: LockTable;
}

const states = new WeakMap<WorkbookModel, SharedState>();
const counters = new WeakMap<DriveStore, Map<string, number>>();

/** Two hosts on one workbook see each other's locks and document properties. */
export function sharedState(workbook: WorkbookModel): SharedState {
  let state = states.get(workbook);
  if (!state) {
    state = { properties: new PropertyStore(), locks: new LockTable() };
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
