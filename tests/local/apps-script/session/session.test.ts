// Session: who is at the keyboard, also where Google hides the e-mail.
import { Session } from '../../../../local/apps-script/session/session';
import { testMachine } from '../../support/machine';

const DAY = 24 * 60 * 60 * 1000;
const as = (email: string, activeEmail?: string) =>
  new Session(
    testMachine({
      user: () => ({ id: 'a', email, locale: 'sv', ...(activeEmail === undefined ? {} : { activeEmail }) }),
    }),
  );

test('active and effective user', () => {
  const session = as('johtaja@example.org');
  expect(session.getEffectiveUser().getEmail()).toBe('johtaja@example.org');
  expect(session.getActiveUser().getEmail()).toBe('johtaja@example.org');
  expect(String(session.getActiveUser())).toBe('johtaja@example.org');
});

test('a blank e-mail, and one that is blank only for the active user', () => {
  expect(as('').getEffectiveUser().getEmail()).toBe('');
  const across = as('vieras@example.org', '');
  expect([across.getActiveUser().getEmail(), across.getEffectiveUser().getEmail()]).toEqual([
    ...['', 'vieras@example.org'],
  ]);
});

test('language, and the script’s zone from the manifest', () => {
  const manifest = { timeZone: 'Europe/Stockholm', oauthScopes: [] };
  const session = new Session(testMachine({ manifest }));
  expect(session.getScriptTimeZone()).toBe('Europe/Stockholm');
  expect(as('x').getActiveUserLocale()).toBe('sv');
});

test('the temporary key changes after 30 days', () => {
  const key = (day: number) => new Session(testMachine({ now: () => day * DAY })).getTemporaryActiveUserKey();
  expect(key(30)).toBe(key(59));
  expect(key(30)).not.toBe(key(60));
});

test('a trigger runs as its creator; the person at the keyboard is another, and blank in a simple one', () => {
  const creator = { id: 'a', email: 'luoja@example.org', locale: 'fi' };
  const keyboard = { id: 'b', email: 'muu@example.org', locale: 'sv' };
  const machine = testMachine({ user: () => creator });
  const installed = new Session(machine, { user: creator, keyboard, mode: 'FULL', simple: false });
  expect(installed.getEffectiveUser().getEmail()).toBe('luoja@example.org');
  expect(installed.getActiveUser().getEmail()).toBe('muu@example.org');
  expect(installed.getActiveUserLocale()).toBe('sv');
  const clock = new Session(machine, { user: creator, keyboard: undefined, mode: 'FULL', simple: false });
  expect([clock.getActiveUser().getEmail(), clock.getActiveUserLocale()]).toEqual([
    'luoja@example.org',
    'fi',
  ]);
  const simple = new Session(machine, { user: keyboard, keyboard, mode: 'LIMITED', simple: true });
  expect([simple.getActiveUser().getEmail(), simple.getActiveUserLocale()]).toEqual(['', 'sv']);
});
