// The command `workbook`: reads its options, makes the workbook, says in Finnish what it made or why not.
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { WorkbookDescription } from '../../files/tsv/description';
import { makeWorkbook } from '../../files/tsv/make-workbook';
import { readFolder } from '../../files/tsv/read-folder';
import { TsvError } from '../../files/tsv/tsv-error';
import { WorkbookFileError } from '../../files/xlsx/error';
import { saveWorkbook } from '../../files/xlsx/save-workbook';

export const WORKBOOK_USAGE = `Käyttö: npm run workbook -- --from KANSIO --out TIEDOSTO.xlsx

  --from KANSIO    kansio, jossa on yksi .tsv-tiedosto välilehteä kohti (UTF-8, 1. rivi otsikot)
  --out TIEDOSTO   tehtävä työkirja (.xlsx)
`;

export interface WorkbookPlace {
  /** Where the person stands: paths are relative to it. */
  readonly cwd: string;
  readonly describe: () => WorkbookDescription;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Exit code: 0 made, 1 not made (why, on stderr), 2 wrong usage. */
export async function workbookCommand(argv: readonly string[], place: WorkbookPlace): Promise<0 | 1 | 2> {
  const wishes = readOptions(argv);
  if (wishes === 'help') {
    place.out(WORKBOOK_USAGE);
    return 0;
  }
  if (typeof wishes === 'string') {
    place.err(`${wishes}\n\n${WORKBOOK_USAGE}`);
    return 2;
  }
  const out = resolve(place.cwd, wishes.out);
  try {
    const tabs = await readFolder(resolve(place.cwd, wishes.from));
    const workbook = await makeWorkbook(basename(out, '.xlsx'), tabs, place.describe());
    const report = await saveWorkbook(workbook, out);
    for (const { name, rows } of tabs) place.out(`${name}: ${rows.length} riviä\n`);
    for (const { cell, characters } of report.replaced) {
      place.err(`Solusta ${cell} korvattiin ${characters} merkkiä, joita työkirja ei voi sisältää.\n`);
    }
    for (const cell of report.tooLongForExcel) {
      place.err(`Solun ${cell} teksti on pidempi kuin Excel näyttää (32 767 merkkiä).\n`);
    }
    place.out(`Valmis: ${wishes.out}\n`);
    return 0;
  } catch (error) {
    place.err(`${explained(error)}\n`);
    return 1;
  }
}

function readOptions(argv: readonly string[]): { from: string; out: string } | string {
  try {
    const text = { type: 'string' } as const;
    const { values } = parseArgs({
      args: [...argv],
      options: { from: text, out: text, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) return 'help';
    const { from, out } = values;
    if (!from) return 'Anna lähdekansio: --from KANSIO.';
    if (!out) return 'Anna tehtävä tiedosto: --out TIEDOSTO.xlsx.';
    if (!/\.xlsx$/i.test(out)) return `Tiedoston nimen lopussa on oltava .xlsx, ei ”${out}”.`;
    return { from, out };
  } catch {
    return `Komennon valintoja ei ymmärretty: ${argv.join(' ')}`;
  }
}

function explained(error: unknown): string {
  if (error instanceof TsvError || error instanceof WorkbookFileError) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `Työkirjaa ei voitu tehdä odottamattoman virheen takia. (${message})`;
}
