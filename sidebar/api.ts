// The only file that talks to google.script: one call, JSON both ways, a promise of the envelope; and focus back to the sheet.
import type { Envelope, RpcMethod, RpcMethods } from '../src/rpc/contract';
import { CallFailure, callFailure } from './rpc/call-failure';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(method: string, payloadJson: string): void;
}

interface GoogleScript {
  readonly run: Runner;
  /** Absent where the page is shown outside a Google editor. */
  readonly host?: { readonly editor?: { focus(): void } };
}

declare const google: { readonly script: GoogleScript };

/** Milliseconds: Google ends a script after six minutes, and the answer needs its time. */
const LONGEST_CALL = 6.5 * 60 * 1000;

export type Call = <M extends RpcMethod>(
  method: M,
  payload: RpcMethods[M]['payload'],
) => Promise<Envelope<RpcMethods[M]['value']>>;

/** @throws CallFailure (as a rejection) where no answer came */
export const call: Call = (method, payload) =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new CallFailure('timeout', method)), LONGEST_CALL);
    const fail = (error: unknown) => {
      clearTimeout(timer);
      reject(callFailure(error));
    };
    try {
      google.script.run
        .withSuccessHandler((answer) => {
          clearTimeout(timer);
          try {
            resolve(readEnvelope(answer));
          } catch (error) {
            fail(error);
          }
        })
        .withFailureHandler(fail)
        .rpc(method, JSON.stringify(payload));
    } catch (error) {
      // A value that can't be sent is refused at once, past the failure handler.
      fail(error);
    }
  });

/** Gives the keyboard back to the sheet, where the platform can do that. */
export function focusSheet(): void {
  google.script.host?.editor?.focus();
}

function readEnvelope<V>(answer: unknown): Envelope<V> {
  if (typeof answer !== 'string') throw new CallFailure('lost', 'no answer');
  return JSON.parse(answer) as Envelope<V>;
}
