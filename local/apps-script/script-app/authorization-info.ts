// AuthorizationInfo: whether the present user has still to tick scopes, and where (platform facts §3.5).
import { Emulated } from '../host/emulated';
import { AuthorizationStatus } from './enums';

export class AuthorizationInfo extends Emulated {
  override readonly _name = 'AuthorizationInfo';
  readonly #authorized: readonly string[];
  readonly #url: string | null;

  /** @param url where the person can tick what is missing; null = nothing is */
  constructor(authorized: readonly string[], url: string | null) {
    super();
    this.#authorized = authorized;
    this.#url = url;
  }

  getAuthorizationStatus() {
    return this.#url === null ? AuthorizationStatus.NOT_REQUIRED : AuthorizationStatus.REQUIRED;
  }

  /** null where nothing is missing. */
  getAuthorizationUrl(): string | null {
    return this.#url;
  }

  /** Full scope addresses. */
  getAuthorizedScopes(): string[] {
    return [...this.#authorized];
  }
}
