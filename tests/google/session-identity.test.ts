// Who sits at the keyboard: the effective user, also where Google hides the active one across domains.
import { sessionIdentity } from '../../src/google/session-identity';
import { testMachine } from '../local/support/machine';
import { setGlobals } from './emulated-globals';

let restore: () => void;
afterEach(() => restore());

test.each([
  [{ email: 'johtaja@example.org' }, 'johtaja@example.org'],
  [{ email: 'johtaja@example.org', activeEmail: '' }, 'johtaja@example.org'],
  [{ email: '' }, ''],
])('%j is %j', (who, email) => {
  restore = setGlobals(testMachine({ user: () => ({ id: 'x', locale: 'fi', ...who }) }));
  expect(sessionIdentity().email()).toBe(email);
});
