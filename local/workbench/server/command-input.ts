// The command line of the workbench: options in, checked wishes or a Finnish complaint out.
import { parseArgs } from 'node:util';

export interface WorkbenchWishes {
  /** As the person wrote it; absent: the example. */
  readonly workbook?: string;
  /** yyyy-MM-dd; absent: as the working copy was left. */
  readonly today?: string;
  /** 0 = any free one. */
  readonly port: number;
  readonly fresh: boolean;
}

export const DEFAULT_PORT = 8765;

export const WORKBENCH_USAGE = `Käyttö: npm start [-- valinnat]

  --workbook TIEDOSTO  avattava työkirja (.xlsx); sitä ei muuteta, vaan siitä tehdään työkopio
  --today 2020-11-30   päivä, jota työpöydällä eletään; oletus tämä päivä, esimerkissä 30.11.2020
  --port ${DEFAULT_PORT}          portti tällä koneella; 0 = mikä tahansa vapaa
  --fresh              aloita uudella työkopiolla; vanha siirretään sivuun
  --once               tee esimerkin raportti ja lopeta
`;

export class WorkbenchUsageError extends Error {
  override name = 'WorkbenchUsageError';
}

/** @throws WorkbenchUsageError */
export function readWorkbenchLine(argv: readonly string[]): WorkbenchWishes | 'help' {
  const { help, workbook, today, port, fresh } = parse(argv);
  if (help) return 'help';
  if (today !== undefined && !isDay(today)) {
    throw new WorkbenchUsageError(`Päivä kirjoitetaan muodossa 2020-11-30, ei ”${today}”.`);
  }
  const number = port === undefined ? DEFAULT_PORT : Number(port);
  if (port === '' || !Number.isInteger(number) || number < 0 || number > 65_535) {
    throw new WorkbenchUsageError(`Portti on kokonaisluku väliltä 0–65535, ei ”${port}”.`);
  }
  return {
    ...(workbook !== undefined && { workbook }),
    ...(today !== undefined && { today }),
    ...{ port: number, fresh: fresh === true },
  };
}

/** True for a day of the calendar as yyyy-MM-dd. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        ...{ workbook: text, today: text, port: text, fresh: { type: 'boolean' } },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: false,
    }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = /'(?:-\w, )?(-{1,2}[^' ]+|[^']*)/.exec(message)?.[1] ?? '';
    throw new WorkbenchUsageError(
      code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE'
        ? `Valinnalta ${name} puuttuu arvo.`
        : `Tuntematon valinta ${name}.`,
    );
  }
}
