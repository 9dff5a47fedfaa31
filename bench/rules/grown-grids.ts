// The example workbook grown to any number of rows: its own rows over again, each round with Tunnukset and names of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grids } from '../../src/domain/workbook/portfolio';
import type { RawCell, RawGrid } from '../../src/domain/workbook/raw';
import type { Tab } from '../../src/domain/workbook/tab';
import { TAB_IDS, TABS, type TabId } from '../../src/domain/workbook/tabs/index';

const FOLDER = 'examples/popsote-2020-11';
/** A portfolio of any size has as many of these as a small one. */
const ONCE: readonly TabId[] = ['hankkeet', 'kokoukset', 'koontitekstit', 'asetukset', 'kayttooikeudet'];
/** The example has no Talous; its rows are made of Osahankkeet's, whose sums they agree with. */
const TALOUS = ['Osahanke', 'Kululaji', 'Budjetti €', 'Toteuma €'];
/** Columns that name a row, or another row; texts that must differ from row to row. */
const NUMBERED: ReadonlySet<string> = new Set([
  'Tunnus',
  'Osahanke',
  'Eteneminen',
  'Haasteet',
  'Asia',
  'Huomio',
]);

/** Data rows of all tabs together: as many as asked for, give or take one round of the example. */
export function grownGrids(root: string, rows: number): { readonly grids: Grids; readonly rows: number } {
  const example = new Map(TAB_IDS.map((id) => [id, readExample(root, TABS[id])]));
  const grows = TAB_IDS.filter((id) => !ONCE.includes(id));
  const once = count(ONCE.map((id) => example.get(id) ?? null));
  const osahankkeet = (example.get('osahankkeet')?.length ?? 1) - 1;
  const perRound = count(grows.map((id) => example.get(id) ?? null)) + osahankkeet;
  const rounds = Math.max(1, Math.round((rows - once) / perRound));
  const grids = Object.fromEntries(
    TAB_IDS.map((id) => {
      const grid = example.get(id) ?? null;
      return [id, grid === null || ONCE.includes(id) ? grid : repeat(grid, rounds)];
    }),
  ) as Record<TabId, RawGrid | null>;
  grids.talous = talousOf(grids.osahankkeet ?? []);
  return { grids, rows: count(Object.values(grids)) };
}

function count(grids: readonly (RawGrid | null)[]): number {
  return grids.reduce((sum, grid) => sum + Math.max(0, (grid?.length ?? 0) - 1), 0);
}

function readExample(root: string, { name }: Tab): RawGrid | null {
  let text: string;
  try {
    text = readFileSync(join(root, FOLDER, `${name}.tsv`), 'utf8');
  } catch {
    return null;
  }
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  return lines.map((line) => line.split('\t').map(typed));
}

/** Days and numbers as the sheet would hand them over. */
function typed(text: string): RawCell {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return { day: text, minutes: 0 };
  return /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : text;
}

/** The first round is the example as it is. */
function repeat(grid: RawGrid, rounds: number): RawGrid {
  const [headers = [], ...rows] = grid;
  return [
    headers,
    ...Array.from({ length: rounds }, (_, round) =>
      rows.map((row) => row.map((cell, at) => numbered(cell, String(headers[at]), round))),
    ).flat(),
  ];
}

function numbered(cell: RawCell, header: string, round: number): RawCell {
  const marked = round > 0 && typeof cell === 'string' && cell !== '' && NUMBERED.has(header);
  return marked ? `${cell} ${round}` : cell;
}

function talousOf(osahankkeet: RawGrid): RawGrid {
  const [headers = [], ...rows] = osahankkeet;
  const at = (name: string) => headers.findIndex((header) => String(header).startsWith(name));
  const [tunnus, budjetti, toteuma] = [at('Tunnus'), at('Budjetti'), at('Toteuma')];
  return [
    TALOUS,
    ...rows.map((row) => [row[tunnus] ?? '', 'Henkilöstökulut', row[budjetti] ?? '', row[toteuma] ?? '']),
  ];
}
