// Progress: quick phases are silent, slow ones are told of.
import { createProgress } from '../../../../local/commands/report/progress';

test('a quick phase says nothing and gives its result', async () => {
  const lines: string[] = [];
  const progress = createProgress(
    (line) => lines.push(line),
    () => 0,
  );
  expect(await progress.phase('Luetaan', () => 7)).toBe(7);
  expect(lines).toEqual([]);
});

test('a phase that blocked the thread for over a second is told of at its end, also where it fails', async () => {
  const lines: string[] = [];
  let now = 0;
  const progress = createProgress(
    (line) => lines.push(line),
    () => now,
  );
  const slow = () => {
    now = 2340;
    throw new Error('x');
  };
  await expect(progress.phase('Luetaan', slow)).rejects.toThrow('x');
  expect(lines).toEqual(['Luetaan: 2,3 s\n']);
});

test('a phase that waits is told of after a second', async () => {
  jest.useFakeTimers();
  const lines: string[] = [];
  const progress = createProgress(
    (line) => lines.push(line),
    () => 0,
  );
  const phase = progress.phase('Luetaan', () => new Promise<void>((resolve) => setTimeout(resolve, 1500)));
  await jest.advanceTimersByTimeAsync(1001);
  expect(lines).toEqual(['Luetaan …\n']);
  await jest.advanceTimersByTimeAsync(500);
  await phase;
  jest.useRealTimers();
});
