// One execution of the script: fresh globals, the bundle loaded, one function called, its locks let go.
import type { CallLedger } from '../apps-script/host/call-ledger';
import { createRealm, loadBundle, type Realm } from '../apps-script/host/context';
import type { Emulated } from '../apps-script/host/emulated';
import { createGuard, type Guard, type GuardSetup } from '../apps-script/host/guard';
import { MIME_TYPES } from '../apps-script/host/not-emulated';
import type { Zone } from '../apps-script/host/zone';

export interface ExecutionSetup {
  /** The built folder; its `.js` files are the script. */
  readonly dist: string;
  readonly zone: Zone;
  readonly now: () => number;
  readonly ledger: CallLedger;
  readonly user: () => string;
  readonly granted: () => ReadonlySet<string>;
  readonly forbidden: NonNullable<GuardSetup['forbidden']>;
  readonly HostDate: DateConstructor;
  readonly services: ReadonlyMap<string, Emulated>;
  readonly console: object;
  /** Told before the bundle is loaded, so that dates made for this execution are of its realm. */
  readonly onRealm: (realm: Realm) => void;
}

/** What a script threw, as the emulator's own error: `message` is the script's, `scriptStack` where it happened. */
export class ScriptFailure extends Error {
  override name = 'ScriptFailure';

  constructor(
    message: string,
    /** The script's own error name, such as `Exception` or `TypeError`. */
    readonly scriptName: string,
    readonly scriptStack: string,
  ) {
    super(message);
  }
}

/** What Apps Script says where a menu, a trigger or a page names a function that the script lacks. */
export class FunctionNotFound extends Error {
  override name = 'FunctionNotFound';

  constructor(functionName: string) {
    super(`Script function not found: ${functionName}`);
  }
}

/**
 * Loads the bundle into a new context and calls one of its global functions.
 *
 * @throws ScriptFailure with the script's message
 * @throws FunctionNotFound
 * @throws Error where the bundle calls a service while loading: under AuthMode.NONE that would kill the menu
 *   (platform facts §2.4)
 */
export function execute(setup: ExecutionSetup, functionName: string, args: readonly unknown[]): unknown {
  const { dist, zone, now, ledger } = setup;
  const realm = createRealm(zone, now);
  const guard = createGuard({ ...setup, realm });
  defineGlobals(realm, guard, setup);
  setup.onRealm(realm);

  const before = ledger.total;
  relay(() => loadBundle(realm, dist));
  if (ledger.total > before) {
    const names = ledger.log.slice(before).map((call) => call.name);
    throw new Error(`The bundle calls a service while loading: ${names.join(', ')}`);
  }

  const target = realm.globals[functionName];
  if (typeof target !== 'function' || functionName.endsWith('_')) {
    throw new FunctionNotFound(functionName);
  }
  // Emulated objects among the arguments are the spreadsheet's: events bring it and its ranges.
  const given = args.map((value) => guard.toScript(value, 'SpreadsheetApp'));
  return guard.toHost(relay((): unknown => Reflect.apply(target, realm.globals, given)));
}

function defineGlobals(realm: Realm, guard: Guard, { services, console }: ExecutionSetup): void {
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(realm.globals, name, {
      value,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  };
  for (const [name, service] of services) define(name, guard.wrap(service, name));
  define('MimeType', MIME_TYPES);
  define('console', console);
}

/** Errors of the script's realm become the emulator's. */
function relay<T>(action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (typeof error !== 'object' || error === null) throw new ScriptFailure(String(error), 'Error', '');
    const { name, message, stack } = error as Partial<Error>;
    throw new ScriptFailure(message ?? String(error), name ?? 'Error', stack ?? '');
  }
}
