// The first answer: by role, and whole even where the workbook can't be checked.

import { allowedMethods, PERMISSIONS } from '../../../src/app/access/permissions';
import { AppError } from '../../../src/app/app-error';
import { startSidebar } from '../../../src/app/sidebar/start-sidebar';
import type { Role } from '../../../src/domain/roles/access';
import { TEXTS } from '../../../src/domain/text/index';
import type { RpcMethod, SessionStart } from '../../../src/rpc/contract';
import type { SidebarCheck } from '../../../src/rpc/sidebar';
import { FakeLog } from '../fake-ports';

const CHECK = { stamp: 'tarkistettu' } as SidebarCheck;

function sessionOf(role: Role): SessionStart {
  const allowed = allowedMethods(role, Object.keys(PERMISSIONS) as RpcMethod[]);
  return { role, basis: 'listed', allowed, notices: [], link: null };
}

function start(role: Role, check: () => SidebarCheck = () => CHECK) {
  const asked = { checks: 0, logs: 0 };
  const log = new FakeLog();
  const read = log.read.bind(log);
  log.read = () => {
    asked.logs++;
    return read();
  };
  const ports = {
    ...{ session: sessionOf(role), email: 'henkilo@example.org', log },
    check: () => {
      asked.checks++;
      return check();
    },
  };
  return { answer: startSidebar(ports, TEXTS.fi), asked };
}

test.each([
  ['Hankejohtaja', 1, 1],
  ['Arviointivastaava', 1, 0],
  ['Koordinaattori', 1, 0],
  ['Lukija', 0, 0],
] as const)('%s: %i check, %i reading of the register', (role, checks, logs) => {
  const { answer, asked } = start(role);
  expect(asked).toEqual({ checks, logs });
  expect(answer).toEqual({
    ...{ session: sessionOf(role), email: 'henkilo@example.org', problem: null, reports: [] },
    check: checks === 0 ? null : CHECK,
  });
});

test('a workbook that can’t be checked is a problem in words, not a failure of the whole', () => {
  const { answer } = start('Koordinaattori', () => {
    throw new AppError('no-osahankkeet');
  });
  const { explanation, action } = TEXTS.fi.errors['no-osahankkeet']();
  expect(answer).toMatchObject({ check: null, problem: { message: explanation, hint: action } });
});

test('what was not foreseen goes to the gate', () => {
  const broken = () => {
    throw new TypeError('x');
  };
  expect(() => start('Hankejohtaja', broken)).toThrow(TypeError);
});
