// The cached values of scripts, over all emulated processes that share a workbook; they go when their time is over.

interface Entry {
  readonly value: string;
  /** Emulated instant, epoch milliseconds. */
  readonly until: number;
}

/** More entries than this, and only those that last longest stay (Google's reference of Cache). */
export const MOST_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

export class CacheMap {
  #entries = new Map<string, Entry>();

  get(key: string, now: number): string | undefined {
    const entry = this.#entries.get(key);
    return entry && entry.until > now ? entry.value : undefined;
  }

  put(key: string, value: string, until: number, now: number): void {
    this.#entries.set(key, { value, until });
    if (this.#entries.size > MOST_ENTRIES) this.#shrink(now);
  }

  remove(key: string): void {
    this.#entries.delete(key);
  }

  #shrink(now: number): void {
    const alive = [...this.#entries].filter(([, entry]) => entry.until > now);
    const kept = alive.length > MOST_ENTRIES ? alive.sort(longestFirst).slice(0, KEPT_ENTRIES) : alive;
    this.#entries = new Map(kept);
  }
}

function longestFirst([, a]: [string, Entry], [, b]: [string, Entry]): number {
  return b.until - a.until;
}

export class CacheStore {
  readonly #maps = new Map<string, CacheMap>();

  /** What is cached under a name; empty where nothing is yet. */
  at(name: string): CacheMap {
    const map = this.#maps.get(name) ?? new CacheMap();
    this.#maps.set(name, map);
    return map;
  }
}
