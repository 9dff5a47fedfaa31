// An error that was foreseen: it has a code, and a sentence in every language.
import type { ErrorCode, ErrorTexts, FindingText, Texts } from '../domain/text/texts';

export class AppError<C extends ErrorCode = ErrorCode> extends Error {
  constructor(
    readonly code: C,
    readonly data: Parameters<ErrorTexts[C]>[0] | undefined = undefined,
    /** What the platform said, for a bug report. */
    readonly detail: string | undefined = undefined,
  ) {
    super(code);
    this.name = 'AppError';
  }
}

/** The error's sentence and what to do. */
export function explainError(error: AppError, texts: Texts): FindingText {
  const write = texts.errors[error.code] as (data: unknown) => FindingText;
  return write(error.data);
}
