// google.script.run as a page uses it: handlers, a user object, ten calls at once, errors as messages.
import { type Runner, scriptRun } from '../../../../local/workbench/bridge/script-run';
import type { RunAnswer } from '../../../../local/workbench/protocol';

type Chain = Runner & {
  readonly withSuccessHandler: (handler: unknown) => Chain;
  readonly withFailureHandler: (handler: unknown) => Chain;
  readonly withUserObject: (object: unknown) => Chain;
  readonly rpc: (...args: readonly unknown[]) => unknown;
};

function place(answer: (name: string, args: readonly unknown[]) => Promise<RunAnswer>) {
  const unhandled: Error[] = [];
  const run = scriptRun({
    functions: ['rpc', 'onOpen', 'hidden_'],
    send: answer,
    unhandled: (error) => unhandled.push(error),
  }) as Chain;
  return { run, unhandled };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('private functions are absent, unknown ones are a TypeError of the page’s own', () => {
  const { run } = place(async () => ({ ok: true, value: 1 }));
  expect(Object.keys(run)).toEqual(expect.arrayContaining(['rpc', 'onOpen', 'withSuccessHandler']));
  expect(Object.keys(run)).not.toContain('hidden_');
  expect(() => (run as unknown as { tyop: () => void }).tyop()).toThrow(TypeError);
});

test('the call gives nothing back; the handler gets value and user object, later', async () => {
  const { run } = place(async (name, args) => ({ ok: true, value: [name, args] }));
  const got: unknown[] = [];
  const returned = run
    .withUserObject({ row: 2 })
    .withSuccessHandler((...all: unknown[]) => got.push(all))
    .rpc('x', { a: undefined });
  expect(returned).toBeUndefined();
  expect(got).toEqual([]);
  await settled();
  expect(got).toEqual([[['rpc', ['x', {}]], { row: 2 }]]);
});

test('a failure: only its message; without a handler it is seen on the console', async () => {
  const { run, unhandled } = place(async () => ({ ok: false, message: 'Exception: ei käy' }));
  const got: Error[] = [];
  run.withFailureHandler((error: Error) => got.push(error)).rpc();
  run.rpc();
  await settled();
  expect(got.map(({ message }) => message)).toEqual(['Exception: ei käy']);
  expect(unhandled.map(({ message }) => message)).toEqual(['Exception: ei käy']);
});

test('an illegal argument throws in the page and sends nothing', () => {
  const sent: string[] = [];
  const { run } = place(async (name) => {
    sent.push(name);
    return { ok: true, value: null };
  });
  const failed = jest.fn();
  expect(() => run.withFailureHandler(failed).rpc(new Date(0))).toThrow('illegal value in property: 3');
  expect(sent).toEqual([]);
  expect(failed).not.toHaveBeenCalled();
});

test('ten calls at once, the eleventh waits for one to end; all are answered', async () => {
  const ends: (() => void)[] = [];
  const { run } = place(() => new Promise((resolve) => ends.push(() => resolve({ ok: true, value: null }))));
  const answered = jest.fn();
  for (let i = 0; i < 25; i++) run.withSuccessHandler(answered).rpc(i);
  expect(ends).toHaveLength(10);
  ends[0]?.();
  await settled();
  expect(ends).toHaveLength(11);
  for (let i = 1; i < 25; i++) {
    ends[i]?.();
    await settled();
  }
  expect(answered).toHaveBeenCalledTimes(25);
});

test('a broken connection is a failure like Google’s; a handler that throws does not stop the queue', async () => {
  const { run, unhandled } = place(() => Promise.reject(new Error('x')));
  const got: string[] = [];
  const failure = (error: Error) => {
    got.push(error.message);
    throw new Error('handler');
  };
  for (let i = 0; i < 12; i++) run.withFailureHandler(failure).rpc();
  await settled();
  await settled();
  expect(got).toHaveLength(12);
  expect(got[0]).toMatch(/^NetworkError: Connection failure due to HTTP 0/);
  expect(unhandled).toHaveLength(12);
});
