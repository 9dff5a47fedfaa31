// Why a report could not be made: one Finnish sentence for the person at the command line.

import { WorkbookFileError } from '../../files/xlsx/error';
import { ScriptFailure } from '../../host/execution';

/** Expected: the message is the whole story. */
export class ReportFailure extends Error {
  override name = 'ReportFailure';
}

/** What is written on stderr for any error; the technical message follows where the cause was not foreseen. */
export function explainFailure(error: unknown): string {
  if (error instanceof ReportFailure || error instanceof WorkbookFileError) return error.message;
  if (error instanceof ScriptFailure) {
    return `Raporttia ei voitu tehdä: ohjelma keskeytyi virheeseen. (${error.scriptName}: ${error.message})`;
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return `Raporttia ei voitu tehdä odottamattoman virheen takia. (${message})`;
}

/** A Finnish sentence for what the file system says of a path. */
export function fileFailure(path: string, error: NodeJS.ErrnoException): ReportFailure {
  const { code, message } = error;
  const options = { cause: error };
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return new ReportFailure(`Levy on täynnä: ${path}. Vapauta tilaa ja yritä uudelleen.`, options);
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return new ReportFailure(
        `Ei kirjoitusoikeutta: ${path}. Valitse toinen kansio valinnalla --out.`,
        options,
      );
    case 'EEXIST':
    case 'ENOTDIR':
      return new ReportFailure(`${path} ei ole kansio. Valitse toinen kansio valinnalla --out.`, options);
    default:
      return new ReportFailure(`Kirjoittaminen ei onnistunut: ${path}. (${message})`, options);
  }
}
