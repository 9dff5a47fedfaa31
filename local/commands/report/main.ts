// The command `report` as a function: arguments and streams in, exit code out.
import { join, relative, resolve } from 'node:path';
import { REPORT_USAGE, type ReportWishes, readCommandLine, UsageError } from './command-input';
import { explainFailure } from './failure';
import { makeReport } from './make-report';
import { createProgress } from './progress';
import { summarise } from './summary';

export interface CommandPlace {
  /** Where the person stands: their paths are relative to it. */
  readonly cwd: string;
  /** The project's root, which holds dist/. */
  readonly root: string;
  /** yyyy-MM-dd, the real date. */
  readonly today: string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 made, 1 not made (why, on stderr), 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** `npm run report`. */
export async function reportCommand(argv: readonly string[], place: CommandPlace): Promise<ExitCode> {
  try {
    const wishes = readCommandLine(argv);
    if (wishes === 'help') {
      place.out(REPORT_USAGE);
      return 0;
    }
    return await runReport(wishes, place);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    place.err(`${error.message}\n\n${REPORT_USAGE}`);
    return 2;
  }
}

/** Makes the report and prints what was found, or why it could not be made. */
export async function runReport(wishes: ReportWishes, place: CommandPlace): Promise<0 | 1> {
  const progress = createProgress(place.err, () => performance.now());
  try {
    const { answer, files, notes, trouble } = await makeReport(
      {
        ...wishes,
        workbook: resolve(place.cwd, wishes.workbook),
        out: resolve(place.cwd, wishes.out),
        today: wishes.today ?? place.today,
        dist: join(place.root, 'dist'),
      },
      progress,
    );
    place.out(
      summarise(
        answer,
        files.map((path) => shown(path, place.cwd)),
      ),
    );
    for (const note of notes) place.out(`Huomaa: ${note}\n`);
    for (const line of trouble) place.err(`Emulaattorin puute: ${line}\n`);
    return 0;
  } catch (error) {
    place.err(`${explainFailure(error)}\n`);
    return 1;
  }
}

/** Relative where the file is under where the person stands. */
function shown(path: string, cwd: string): string {
  const short = relative(cwd, path);
  return short.startsWith('..') ? path : short;
}
