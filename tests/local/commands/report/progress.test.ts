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
  try {
    const lines: string[] = [];
    const progress = createProgress(
      (line) => lines.push(line),
      () => 0,
    );
    let end: () => void = () => undefined;
    const waits = new Promise<void>((resolve) => {
      end = resolve;
    });
    const phase = progress.phase('Luetaan', () => waits);
    jest.advanceTimersByTime(999);
    expect(lines).toEqual([]);
    jest.advanceTimersByTime(2);
    expect(lines).toEqual(['Luetaan …\n']);
    end();
    await phase;
    expect(lines).toEqual(['Luetaan …\n', 'Luetaan: 0,0 s\n']);
  } finally {
    jest.useRealTimers();
  }
});
