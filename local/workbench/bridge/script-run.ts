// `google.script.run` as a page sees it: handlers, a user object, and one function per global of the script.
import type { RunAnswer } from '../protocol';
import { CallQueue } from './call-queue';
import { toServer } from './transfer';

type Handler = (value: unknown, userObject?: unknown) => void;

interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly hasUserObject?: true;
  readonly userObject?: unknown;
}

export type Runner = Readonly<Record<string, (...args: readonly never[]) => unknown>>;

export interface RunPlace {
  /** The script's globals; those that end with `_` are private and not offered. */
  readonly functions: readonly string[];
  readonly send: (functionName: string, args: readonly unknown[]) => Promise<RunAnswer>;
  /** An error that no handler took, as Google writes it on the console. */
  readonly unhandled: (error: Error) => void;
}

/** Each `with…` gives a new runner, so that handlers of one chain don't leak into another. */
export function scriptRun(place: RunPlace): Runner {
  const queue = new CallQueue();

  function runner(handlers: Handlers): Runner {
    const made: Record<string, (...args: readonly never[]) => unknown> = {
      withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
      withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
      withUserObject: (userObject: unknown) => runner({ ...handlers, userObject, hasUserObject: true }),
      withLogger: () => runner(handlers),
    };
    for (const name of place.functions) {
      if (name.endsWith('_')) continue;
      made[name] = (...args: readonly unknown[]): void => {
        // An illegal argument throws here, in the page's own call.
        const given = toServer(args);
        queue.add((ended) => void call(name, given, handlers).finally(ended));
      };
    }
    return made;
  }

  async function call(name: string, args: readonly unknown[], handlers: Handlers): Promise<void> {
    const answer = await place
      .send(name, args)
      .catch((): RunAnswer => ({ ok: false, message: 'NetworkError: Connection failure due to HTTP 0' }));
    const more = handlers.hasUserObject ? [handlers.userObject] : [];
    try {
      if (answer.ok) handlers.success?.(answer.value, ...more);
      else if (handlers.failure) handlers.failure(new Error(answer.message), ...more);
      else place.unhandled(new Error(answer.message));
    } catch (error) {
      place.unhandled(error instanceof Error ? error : new Error(String(error)));
    }
  }

  return runner({});
}
