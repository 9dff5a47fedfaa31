// From what went wrong to what the person is told: the sentence, the next step, and whether trying again is safe.
import type { UiProblem, UiTexts } from '../../src/domain/text/ui/index';
import type { Envelope } from '../../src/rpc/contract';
import { callFailure } from '../rpc/call-failure';
import type { Failure, WorkKind } from '../state/state';

type Refused = Extract<Envelope<unknown>, { ok: false }>;

/** The server answered that it can't be done. */
export class Refusal extends Error {
  constructor(readonly answer: Refused) {
    super(answer.code);
    this.name = 'Refusal';
  }
}

/** @throws Refusal */
export function answered<V>(answer: Envelope<V>): V {
  if (answer.ok) return answer.value;
  throw new Refusal(answer);
}

/** What was shown is no longer so: it is shown anew, instead of trying the same again. */
const OUTDATED: Readonly<Record<string, WorkKind>> = {
  'preview-outdated': 'repairs',
  'undo-outdated': 'undo',
};

/** `wrote`: the call that brought no answer may have changed something, so it is not offered again before a look. */
export function failureOf(
  error: unknown,
  kind: WorkKind | null,
  wrote: boolean,
  { problem }: UiTexts,
): Failure {
  if (error instanceof Refusal) {
    const { code, message, hint, link, detail } = error.answer;
    const retry = OUTDATED[code] ?? kind;
    return { message, hint, link: link ?? null, detail: detail ?? null, retry, look: false };
  }
  const failure = callFailure(error);
  const told: UiProblem =
    failure.kind === 'accounts'
      ? problem.accounts
      : wrote
        ? failure.kind === 'timeout'
          ? problem.timeout
          : problem.writeLost
        : problem.readLost;
  return { ...told, link: null, detail: failure.detail, retry: wrote ? null : kind, look: wrote };
}
