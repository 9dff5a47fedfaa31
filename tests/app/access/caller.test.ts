// Who calls: Google is asked at most once per call, and not before it must be.
import { callerOf } from '../../../src/app/access/caller';

function ports(email: string) {
  const asked: string[] = [];
  return {
    asked,
    ports: {
      identity: {
        email: () => {
          asked.push('email');
          return email;
        },
      },
      rows: {
        readTabs: (names: readonly string[]) => {
          asked.push(...names);
          return [
            [
              ['Sähköposti', 'Rooli'],
              [email, 'Hankejohtaja'],
            ],
          ];
        },
      },
      guard: { mayEdit: () => true },
    },
  };
}

test('nothing is asked until it is needed, and then once', () => {
  const { asked, ports: given } = ports('johtaja@example.org');
  const caller = callerOf(given);
  expect(asked).toEqual([]);
  expect(caller.access().role).toBe('Hankejohtaja');
  expect(caller.access()).toBe(caller.access());
  expect(caller.email()).toBe('johtaja@example.org');
  expect(asked).toEqual(['email', 'Käyttöoikeudet']);
});

test('for a person whom Google does not name the workbook is not read at all', () => {
  const { asked, ports: given } = ports('');
  expect(callerOf(given).access()).toMatchObject({ role: 'Lukija', basis: 'no-email' });
  expect(asked).toEqual(['email']);
});
