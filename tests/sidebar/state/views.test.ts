// The views follow from what the role may call.
import { viewsFor } from '../../../sidebar/state/views';
import { allowedMethods, PERMISSIONS } from '../../../src/app/access/permissions';
import type { RpcMethod } from '../../../src/rpc/contract';
import { DIRECTOR } from '../a-start';

test.each([
  ['Hankejohtaja', ['findings', 'repairs', 'osahankkeet', 'report', 'about']],
  ['Arviointivastaava', ['findings', 'repairs', 'osahankkeet', 'about']],
  ['Koordinaattori', ['findings', 'repairs', 'osahankkeet', 'about']],
  ['Lukija', ['about']],
] as const)('%s', (role, views) => {
  const allowed = allowedMethods(role, Object.keys(PERMISSIONS) as RpcMethod[]);
  expect(viewsFor({ ...DIRECTOR, role, allowed })).toEqual(views);
});
