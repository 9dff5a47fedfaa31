// The bare V8 context that a bundle is loaded into, through gas-local: no more than Apps Script has, often less.
import { extname } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import gas from 'gas-local';
import { LANGUAGE_DEPENDENT, MISSING_BUILTINS } from './missing-builtins';
import type { Zone } from './zone';
import { zonedDateClass } from './zoned-date';

/** The constructors of one script context: what leaves the emulator is made with these. */
export interface Realm {
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  readonly Date: DateConstructor;
  /** The script's global object. */
  readonly globals: Record<string, unknown>;
}

/**
 * A new, stripped context whose `Date` follows the emulated clock and the script's zone.
 * Apps Script starts every execution with fresh globals, so one context serves one execution.
 */
export function createRealm(zone: Zone, now: () => number): Realm {
  const globals: Record<string, unknown> = {};
  createContext(globals);
  runInContext(STRIP, globals);
  const native = runInContext('({ Array, Object, Error, Date })', globals) as Omit<Realm, 'globals'>;
  const date = zonedDateClass(native.Date, zone, now);
  Object.defineProperty(globals, 'Date', {
    value: date,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return { Array: native.Array, Object: native.Object, Error: native.Error, Date: date, globals };
}

/**
 * Runs every `.js` file of the built folder in the context, as Apps Script does with a project's files.
 *
 * @throws what the script throws while loading
 */
export function loadBundle(realm: Realm, dist: string): void {
  gas.require(dist, realm.globals, { filter: (path) => extname(path) === '.js' });
}

/** Runs inside the context, so that even the functions that throw belong to the script's realm. */
const STRIP = `(function (missing, language) {
  'use strict';
  var evaluate = eval;
  function ownerOf(expression) {
    try { return expression === '' ? globalThis : evaluate(expression); } catch (absent) { return undefined; }
  }
  missing.map(function (entry) { return [ownerOf(entry.owner), entry.names]; }).forEach(function (pair) {
    if (pair[0]) pair[1].forEach(function (name) { delete pair[0][name]; });
  });
  language.forEach(function (entry) {
    var owner = ownerOf(entry.owner);
    entry.names.forEach(function (name) {
      Object.defineProperty(owner, name, { writable: true, configurable: true, enumerable: false, value: function () {
        throw new Error(name + ': kielidata vaihtelee Apps Scriptissä, käytä omaa taulukkoa (platform facts 2.1)');
      } });
    });
  });
  delete globalThis.console;
})(${JSON.stringify(MISSING_BUILTINS)}, ${JSON.stringify(LANGUAGE_DEPENDENT)})`;
