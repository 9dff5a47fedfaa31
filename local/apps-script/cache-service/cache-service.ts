// Emulated CacheService: document, script and user caches whose values go on the emulated clock.
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { checkSignatures } from '../spreadsheet-app/signature-check';
import type { CacheMap, CacheStore } from './cache-store';

/** Platform facts §1.2. */
const KEY_LENGTH = 250;
const VALUE_BYTES = 100 * 1024;
const USUAL_SECONDS = 600;
const MOST_SECONDS = 21_600;

export class CacheService extends Emulated {
  override readonly _name = 'CacheService';
  readonly #machine: Machine;
  readonly #store: CacheStore;

  constructor(machine: Machine, store: CacheStore) {
    super();
    this.#machine = machine;
    this.#store = store;
  }

  /** Shared by all who run this script on this file. */
  getDocumentCache(): Cache {
    const { projectId, workbook } = this.#machine;
    return this.#cache(`document/${projectId}/${workbook.id}`);
  }

  /** Shared by all who run this script. */
  getScriptCache(): Cache {
    return this.#cache(`script/${this.#machine.projectId}`);
  }

  /** The present user's own, in this script. */
  getUserCache(): Cache {
    return this.#cache(`user/${this.#machine.projectId}/${this.#machine.user().id}`);
  }

  #cache(name: string): Cache {
    return new Cache(this.#store.at(name), this.#machine.now);
  }
}

export class Cache extends Emulated {
  override readonly _name = 'Cache';
  readonly #map: CacheMap;
  readonly #now: () => number;

  constructor(map: CacheMap, now: () => number) {
    super();
    this.#map = map;
    this.#now = now;
  }

  /** null where nothing is, or no longer (platform facts §8.3 no. 38). */
  get(key: string): string | null {
    return this.#map.get(checkedKey(key), this.#now()) ?? null;
  }

  /** Only the keys that are there. */
  getAll(keys: readonly unknown[]): Record<string, string> {
    const found = keys.map((key): [string, string | null] => [String(key), this.get(String(key))]);
    return Object.fromEntries(found.filter((entry): entry is [string, string] => entry[1] !== null));
  }

  /** @throws ScriptError for a key, a value or a time over the limits */
  put(key: string, value: string, expirationInSeconds = USUAL_SECONDS): void {
    const now = this.#now();
    const until = now + checkedSeconds(expirationInSeconds) * 1000;
    this.#map.put(checkedKey(key), checkedValue(value), until, now);
  }

  /** All or nothing. */
  putAll(values: Readonly<Record<string, unknown>>, expirationInSeconds = USUAL_SECONDS): void {
    const checked = Object.entries(values).map(([key, value]): [string, string] => [
      checkedKey(key),
      checkedValue(String(value)),
    ]);
    for (const [key, value] of checked) this.put(key, value, expirationInSeconds);
  }

  remove(key: string): void {
    this.#map.remove(checkedKey(key));
  }

  removeAll(keys: readonly unknown[]): void {
    for (const key of keys) this.remove(String(key));
  }
}

function checkedKey(key: string): string {
  if (key.length > KEY_LENGTH) throw new ScriptError('Argument too large: key');
  return key;
}

function checkedValue(value: string): string {
  if (Buffer.byteLength(value) > VALUE_BYTES) throw new ScriptError('Argument too large: value');
  return value;
}

function checkedSeconds(seconds: number): number {
  if (seconds > MOST_SECONDS) throw new ScriptError('Argument too large: expirationInSeconds');
  if (seconds < 1) throw new ScriptError('Invalid argument: expirationInSeconds');
  return seconds;
}

checkSignatures(Cache.prototype, 'CacheService.Cache', {
  get: ['string'],
  getAll: ['array'],
  put: ['string string', 'string string number'],
  putAll: ['object', 'object number'],
  remove: ['string'],
  removeAll: ['array'],
});
