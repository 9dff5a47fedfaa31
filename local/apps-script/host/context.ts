// The bare V8 context that a bundle is loaded into: no more than Apps Script has, often less.
import { constants, createContext, Script } from 'node:vm';
import { bundleScripts } from './bundle-scripts';
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
  // An ordinary global object, where Node has the word for it (20.18). Round an object of our own every mention of a
  // global, such as Math, asks that object first: a hundred times slower, which a check of 5,000 rows feels.
  const globals = createContext(constants.DONT_CONTEXTIFY ?? {}) as Record<string, unknown>;
  const native = STRIP.runInContext(globals) as Omit<Realm, 'globals'>;
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
  for (const script of bundleScripts(dist)) script.runInContext(realm.globals);
}

/** `delete Promise.any;`, and nothing where this Node lacks the owner itself. */
const DELETIONS = MISSING_BUILTINS.map(({ owner, names }) => {
  const target = owner === '' ? 'globalThis' : owner;
  const deletions = names.map((name) => `delete owner[${JSON.stringify(name)}];`).join(' ');
  return `owner = ${target}; ${deletions}`;
});

const REFUSALS = LANGUAGE_DEPENDENT.flatMap(({ owner, names }) =>
  names.map((name) => `refuse(${owner}, ${JSON.stringify(name)});`),
);

/**
 * Runs inside the context, so that even the functions that throw belong to the script's realm; gives its constructors.
 * Every execution runs it: plain statements, compiled once.
 */
const STRIP = new Script(`(function () {
  'use strict';
  function refuse(owner, name) {
    Object.defineProperty(owner, name, { writable: true, configurable: true, enumerable: false, value: function () {
      throw new Error(name + ': kielidata vaihtelee Apps Scriptissä, käytä omaa taulukkoa (platform facts 2.1)');
    } });
  }
  var owner;
  ${DELETIONS.join('\n  ')}
  ${REFUSALS.join('\n  ')}
  delete globalThis.console;
  return { Array: Array, Object: Object, Error: Error, Date: Date };
})()`);
