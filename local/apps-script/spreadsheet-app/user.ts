// A person as protections list them; and the key by which a script's User or e-mail is known.
import { Emulated } from '../host/emulated';
import type { Machine } from '../host/machine';
import { checkSignatures } from './signature-check';
import { USER } from './signatures';

export class User extends Emulated {
  override readonly _name = 'User';

  constructor(readonly _email: string) {
    super();
  }

  getEmail(): string {
    return this._email;
  }
}

/** E-mail in lower case; the current user's id for a User whose e-mail is hidden; undefined for anything else. */
export function editorKey(machine: Machine, who: unknown): string | undefined {
  const email = typeof who === 'string' ? who : emailOf(who);
  if (email === undefined) return undefined;
  return email === '' ? machine.user().id : email.toLowerCase();
}

/** The session's User and ours differ in class and agree in getEmail. */
function emailOf(who: unknown): string | undefined {
  if (!(who instanceof Emulated) || !('getEmail' in who) || typeof who.getEmail !== 'function')
    return undefined;
  return String(who.getEmail());
}

checkSignatures(User.prototype, 'User', USER);
