// Emulated Session: who runs the script, in which language and time zone.
import { createHash } from 'node:crypto';
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';

const KEY_LIFETIME = 30 * 24 * 60 * 60 * 1000;

export class Session extends Emulated {
  readonly _name = 'Session';
  readonly #machine: Machine;

  constructor(machine: Machine) {
    super();
    this.#machine = machine;
  }

  /** The person at the keyboard; the e-mail may be '' (platform facts §3.4). */
  getActiveUser(): SessionUser {
    const { email, activeEmail } = this.#machine.user();
    return new SessionUser(activeEmail ?? email);
  }

  /** Whose rights the script uses; behind a menu or google.script.run the person at the keyboard (§13). */
  getEffectiveUser(): SessionUser {
    return new SessionUser(this.#machine.user().email);
  }

  getActiveUserLocale(): string {
    return this.#machine.user().locale;
  }

  /** IANA name: the manifest's, which may differ from the spreadsheet's (§2.2). */
  getScriptTimeZone(): string {
    return this.#machine.manifest.timeZone;
  }

  /** Stays the same for 30 days per person and script (§3.4). */
  getTemporaryActiveUserKey(): string {
    const period = Math.floor(this.#machine.now() / KEY_LIFETIME);
    return createHash('sha256')
      .update(`${this.#machine.projectId}/${this.#machine.user().id}/${period}`)
      .digest('base64url');
  }
}

export class SessionUser extends Emulated {
  readonly _name = 'User';
  readonly #email: string;

  constructor(email: string) {
    super();
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  /** A User prints its e-mail. */
  override toString(): string {
    return this.#email;
  }
}
