// The checked-in example of November 2020 as the grids that the Google layer would hand over.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell } from '../../src/domain/workbook/raw';
import { TAB_IDS, TABS } from '../../src/domain/workbook/tabs/index';

export const EXAMPLE_FOLDER = join(__dirname, '../../examples/popsote-2020-11');

/** Tab name → its lines, headers first, as text. */
export function exampleLines(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const files = readdirSync(EXAMPLE_FOLDER).filter((file) => file.endsWith('.tsv'));
  return new Map(
    files.map((file) => [
      file.slice(0, -4).normalize('NFC'),
      readFileSync(join(EXAMPLE_FOLDER, file), 'utf8')
        .split(/\r?\n/)
        .filter((line) => line !== '')
        .map((line) => line.split('\t')),
    ]),
  );
}

/** ISO days become date cells and plain numbers numbers, as in the workbook made of these files. */
export function exampleGrids(): Grids {
  const lines = exampleLines();
  return Object.fromEntries(
    TAB_IDS.map((id) => {
      const found = lines.get(TABS[id].name);
      return [id, found === undefined ? null : found.map((line) => line.map(typed))];
    }),
  ) as unknown as Grids;
}

function typed(text: string): RawCell {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { day: text, minutes: 0 };
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}
