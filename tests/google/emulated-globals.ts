// Emulated Apps Script services as the globals that the adapters of src/google use, for one test file at a time.
import { Blob } from '../../local/apps-script/blob/blob';
import { Docs } from '../../local/apps-script/docs/docs';
import { Drive } from '../../local/apps-script/drive/drive';
import type { Machine } from '../../local/apps-script/host/machine';
import { Session } from '../../local/apps-script/session/session';
import { Utilities } from '../../local/apps-script/utilities/utilities';

/** Until the returned function is called. */
export function setGlobals(machine: Machine): () => void {
  const makeBlob = (bytes: Uint8Array, contentType: string | null, name: string | null) =>
    new Blob(bytes, contentType, name);
  const services: Readonly<Record<string, unknown>> = {
    Session: new Session(machine),
    Utilities: new Utilities({ machine, advance: () => undefined, makeBlob }),
    Drive: new Drive(machine),
    Docs: new Docs(machine),
  };
  for (const [name, value] of Object.entries(services)) {
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const name of Object.keys(services)) Reflect.deleteProperty(globalThis, name);
  };
}
