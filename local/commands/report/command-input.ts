// The command line of `npm run report`: options in, checked wishes or a Finnish complaint out.
import { parseArgs } from 'node:util';

export const LANGUAGES = ['fi', 'sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface ReportWishes {
  /** As the person wrote it, relative to where they stand. */
  readonly workbook: string;
  /** yyyy-MM; absent: the script decides from today. */
  readonly month?: string;
  /** yyyy-MM-dd; absent: the real date. */
  readonly today?: string;
  readonly hanke?: string;
  readonly out: string;
  readonly lang?: Language;
}

export const REPORT_USAGE = `Käyttö: npm run report -- --workbook TIEDOSTO.xlsx [valinnat]

  --workbook TIEDOSTO  hankesalkun työkirja (.xlsx); sitä ei muuteta
  --month 2020-11      raportin kuukausi; oletus työkirjan asetus, muuten kuluva kuukausi
  --today 2020-11-30   päivä, jona raportti tehdään; oletus tämä päivä
  --hanke RH           vain tämän hankkeen osahankkeet; oletus työkirjan asetus
  --out KANSIO         minne tiedostot kirjoitetaan; oletus out
  --lang fi            raportin kieli: fi, sv tai en; oletus fi
`;

/** Thrown where the command line can't be understood; the message is one Finnish sentence. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/**
 * @param argv the arguments after the command's name
 * @throws UsageError
 */
export function readCommandLine(argv: readonly string[]): ReportWishes | 'help' {
  const values = parse(argv);
  if (values.help) return 'help';
  const { workbook, month, today, hanke, out, lang } = values;
  if (!workbook) throw new UsageError('Anna työkirja: --workbook TIEDOSTO.xlsx.');
  if (month !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) {
    throw new UsageError(`Kuukausi kirjoitetaan muodossa 2020-11, ei ”${month}”.`);
  }
  if (today !== undefined && !isDay(today)) {
    throw new UsageError(`Päivä kirjoitetaan muodossa 2020-11-30, ei ”${today}”.`);
  }
  if (lang !== undefined && !isLanguage(lang)) {
    throw new UsageError(`Kieli on fi, sv tai en, ei ”${lang}”.`);
  }
  return {
    workbook,
    ...(month !== undefined && { month }),
    ...(today !== undefined && { today }),
    ...(hanke !== undefined && { hanke }),
    ...(lang !== undefined && { lang }),
    out: out || 'out',
  };
}

function parse(argv: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...argv],
      options: {
        ...{ workbook: text, month: text, today: text, hanke: text, out: text, lang: text },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: false,
    }).values;
  } catch (error) {
    throw new UsageError(complaint(error));
  }
}

/** parseArgs speaks English; its codes are stable. */
function complaint(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  const name = /'(?:-\w, )?(-{1,2}[^' ]+|[^']*)/.exec(message)?.[1] ?? '';
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `Tuntematon valinta ${name}.`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `Ylimääräinen sana ”${name}”: anna työkirja valinnalla --workbook.`;
    default:
      return `Valinnalta ${name} puuttuu arvo.`;
  }
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isLanguage(text: string): text is Language {
  return LANGUAGES.some((language) => language === text);
}
