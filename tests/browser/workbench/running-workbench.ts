// A workbench of the tests' own: the real server on the built add-on, working copies in a folder that goes away.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningWorkbench, startWorkbench } from '../../../local/workbench/server/start-workbench';
import { ROOT } from '../../support/project-root';

export interface TestWorkbench extends RunningWorkbench {
  /** What it would have printed. */
  readonly lines: readonly string[];
  readonly folder: string;
  /** Stops the server; the working copies stay. */
  readonly away: () => Promise<void>;
  /** Starts it again as it was, at the same address. */
  readonly back: () => Promise<void>;
}

/** `workbook` absent: the example, on 30.11.2020. */
export async function runningWorkbench(workbook?: string, today = '2020-11-30'): Promise<TestWorkbench> {
  const folder = mkdtempSync(join(tmpdir(), 'hankesalkku-selain-'));
  for (const part of ['dist', 'build', 'examples']) symlinkSync(join(ROOT, part), join(folder, part));
  mkdirSync(join(folder, 'out'));
  const lines: string[] = [];
  const place = {
    ...{ root: folder, cwd: folder, today },
    out: (text: string) => void lines.push(text),
    err: (text: string) => void lines.push(text),
  };
  const wishes = { port: 0, fresh: false, today, ...(workbook === undefined ? {} : { workbook }) };
  let running = await startWorkbench(wishes, place);
  const { address } = running;
  const stop = async (): Promise<string> => {
    const trouble = await running.stop();
    rmSync(folder, { recursive: true, force: true });
    return trouble;
  };
  const away = async (): Promise<void> => {
    await running.stop();
  };
  const back = async (): Promise<void> => {
    running = await startWorkbench({ ...wishes, port: Number(new URL(address).port) }, place);
  };
  return { address, stop, lines, folder, away, back };
}
