// The stored properties of scripts, over all emulated processes that share a workbook; sizes as Google counts them.

/** Bytes of one value and of one whole store: 9 KB and 500 KB (platform facts §1.1). */
export const VALUE_LIMIT = 9 * 1024;
export const STORE_LIMIT = 500 * 1024;

export type PropertyMap = Map<string, string>;

export class PropertyStore {
  readonly #maps = new Map<string, PropertyMap>();

  /** The properties kept under a name; empty where there are none yet. */
  at(key: string): PropertyMap {
    let map = this.#maps.get(key);
    if (!map) {
      map = new Map();
      this.#maps.set(key, map);
    }
    return map;
  }

  /** Everything, by the stores' names: for keeping it over a restart. */
  entries(): [string, [string, string][]][] {
    return [...this.#maps].map(([key, map]) => [key, [...map]]);
  }
}

/** UTF-8 bytes of all keys and values. */
export function storeSize(map: ReadonlyMap<string, string>): number {
  let bytes = 0;
  for (const [key, value] of map) bytes += Buffer.byteLength(key) + Buffer.byteLength(value);
  return bytes;
}
