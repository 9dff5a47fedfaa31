// Identity over Session: the person at the keyboard, also across domains (platform facts §13).
import type { Identity } from '../app/ports';

export function sessionIdentity(): Identity {
  return { email: () => Session.getEffectiveUser().getEmail() };
}
