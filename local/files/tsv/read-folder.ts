// Reads a folder of TSV files, one per tab: first line headers, tabs between values, no quoting.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TsvError } from './tsv-error';

export interface TsvTab {
  /** The file's name without `.tsv`, in composed Unicode whatever the file system keeps. */
  readonly name: string;
  readonly headers: readonly string[];
  /** Each as long as the headers. */
  readonly rows: readonly (readonly string[])[];
}

/** In the order of the names. Other files are ignored. Throws TsvError. */
export async function readFolder(folder: string): Promise<TsvTab[]> {
  let files: string[];
  try {
    files = await readdir(folder);
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new TsvError(`Kansiota ${folder} ei ole.`);
    if (code === 'ENOTDIR') throw new TsvError(`${folder} ei ole kansio.`);
    throw new TsvError(`Kansiota ${folder} ei voi lukea (${code}).`);
  }
  const wanted = files.filter((file) => file.toLowerCase().endsWith('.tsv')).sort();
  if (wanted.length === 0) {
    throw new TsvError(`Kansiossa ${folder} ei ole yhtään .tsv-tiedostoa.`);
  }
  return await Promise.all(wanted.map((file) => readTab(folder, file)));
}

async function readTab(folder: string, file: string): Promise<TsvTab> {
  const bytes = await readFile(join(folder, file)).catch((cause: NodeJS.ErrnoException) => {
    throw new TsvError(`Tiedostoa ${file} ei voi lukea (${cause.code}).`);
  });
  let text: string;
  try {
    // Takes a byte order mark off; throws at the first byte that is not UTF-8.
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TsvError(
      `Tiedosto ${file} ei ole UTF-8-muodossa. Tallenna se UTF-8-muodossa ja yritä uudelleen.`,
    );
  }
  const lines = text.split(/\r?\n/);
  while (lines.length > 0 && lines[lines.length - 1] === '') lines.pop();
  const name = file.slice(0, -'.tsv'.length).normalize('NFC');
  // Excel's own limits for the name of a tab.
  if (name.length > 31 || /[\\/?*[\]:]/.test(name) || /^'|'$/.test(name)) {
    throw new TsvError(
      `Tiedoston ${file} nimi ei käy välilehden nimeksi: enintään 31 merkkiä, ei merkkejä \\ / ? * [ ] :`,
    );
  }
  const [headers = [], ...rows] = lines.map((line) => line.split('\t'));
  if (headers.length === 0) throw new TsvError(`Tiedosto ${file} on tyhjä: otsikkorivi puuttuu.`);
  rows.forEach((row, index) => {
    if (row.length === headers.length) return;
    throw new TsvError(
      `Tiedoston ${file} rivillä ${index + 2} on ${row.length} saraketta, otsikoita on ${headers.length}.`,
    );
  });
  return { name, headers, rows };
}
