// The services that a script finds as globals in one execution of it.
import { Blob } from '../apps-script/blob/blob';
import { Docs } from '../apps-script/docs/docs';
import { Drive } from '../apps-script/drive/drive';
import type { Emulated } from '../apps-script/host/emulated';
import type { Machine } from '../apps-script/host/machine';
import { NOT_EMULATED_SERVICES, NotEmulated } from '../apps-script/host/not-emulated';
import { LockService } from '../apps-script/lock-service/lock-service';
import type { LockHolder } from '../apps-script/lock-service/lock-table';
import { Logger, type LogLines } from '../apps-script/logger/logger';
import { PropertiesService } from '../apps-script/properties-service/properties-service';
import { Session } from '../apps-script/session/session';
import { SpreadsheetApp } from '../apps-script/spreadsheet-app/spreadsheet-app';
import { Utilities } from '../apps-script/utilities/utilities';
import type { SharedState } from './shared-state';

export interface ServicesSetup {
  readonly machine: Machine;
  readonly shared: SharedState;
  /** The running script, as locks know it. */
  readonly holder: LockHolder;
  readonly log: LogLines;
  readonly advance: (milliseconds: number) => void;
}

/**
 * Global name → service. Advanced services are there only where the manifest enables them; elsewhere their name is
 * a ReferenceError, as in Apps Script (platform facts §3.3).
 */
export function makeServices(setup: ServicesSetup): Map<string, Emulated> {
  const { machine, shared, holder, log, advance } = setup;
  const services = new Map<string, Emulated>([
    ['SpreadsheetApp', new SpreadsheetApp(machine)],
    ['LockService', new LockService({ machine, table: shared.locks, holder, advance })],
    ['PropertiesService', new PropertiesService(machine, shared.properties)],
    ['Session', new Session(machine)],
    ['Logger', new Logger(log)],
    ['Utilities', new Utilities({ machine, advance, makeBlob })],
  ]);
  for (const name of NOT_EMULATED_SERVICES) services.set(name, new NotEmulated(name));
  for (const { userSymbol, serviceId } of machine.manifest.dependencies?.enabledAdvancedServices ?? []) {
    services.set(userSymbol, advancedService(serviceId, userSymbol, machine));
  }
  return services;
}

function advancedService(serviceId: string, userSymbol: string, machine: Machine): Emulated {
  if (serviceId === 'drive') return new Drive(machine);
  if (serviceId === 'docs') return new Docs(machine);
  return new NotEmulated(userSymbol);
}

const makeBlob = (bytes: Uint8Array, contentType: string | null, name: string | null): Blob =>
  new Blob(bytes, contentType, name);
