// The one gate to the server: allow-list, validated payload, JSON only, and the one place that catches and logs.
import * as v from 'valibot';
import { AppError, explainError } from '../app/app-error';
import { TEXTS } from '../domain/text/index';
import { LANGUAGES, type Language } from '../domain/text/texts';
import type { Envelope, RpcMethod, RpcMethods } from '../rpc/contract';
import { PAYLOADS } from './rpc-payloads';

export type Handlers = {
  readonly [M in RpcMethod]: (payload: RpcMethods[M]['payload']) => RpcMethods[M]['value'];
};

/** `payloadJson` and the answer are JSON texts: a Date would reach the sidebar as null (platform facts §6.2). */
export function rpcGate(handlers: Handlers): (method: unknown, payloadJson: unknown) => string {
  return (method, payloadJson) => {
    const payload = parse(payloadJson);
    let answer: Envelope<unknown>;
    try {
      answer = { ok: true, value: call(handlers, method, payload) };
    } catch (error) {
      answer = failure(error, method, languageOf(payload));
    }
    return JSON.stringify(answer);
  };
}

function call(handlers: Handlers, method: unknown, payload: unknown): unknown {
  if (typeof method !== 'string' || !Object.keys(handlers).includes(method)) {
    throw new AppError('unknown-method');
  }
  const name = method as RpcMethod;
  const checked = v.safeParse(PAYLOADS[name], payload);
  if (!checked.success) throw new AppError('bad-request');
  return (handlers[name] as (payload: unknown) => unknown)(checked.output);
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

function failure(error: unknown, method: unknown, language: Language): Envelope<never> {
  const known = error instanceof AppError ? error : new AppError('internal', undefined, technicalText(error));
  // Method, code and place only: messages may quote cells.
  // biome-ignore lint/suspicious/noConsole: the one place on the server that logs
  if (known.code === 'internal') console.error(`rpc ${String(method)} internal ${placeOf(error)}`);
  const { explanation, action } = explainError(known, TEXTS[language]);
  return {
    ok: false,
    code: known.code,
    message: explanation,
    hint: action,
    ...(known.detail === undefined ? {} : { detail: known.detail }),
  };
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
