// A TSV file with a header row, for the labelled sets: columns are found by name; what can't be read says why.
import { readFileSync } from 'node:fs';

export type Row = ReadonlyMap<string, string>;

export type ReadRows = { readonly rows: readonly Row[] } | { readonly problem: string };

/** Rows by column name; a Finnish sentence where the file or a column is missing. Empty lines are skipped. */
export function readRows(path: string, columns: readonly string[]): ReadRows {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { problem: `Tiedostoa ${path} ei voi lukea. Tarkista polku ja tiedoston nimi.` };
  }
  return rowsOf(text, path, columns);
}

export function rowsOf(text: string, path: string, columns: readonly string[]): ReadRows {
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t');
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const names = missing.join(', ');
    return {
      problem: `Tiedoston ${path} ensimmäiseltä riviltä puuttuu sarakkeita: ${names}. Sarakkeet erotetaan sarkaimella.`,
    };
  }
  const rows = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const cells = line.split('\t');
      return new Map(header.map((name, at) => [name, cells[at] ?? '']));
    });
  return { rows };
}
