// At most ten calls of google.script.run are under way at once; the others wait their turn (platform facts §8.3 no. 40).

const MOST_AT_ONCE = 10;

export class CallQueue {
  #running = 0;
  #waiting: (() => void)[] = [];

  /** Starts the call, or lets it wait; `begin` is handed what it must call once, when the call has ended. */
  add(begin: (ended: () => void) => void): void {
    const start = (): void => {
      this.#running += 1;
      begin(() => this.#end());
    };
    if (this.#running < MOST_AT_ONCE) start();
    else this.#waiting.push(start);
  }

  #end(): void {
    this.#running -= 1;
    this.#waiting.shift()?.();
  }
}
