// How a failing call of an advanced service (Drive, Docs) reaches the script.
import { ScriptError } from '../host/emulated';

/** `details` is what scripts read besides the message. */
export interface ApiErrorDetails {
  /** HTTP status. */
  readonly code: number;
  readonly message: string;
}

export class ApiError extends ScriptError {
  override name = 'GoogleJsonResponseException';

  /** @param call such as `drive.files.get` */
  constructor(
    call: string,
    readonly details: ApiErrorDetails,
  ) {
    super(`API call to ${call} failed with error: ${details.message}`);
  }
}
