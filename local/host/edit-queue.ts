// The queue of edit events: while one is handled at most two wait, more are lost (platform facts §1.2, §4.5).

const MOST_WAITING = 2;

export class EditQueue {
  /** Events that nobody was told of. */
  lost = 0;
  #handling = false;
  #waiting: (() => void)[] = [];

  /**
   * Handles the event, and then those that came meanwhile; or lets it wait where one is being handled.
   * @throws what the first failing handler threw, when all are done
   */
  add(handle: () => void): void {
    if (this.#handling) {
      if (this.#waiting.length < MOST_WAITING) this.#waiting.push(handle);
      else this.lost += 1;
      return;
    }
    this.#handling = true;
    const errors: unknown[] = [];
    for (let next: (() => void) | undefined = handle; next; next = this.#waiting.shift()) {
      try {
        next();
      } catch (error) {
        errors.push(error);
      }
    }
    this.#handling = false;
    if (errors.length > 0) throw errors[0];
  }
}
