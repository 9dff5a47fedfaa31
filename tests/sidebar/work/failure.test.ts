// What a person is told when something fails, and what they are offered.

import { CallFailure } from '../../../sidebar/rpc/call-failure';
import { failureOf, Refusal } from '../../../sidebar/work/failure';
import { uiTexts } from '../../../src/domain/text/ui/index';

const { texts } = uiTexts('fi');
const { problem } = texts;

test('a refusal has the server’s own words and link, and may be tried again also where it writes', () => {
  const answer = { ok: false, code: 'busy', message: 'm', hint: 'h', link: 'https://example.org' } as const;
  expect(failureOf(new Refusal(answer), 'update', true, texts)).toEqual({
    ...{ message: 'm', hint: 'h', link: 'https://example.org', detail: null, retry: 'update', look: false },
  });
});

test('a lost reading may be tried again', () => {
  expect(failureOf(new Error('HTTP 0'), 'refresh', false, texts)).toMatchObject({
    ...problem.readLost,
    ...{ retry: 'refresh', look: false, detail: 'HTTP 0' },
  });
});

test('a lost or too long write is never said to have done nothing: look first', () => {
  for (const [error, told] of [
    [new CallFailure('lost', 'x'), problem.writeLost],
    [new CallFailure('timeout', 'x'), problem.timeout],
  ] as const) {
    expect(failureOf(error, 'report', true, texts)).toMatchObject({ ...told, retry: null, look: true });
  }
});

test('several accounts are told of as such', () => {
  expect(failureOf(new CallFailure('accounts', 'x'), 'start', false, texts)).toMatchObject(problem.accounts);
});
