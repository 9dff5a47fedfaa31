// The only file that talks to google.script.run: one call, JSON both ways, a promise of the envelope.
import type { Envelope, RpcMethod, RpcMethods } from '../src/rpc/contract';

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  rpc(method: string, payloadJson: string): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Rejects where no answer came: that does not prove that the server did nothing (platform facts §6.2). */
export function call<M extends RpcMethod>(
  method: M,
  payload: RpcMethods[M]['payload'],
): Promise<Envelope<RpcMethods[M]['value']>> {
  return new Promise((resolve, reject) => {
    google.script.run
      .withSuccessHandler((answer) => {
        if (typeof answer === 'string') resolve(JSON.parse(answer) as Envelope<RpcMethods[M]['value']>);
        else reject(new Error('no answer'));
      })
      .withFailureHandler(reject)
      .rpc(method, JSON.stringify(payload));
  });
}
