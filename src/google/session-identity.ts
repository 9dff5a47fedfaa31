// Identity over Session: the person at the keyboard, also across domains (platform facts §13).
import type { Authorisation } from '../app/access/ports';
import type { Identity } from '../app/ports';

/**
 * Without the e-mail permission Google answers '' or throws, in a text of the person's language: then it is asked
 * whether a permission is missing, and a person who can't be named is ''.
 */
export function sessionIdentity(authorisation?: Authorisation): Identity {
  return {
    email: () => {
      try {
        return Session.getEffectiveUser().getEmail();
      } catch (error) {
        if (authorisation?.isMissing() === true || isScopeRefusal(error)) return '';
        throw error;
      }
    },
  };
}

/** The refusal names the scope's address in every language. */
export function isScopeRefusal(error: unknown): boolean {
  const { message, details } = (error ?? {}) as { message?: unknown; details?: { code?: unknown } };
  const text = typeof message === 'string' ? message : '';
  return (
    text.includes('https://www.googleapis.com/auth/') ||
    /insufficient authentication scopes/i.test(text) ||
    details?.code === 401
  );
}
