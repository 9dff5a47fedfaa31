// Why a call brought no answer: none of these proves that the server did nothing (platform facts §6.2).

export type FailureKind =
  /** The browser is signed in to several accounts, and Google asked the wrong one. */
  | 'accounts'
  /** Longer than Google lets a script run. */
  | 'timeout'
  | 'lost';

export class CallFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** What the browser or Google said, for a bug report. */
    readonly detail: string,
  ) {
    super(kind);
    this.name = 'CallFailure';
  }
}

/** Google's texts are localised, but this word is not. */
export function callFailure(error: unknown): CallFailure {
  if (error instanceof CallFailure) return error;
  const said = error instanceof Error ? error.message : String(error);
  return new CallFailure(/PERMISSION_DENIED/.test(said) ? 'accounts' : 'lost', said);
}
