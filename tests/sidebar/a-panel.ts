// The sidebar's work against a server in memory.
import type { Call } from '../../sidebar/api';
import { createStore } from '../../sidebar/state/store';
import { createActions } from '../../sidebar/work/work';
import { uiTexts } from '../../src/domain/text/ui/index';
import type { Envelope } from '../../src/rpc/contract';

export const { texts } = uiTexts('fi');
export type Answer = Envelope<unknown> | Error;
export type Server = Readonly<Record<string, (payload: never) => Answer>>;

export const ok = (value: unknown): Answer => ({ ok: true, value });
/** A sidebar's work without a page: what was called, in which order, and what came of it. */
export function panel(server: Server) {
  const called: string[] = [];
  const sent: unknown[] = [];
  const during: { onCall?: (method: string) => void } = {};
  const focus = { given: 0 };
  const call = (async (method: string, payload: unknown) => {
    called.push(method);
    sent.push(payload);
    await Promise.resolve();
    during.onCall?.(method);
    const answer = server[method]?.(payload as never);
    if (answer === undefined) throw new Error(`not expected: ${method}`);
    if (answer instanceof Error) throw answer;
    return answer;
  }) as Call;
  const store = createStore();
  const actions = createActions({
    ...{ store, call, texts, language: 'fi', now: () => 7 },
    focusSheet: () => {
      focus.given++;
    },
  });
  return { called, sent, during, focus, store, actions };
}
