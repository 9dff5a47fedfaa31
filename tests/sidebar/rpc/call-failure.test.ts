// A call without an answer, told apart by what the browser says.
import { CallFailure, callFailure } from '../../../sidebar/rpc/call-failure';

test.each([
  [new Error('PERMISSION_DENIED'), 'accounts'],
  ['ScriptError: PERMISSION_DENIED: no', 'accounts'],
  [new Error('NetworkError: Connection failure due to HTTP 0'), 'lost'],
  [undefined, 'lost'],
] as const)('%s is %s', (error, kind) => {
  expect(callFailure(error).kind).toBe(kind);
});

test('one that is known already stays what it is', () => {
  const known = new CallFailure('timeout', 'x');
  expect(callFailure(known)).toBe(known);
});
