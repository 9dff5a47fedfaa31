// Counts every service call in order and, where a test asked for it, fails it or lets somebody else act just before.

export interface ServiceCall {
  /** 1 for the first call since the last reset. */
  readonly n: number;
  /** `Class.method`. */
  readonly name: string;
  /** Shapes only: what is in people's cells never gets into a log. */
  readonly args: string;
  /** `User.id` of who ran the script. */
  readonly user: string;
}

export interface FailureOptions {
  /** true: the call takes effect and then fails, as when Google's answer is lost. */
  readonly after?: boolean;
  readonly message?: string;
}

/** What Google says when it does not say why. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";

interface PlannedFailure extends FailureOptions {
  readonly applies: (call: ServiceCall, sequence: number) => boolean;
  readonly once: boolean;
}

export class CallLedger {
  /** Calls since the last reset, oldest first. */
  log: ServiceCall[] = [];
  /** Calls that the emulator does not know, `Class.method`, also where the script caught the error. */
  notEmulated: string[] = [];
  /** Errors of the emulator itself (not of Apps Script), also where the script caught them. */
  faults: Error[] = [];
  #sequence = 0;
  #failures: PlannedFailure[] = [];
  #hooks = new Map<number, (() => void)[]>();

  get total(): number {
    return this.log.length;
  }

  /** `Class.method` → number of calls, most used first. */
  get byMethod(): Record<string, number> {
    const counts = new Map<string, number>();
    for (const { name } of this.log) counts.set(name, (counts.get(name) ?? 0) + 1);
    return Object.fromEntries([...counts].sort((a, b) => b[1] - a[1]));
  }

  /** Forgets what was counted; planned failures and hooks stay. */
  reset(): void {
    this.log = [];
    this.notEmulated = [];
    this.faults = [];
  }

  /** The next call fails. */
  failNext(options: FailureOptions = {}): void {
    this.failCall(1, options);
  }

  /** The n-th call from now fails, once; 1 = the next one. */
  failCall(n: number, options: FailureOptions = {}): void {
    const at = this.#at(n);
    this.#failures.push({ ...options, once: true, applies: (_call, sequence) => sequence === at });
  }

  /** Every call that the predicate accepts fails until the returned function is called. */
  failEvery(predicate: (call: ServiceCall) => boolean, options: FailureOptions = {}): () => void {
    const failure: PlannedFailure = { ...options, once: false, applies: predicate };
    this.#failures.push(failure);
    return () => {
      this.#failures = this.#failures.filter((other) => other !== failure);
    };
  }

  /** Runs an action right before the n-th call from now: another person's hand between two calls. */
  onCall(n: number, action: () => void): void {
    const at = this.#at(n);
    this.#hooks.set(at, [...(this.#hooks.get(at) ?? []), action]);
  }

  /**
   * The guard's entry: notes the call, lets hooks act, and says which planned failure, if any, it meets.
   *
   * @returns the failure to raise, before or after the call's effect
   */
  enter(name: string, args: string, user: string): FailureOptions | undefined {
    const sequence = ++this.#sequence;
    const call: ServiceCall = { n: this.log.length + 1, name, args, user };
    this.log.push(call);
    const hooks = this.#hooks.get(sequence) ?? [];
    this.#hooks.delete(sequence);
    for (const hook of hooks) hook();
    const failure = this.#failures.find((planned) => planned.applies(call, sequence));
    if (failure?.once) this.#failures = this.#failures.filter((other) => other !== failure);
    return failure;
  }

  #at(n: number): number {
    if (!Number.isInteger(n) || n < 1) throw new RangeError(`n must be a whole number from 1, not ${n}`);
    return this.#sequence + n;
  }
}
