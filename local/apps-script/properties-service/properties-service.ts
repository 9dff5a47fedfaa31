// Emulated PropertiesService: document, script and user properties with Google's size limits and texts.
import { Emulated, ScriptError } from '../host/emulated';
import type { Machine } from '../host/machine';
import { type PropertyMap, type PropertyStore, STORE_LIMIT, storeSize, VALUE_LIMIT } from './property-store';

/** Platform facts §1.2. */
export const VALUE_TOO_LARGE = 'Argument too large: value';
export const STORE_FULL =
  'You have exceeded the property storage quota. Please remove some properties and try again.';

export class PropertiesService extends Emulated {
  readonly _name = 'PropertiesService';
  readonly #machine: Machine;
  readonly #store: PropertyStore;

  constructor(machine: Machine, store: PropertyStore) {
    super();
    this.#machine = machine;
    this.#store = store;
  }

  /** Shared by all who run this script on this file. */
  getDocumentProperties(): Properties {
    const { projectId, workbook } = this.#machine;
    return new Properties(this.#store.at(`document/${projectId}/${workbook.id}`));
  }

  /** Shared by all who run this script. */
  getScriptProperties(): Properties {
    return new Properties(this.#store.at(`script/${this.#machine.projectId}`));
  }

  /** The present user's own, in this script. */
  getUserProperties(): Properties {
    return new Properties(this.#store.at(`user/${this.#machine.projectId}/${this.#machine.user().id}`));
  }
}

export class Properties extends Emulated {
  readonly _name = 'Properties';
  readonly #map: PropertyMap;

  constructor(map: PropertyMap) {
    super();
    this.#map = map;
  }

  /** null where the key is missing (platform facts §8.3 no. 37). */
  getProperty(key: string): string | null {
    return this.#map.get(String(key)) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.#map);
  }

  getKeys(): string[] {
    return [...this.#map.keys()];
  }

  /** Values become text; returns the store. */
  setProperty(key: string, value: unknown): this {
    return this.setProperties({ [String(key)]: value });
  }

  /**
   * All or nothing.
   *
   * @throws ScriptError where one value is over 9 KB or the whole store over 500 KB
   */
  setProperties(values: Readonly<Record<string, unknown>>, deleteAllOthers = false): this {
    const next: PropertyMap = deleteAllOthers ? new Map() : new Map(this.#map);
    for (const [key, value] of Object.entries(values)) {
      const text = String(value);
      if (Buffer.byteLength(text) > VALUE_LIMIT) throw new ScriptError(VALUE_TOO_LARGE);
      next.set(key, text);
    }
    if (storeSize(next) > STORE_LIMIT) throw new ScriptError(STORE_FULL);
    this.#map.clear();
    for (const [key, text] of next) this.#map.set(key, text);
    return this;
  }

  deleteProperty(key: string): this {
    this.#map.delete(String(key));
    return this;
  }

  deleteAllProperties(): this {
    this.#map.clear();
    return this;
  }
}
