// `npm start`: opens the workbook, starts the servers, prints the address, and saves everything when it is stopped.
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileFailure, ReportFailure } from '../../commands/report/failure';
import type { CommandPlace, ExitCode } from '../../commands/report/main';
import { WorkbookFileError } from '../../files/xlsx/error';
import { readWorkbookBytes } from '../../files/xlsx/package';
import {
  readWorkbenchLine,
  WORKBENCH_USAGE,
  WorkbenchUsageError,
  type WorkbenchWishes,
} from './command-input';
import { ListenError, listen } from './listen';
import { createPageServer } from './page-server';
import { Workbench } from './workbench';
import { WorkerRefusal } from './worker-link';
import { WorkingCopyError } from './working-copy';

const EXAMPLE = ['examples', 'popsote-2020-11.xlsx'] as const;
/** The last day of the example's report month. */
const EXAMPLE_TODAY = '2020-11-30';

export interface RunningWorkbench {
  /** `http://127.0.0.1:8765/` */
  readonly address: string;
  /** Saves and closes everything; a sentence where saving failed, else ''. */
  readonly stop: () => Promise<string>;
}

export interface WorkbenchCommandPlace extends CommandPlace {
  /** Resolves when the person wants to stop, as with Ctrl+C. */
  readonly stopped: Promise<void>;
}

/** 0 stopped and saved, 1 not started or not saved (why, on stderr), 2 wrong usage. */
export async function workbenchCommand(
  argv: readonly string[],
  place: WorkbenchCommandPlace,
): Promise<ExitCode> {
  try {
    const wishes = readWorkbenchLine(argv);
    if (wishes === 'help') {
      place.out(WORKBENCH_USAGE);
      return 0;
    }
    const running = await startWorkbench(wishes, place);
    place.out(`Työpöytä on auki: ${running.address} (sulje painamalla Ctrl+C)\n`);
    await place.stopped;
    const trouble = await running.stop();
    if (trouble !== '') place.err(`${trouble}\n`);
    else place.out('Työkopio on tallennettu.\n');
    return trouble === '' ? 0 : 1;
  } catch (error) {
    if (error instanceof WorkbenchUsageError) {
      place.err(`${error.message}\n\n${WORKBENCH_USAGE}`);
      return 2;
    }
    place.err(`${explained(error)}\n`);
    return 1;
  }
}

/** @throws WorkbookFileError, WorkingCopyError, ReportFailure, WorkerRefusal, ListenError */
export async function startWorkbench(
  { workbook, today, port, fresh }: WorkbenchWishes,
  { root, cwd, today: realToday, out }: CommandPlace,
): Promise<RunningWorkbench> {
  const file = workbook === undefined ? join(root, ...EXAMPLE) : resolve(cwd, workbook);
  const built = join(root, 'build', 'workbench');
  const bench = new Workbench({
    ...{ dist: join(root, 'dist'), built, copies: join(root, 'out', 'workbench'), today: realToday },
    say: (line) => out(`${line}\n`),
  });
  await requireBuilt(built);
  const host = { own: '' };
  const pages = createPageServer({ bench, built, host: () => host.own });
  // The address first: a taken port must not leave a working copy behind.
  host.own = await listen(pages, port);
  bench.frames.begin(await listen(bench.frames.server, 0), `http://${host.own}`);
  const stop = async (): Promise<string> => {
    const trouble = await bench.close();
    bench.windows.closeAll();
    for (const server of [pages, bench.frames.server]) {
      server.close();
      server.closeAllConnections();
    }
    return trouble;
  };
  try {
    await bench.open({
      ...{ bytes: await readWorkbookBytes(file), file, fresh },
      ...(today !== undefined && { today }),
      ...(workbook === undefined && { firstToday: EXAMPLE_TODAY }),
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const { copy } = bench;
  if (copy) out(`${copy.isOld ? 'Jatketaan työkopiosta' : 'Uusi työkopio'}: ${copy.workbook}\n`);
  return { address: `http://${host.own}/`, stop };
}

async function requireBuilt(built: string): Promise<void> {
  const path = join(built, 'worker.mjs');
  try {
    await readFile(path);
  } catch (error) {
    throw fileFailure(path, error as NodeJS.ErrnoException);
  }
}

function explained(error: unknown): string {
  const isForeseen = [WorkbookFileError, WorkingCopyError, ReportFailure, WorkerRefusal, ListenError].some(
    (kind) => error instanceof kind,
  );
  const message = error instanceof Error ? error.message : String(error);
  return isForeseen ? message : `Työpöytää ei voitu avata odottamattoman virheen takia. (${message})`;
}
