// The table of permissions: what it allows is what the docs say, and the careful rules that hold for any method.
import { allowedMethods, PERMISSIONS, permissionOf } from '../../../src/app/access/permissions';
import { ROOLI } from '../../../src/domain/workbook/choices';
import type { RpcMethod } from '../../../src/rpc/contract';
import { read } from '../../support/project-files';

const METHODS = Object.keys(PERMISSIONS) as RpcMethod[];

test('docs/oikeudet.md holds the same table', () => {
  const word = (yes: boolean) => (yes ? 'kyllä' : 'ei');
  const rows = read('docs/oikeudet.md')
    .split('\n')
    .filter((line) => /^\| \w+\.\w+/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  expect(rows).toEqual(
    METHODS.map((method) => {
      const { roles, writes } = permissionOf(method);
      return [method, word(writes), ...ROOLI.values.map((role) => word(roles.includes(role)))];
    }),
  );
});

test('a Lukija may call nothing that writes or reads the portfolio', () => {
  expect(allowedMethods('Lukija', METHODS)).toEqual(['workbook.describe', 'session.start', 'sidebar.start']);
});

test('a Hankejohtaja may call everything, and everybody else less', () => {
  expect(allowedMethods('Hankejohtaja', METHODS)).toEqual(METHODS);
  for (const role of ROOLI.values.slice(1)) {
    expect(allowedMethods(role, METHODS).length).toBeLessThan(METHODS.length);
  }
});
