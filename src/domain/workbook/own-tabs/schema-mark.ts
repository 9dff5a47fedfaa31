// The mark of an own tab: its schema version, and the file it was made in, as the last lines of a header cell's note.

/**
 * A note travels with the tab into every copy of the file and through .xlsx, which properties and developer metadata
 * do not: so it is known of a copied workbook whose it was.
 */
export interface SchemaMark {
  readonly version: number;
  /** File id of the spreadsheet; '' where the mark tells none. */
  readonly file: string;
}

const VERSION = /^Rakenne: (\d{1,4})$/m;
const FILE = /^Taulukko: (\S{1,200})$/m;

/** The note of the tab's first declared column. */
export function markedNote(help: string, mark: SchemaMark): string {
  return [help, `Rakenne: ${mark.version}`, `Taulukko: ${mark.file}`].join('\n');
}

/** From whichever header carries it: somebody may have moved the columns. A tab without a mark is of version 1. */
export function readMark(headerNotes: readonly string[]): SchemaMark {
  for (const note of headerNotes) {
    const version = VERSION.exec(note);
    if (version !== null) return { version: Number(version[1]), file: FILE.exec(note)?.[1] ?? '' };
  }
  return { version: 1, file: '' };
}
