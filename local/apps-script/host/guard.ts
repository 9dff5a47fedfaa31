// Stands between the script and an emulated object: counts, checks scopes, fails on demand, translates both ways.
import { summariseArguments } from './argument-summary';
import { type CallLedger, type FailureOptions, SERVER_ERROR } from './call-ledger';
import type { Realm } from './context';
import { AssignableEmulated, Emulated, ScriptError } from './emulated';
import { type Refusal, refusalOf } from './scopes';

export interface GuardSetup {
  readonly realm: Realm;
  readonly ledger: CallLedger;
  /** `User.id` of who runs the script. */
  readonly user: () => string;
  /** Full scope addresses that manifest and person both grant. */
  readonly granted: () => ReadonlySet<string>;
  /** What the execution's authorisation mode forbids, whatever the scopes; absent: nothing. */
  readonly forbidden?: (service: string, className: string, method: string) => Refusal | undefined;
  /** A Date class of the emulator's own realm with the script's zone, for arguments. */
  readonly HostDate: DateConstructor;
}

export interface Guard {
  /** The script's view of an emulated object; the same object gives the same view. */
  wrap(real: Emulated, service: string): object;
  /** A value of the emulator as the script gets it. */
  toScript(value: unknown, service: string): unknown;
  /** A value of the script as the emulator gets it. */
  toHost(value: unknown): unknown;
}

type Callable = (...args: unknown[]) => unknown;

/** Asked of any object by engines, test printers and promise machinery; never an Apps Script method. */
const QUIET = new Set([
  ...['then', 'toJSON', 'constructor', 'inspect', 'asymmetricMatch', '$$typeof'],
  ...['nodeType', 'tagName', 'hasAttribute', '@@__IMMUTABLE_ITERABLE__@@', '@@__IMMUTABLE_RECORD__@@'],
]);
const PLAIN_OBJECT = new Set(['hasOwnProperty', 'isPrototypeOf', 'propertyIsEnumerable', 'valueOf']);

export function createGuard({ realm, ledger, user, granted, forbidden, HostDate }: GuardSetup): Guard {
  const views = new WeakMap<Emulated, object>();
  const reals = new WeakMap<object, Emulated>();

  function wrap(real: Emulated, service: string): object {
    const known = views.get(real);
    if (known) return known;
    const view = new Proxy(new realm.Object(), new View(real, service));
    views.set(real, view);
    reals.set(view, real);
    return view;
  }

  /** What a script may do to an emulated object. A class, as a run makes a view of each of some thousand objects. */
  class View implements ProxyHandler<object> {
    readonly #real: Emulated;
    readonly #service: string;
    readonly #methods = new Map<string, Callable>();

    constructor(real: Emulated, service: string) {
      this.#real = real;
      this.#service = service;
    }

    get(target: object, key: string | symbol): unknown {
      if (typeof key === 'symbol' || key.startsWith('_') || QUIET.has(key)) return undefined;
      const real = this.#real;
      if (key === 'toString') return () => String(real);
      if (real instanceof AssignableEmulated && real._assigned.has(key)) return real._assigned.get(key);
      if (PLAIN_OBJECT.has(key)) return Reflect.get(target, key);
      const value: unknown = key in Object.prototype ? undefined : Reflect.get(real, key, real);
      if (value !== undefined && typeof value !== 'function') return toScript(value, this.#service);
      const cached = this.#methods.get(key);
      if (cached) return cached;
      const method = gate(real, this.#service, key, value as Callable | undefined);
      this.#methods.set(key, method);
      return method;
    }

    has(target: object, key: string | symbol): boolean {
      return Reflect.has(target, key) || (typeof key === 'string' && isOffered(this.#real, key));
    }

    set(_target: object, key: string | symbol, value: unknown): boolean {
      const real = this.#real;
      if (!(real instanceof AssignableEmulated) || typeof key === 'symbol' || isOffered(real, key))
        return false;
      real._assigned.set(key, value);
      return true;
    }

    defineProperty(): boolean {
      return false;
    }

    deleteProperty(): boolean {
      return false;
    }
  }

  function gate(real: Emulated, service: string, key: string, method: Callable | undefined): Callable {
    const name = `${real._name}.${key}`;
    return (...given) => {
      const args = given.map(toHost);
      const failure = ledger.enter(name, summariseArguments(key, args), user());
      const refusal = forbidden?.(service, real._name, key) ?? refusalOf(service, real._name, key, granted());
      if (refusal) throw scriptError(refusal.message, refusal.name);
      if (!method) {
        ledger.notEmulated.push(name);
        throw scriptError(`not emulated: ${name}`, 'Error');
      }
      if (failure && !failure.after) throw failed(failure);
      const result = run(name, () => Reflect.apply(method, real, args));
      if (failure) throw failed(failure);
      return toScript(result, service);
    };
  }

  function run(name: string, action: () => unknown): unknown {
    try {
      return action();
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('not emulated:')) {
        ledger.notEmulated.push(error.message.slice('not emulated: '.length));
        throw scriptError(error.message, 'Error');
      }
      if (error instanceof ScriptError) throw detailed(error);
      // Thrown by the script's own code that a service called back, such as a template's.
      if (error instanceof realm.Error) throw error;
      const fault = error instanceof Error ? error : new Error(String(error));
      ledger.faults.push(fault);
      throw scriptError(`emulator fault in ${name}: ${fault.message}`, 'Error');
    }
  }

  /** An API error's `details` and the like go with it. */
  function detailed(error: ScriptError): Error {
    const { name, message, stack: _stack, ...details } = error;
    return Object.assign(scriptError(error.message, name), toScript(details, ''));
  }

  const failed = (failure: FailureOptions): Error =>
    scriptError(failure.message ?? SERVER_ERROR, 'Exception');

  function scriptError(message: string, name: string): Error {
    const error = new realm.Error(message);
    error.name = name;
    return error;
  }

  function toScript(value: unknown, service: string): unknown {
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Emulated) return wrap(value, service);
    if (Array.isArray(value)) {
      const copy = new realm.Array();
      for (const item of value) {
        copy.push(typeof item === 'object' && item !== null ? toScript(item, service) : item);
      }
      return copy;
    }
    if (!isPlain(value)) {
      if (!isDate(value)) return value;
      const time = value.getTime();
      return value instanceof realm.Date ? value : new realm.Date(time);
    }
    if (Object.isFrozen(value)) return value;
    const copy = new realm.Object() as Record<string, unknown>;
    for (const key of Object.keys(value)) {
      copy[key] = toScript((value as Record<string, unknown>)[key], service);
    }
    return copy;
  }

  function toHost(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value;
    const real = reals.get(value);
    if (real) return real;
    // The host's own Array.from: `map` of a script's array would make a script's array.
    if (Array.isArray(value)) return Array.from(value, toHost);
    if (isDate(value)) return new HostDate(value.getTime());
    if (Object.isFrozen(value) || !isPlain(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toHost(item)]));
  }

  return { wrap, toScript, toHost };
}

/** What the script would find there: a public method or a non-function member. */
function isOffered(real: Emulated, key: string): boolean {
  return !key.startsWith('_') && key !== 'constructor' && Reflect.has(real, key);
}

function isDate(value: object): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** An object literal of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
