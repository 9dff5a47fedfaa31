// The one gate to the server: allow-list, who calls, payload checked, ok/error envelope, and the only place that catches and logs.
import * as v from 'valibot';
import { authorise } from '../app/access/authorise';
import type { Caller } from '../app/access/caller';
import type { Authorisation } from '../app/access/ports';
import { AppError, explainError } from '../app/app-error';
import { TEXTS } from '../domain/text/index';
import { LANGUAGES, type Language } from '../domain/text/texts';
import type { Envelope, RpcMethod, RpcMethods } from '../rpc/contract';
import { isProtectedCellRefusal } from './protected-cell-refusal';
import { PAYLOADS } from './rpc-payloads';
import { isScopeRefusal } from './session-identity';

/** A use case per method; the caller has been let through. */
export type Handlers = {
  readonly [M in RpcMethod]: (payload: RpcMethods[M]['payload'], caller: Caller) => RpcMethods[M]['value'];
};

export interface GateKeeper {
  /** A new one for each call. */
  caller(): Caller;
  authorisation(): Authorisation;
}

export interface Gate {
  /** For google.script.run: JSON texts both ways, as a Date would reach the sidebar as null (platform facts §6.2). */
  rpc(method: unknown, payloadJson: unknown): string;
  /** For the menu: the same checks, the same envelope. */
  call<M extends RpcMethod>(method: M, payload: RpcMethods[M]['payload']): Envelope<RpcMethods[M]['value']>;
}

export function rpcGate(handlers: Handlers, keeper: GateKeeper): Gate {
  const answer = (method: unknown, payload: unknown): Envelope<unknown> => {
    try {
      return { ok: true, value: call(handlers, keeper, method, payload) };
    } catch (error) {
      return failure(error, keeper, method, languageOf(payload));
    }
  };
  return {
    rpc: (method, payloadJson) => JSON.stringify(answer(method, parse(payloadJson))),
    call: (method, payload) => answer(method, payload) as never,
  };
}

function call(handlers: Handlers, keeper: GateKeeper, method: unknown, payload: unknown): unknown {
  if (typeof method !== 'string' || !Object.keys(handlers).includes(method)) {
    throw new AppError('unknown-method');
  }
  const name = method as RpcMethod;
  const checked = v.safeParse(PAYLOADS[name], payload);
  if (!checked.success) throw new AppError('bad-request');
  const caller = keeper.caller();
  authorise(name, caller, keeper.authorisation());
  return (handlers[name] as (payload: unknown, caller: Caller) => unknown)(checked.output, caller);
}

function parse(payloadJson: unknown): unknown {
  if (typeof payloadJson !== 'string') return undefined;
  try {
    return JSON.parse(payloadJson);
  } catch {
    return undefined;
  }
}

function languageOf(payload: unknown): Language {
  const lang = (payload as { lang?: unknown } | null | undefined)?.lang;
  return LANGUAGES.find((language) => language === lang) ?? 'fi';
}

function failure(error: unknown, keeper: GateKeeper, method: unknown, language: Language): Envelope<never> {
  const known = recognised(error, keeper);
  // Method, code and place only: messages may quote cells.
  // biome-ignore lint/suspicious/noConsole: the one place on the server that logs
  if (known.code === 'internal') console.error(`rpc ${String(method)} internal ${placeOf(error)}`);
  const { explanation, action } = explainError(known, TEXTS[language]);
  const link = (known.data as { link?: string | null } | undefined)?.link ?? undefined;
  return {
    ok: false,
    code: known.code,
    message: explanation,
    hint: action,
    ...(link === undefined ? {} : { link }),
    ...(known.detail === undefined ? {} : { detail: known.detail }),
  };
}

/** Errors that Google may have refused for want of a permission: its texts are localised, so it is asked. */
function recognised(error: unknown, keeper: GateKeeper): AppError {
  const known = error instanceof AppError ? error : undefined;
  if (known !== undefined && known.code !== 'report-not-made') return known;
  const detail = known?.detail ?? technicalText(error);
  const authorisation = keeper.authorisation();
  const refused = isScopeRefusal(error) || isScopeRefusal({ message: detail });
  if (refused || authorisation.isMissing()) {
    return new AppError('missing-scope', { link: authorisation.missingLink() }, detail);
  }
  if (isProtectedCellRefusal(detail)) return new AppError('protected-cells', undefined, detail);
  return known ?? new AppError('internal', undefined, detail);
}

function technicalText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The stack without its beginning, which holds the message; a message may have lines that look like places. */
function placeOf(error: unknown): string {
  if (!(error instanceof Error)) return '';
  const { stack = '', message } = error;
  return stack
    .slice(stack.indexOf(message) + message.length)
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 4)
    .join(' ')
    .trim();
}
