// The envelope in which the script's gate answers: global `rpc(method, payloadJson)`.
import * as v from 'valibot';

export type RpcAnswer =
  | { readonly ok: true; readonly value: unknown }
  | {
      readonly ok: false;
      readonly code: string;
      readonly message: string;
      readonly hint?: string | undefined;
    };

const Envelope: v.GenericSchema<unknown, RpcAnswer> = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({ ok: v.literal(false), code: v.string(), message: v.string(), hint: v.optional(v.string()) }),
]);

/** @throws where it is no envelope */
export function readRpcAnswer(json: string): RpcAnswer {
  return v.parse(Envelope, JSON.parse(json));
}
