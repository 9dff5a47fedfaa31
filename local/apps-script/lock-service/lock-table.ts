// Who holds which lock, over all emulated processes that share a workbook.

/** Identifies a running script, or whoever else holds a lock. */
export type LockHolder = object;

interface Held {
  readonly holder: LockHolder;
  /** Emulated instant when it will be let go, epoch milliseconds; Infinity = not known. */
  readonly until: number;
}

export class LockTable {
  readonly #held = new Map<string, Held>();

  /** Holder of a lock at an instant, if any. */
  holder(key: string, now: number): LockHolder | undefined {
    const held = this.#held.get(key);
    if (!held) return undefined;
    if (held.until > now) return held.holder;
    this.#held.delete(key);
    return undefined;
  }

  /** When a held lock becomes free: an instant, or Infinity. */
  freeAt(key: string, now: number): number {
    return this.holder(key, now) ? (this.#held.get(key)?.until ?? now) : now;
  }

  hold(key: string, holder: LockHolder, until = Number.POSITIVE_INFINITY): void {
    this.#held.set(key, { holder, until });
  }

  release(key: string, holder: LockHolder): void {
    if (this.#held.get(key)?.holder === holder) this.#held.delete(key);
  }

  /** What Apps Script does at the end of a script: all its locks go. */
  releaseAll(holder: LockHolder): void {
    for (const [key, held] of this.#held) if (held.holder === holder) this.#held.delete(key);
  }
}
