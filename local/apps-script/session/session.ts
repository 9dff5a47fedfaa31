// Emulated Session: who runs the script, in which language and time zone.
import { createHash } from 'node:crypto';
import type { Run } from '../host/auth-mode';
import { Emulated } from '../host/emulated';
import type { Machine, User } from '../host/machine';

const KEY_LIFETIME = 30 * 24 * 60 * 60 * 1000;

export class Session extends Emulated {
  readonly _name = 'Session';
  readonly #machine: Machine;
  readonly #run: Run | undefined;

  /** @param run absent: the machine's user sits at the keyboard and started the script */
  constructor(machine: Machine, run?: Run) {
    super();
    this.#machine = machine;
    this.#run = run;
  }

  /** The person at the keyboard; the e-mail may be '', as always in a simple trigger (platform facts §3.4). */
  getActiveUser(): SessionUser {
    return activeUser(this.#run?.keyboard ?? this.#machine.user(), this.#run?.simple);
  }

  /**
   * Whose rights the script uses; behind a menu or google.script.run the person at the keyboard (§13), in an
   * installed trigger its creator.
   */
  getEffectiveUser(): SessionUser {
    return new SessionUser(this.#machine.user().email);
  }

  getActiveUserLocale(): string {
    return (this.#run?.keyboard ?? this.#machine.user()).locale;
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

/** As Session and event objects show that person; a simple trigger is told no e-mail. */
export function activeUser({ email, activeEmail }: User, simple = false): SessionUser {
  return new SessionUser(simple ? '' : (activeEmail ?? email));
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
