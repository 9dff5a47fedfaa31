// Gives pasted-over cells their list or number format back, and takes that back: looks only, never a value.
import type { RestoreFix } from '../../domain/sheet-fix/fix';
import { matchHeaders } from '../../domain/workbook/header-match';
import type { RowRun } from '../../domain/workbook/set-up/tab-state';
import type { Tab } from '../../domain/workbook/tab';
import { TAB_IDS, TABS } from '../../domain/workbook/tabs/index';
import type { RowSource } from '../ports';
import type { SheetShape } from './ports';

interface RestorePorts {
  readonly rows: RowSource;
  readonly shape: SheetShape;
}

/** With the formats that the cells have now, for undo. */
export function withFormer({ shape }: Pick<RestorePorts, 'shape'>, fix: RestoreFix): RestoreFix {
  const last = fix.runs[fix.runs.length - 1];
  const first = fix.runs[0];
  if (fix.what === 'list' || first === undefined || last === undefined) return fix;
  const formats = shape.formats(fix.tab, fix.column, first.from, last.to - first.from + 1);
  return { ...fix, runs: fix.runs.flatMap((run) => byFormat(run, (row) => formats[row - first.from] ?? '')) };
}

/** False where the column is no longer where it was. */
export function restoreCells(ports: RestorePorts, fix: RestoreFix): boolean {
  if (columnNow(ports, fix) !== fix.column) return false;
  if (fix.what === 'format') ports.shape.setFormat(fix.tab, fix.column, fix.runs, fix.pattern);
  else ports.shape.setList(fix.tab, fix.column, fix.runs, tabOf(fix)?.columns[fix.key]?.choices ?? []);
  return true;
}

/** 'nothing': the cells no longer look as they were mended. `write` false: only says. */
export function unrestoreCells(
  ports: RestorePorts,
  fix: RestoreFix,
  write: boolean,
): 'done' | 'nothing' | 'changed' {
  const { shape } = ports;
  const column = columnNow(ports, fix);
  const [first, last] = [fix.runs[0], fix.runs[fix.runs.length - 1]];
  if (column === 0 || first === undefined || last === undefined) return 'changed';
  if (fix.what === 'list') {
    if (write) shape.setList(fix.tab, column, fix.runs, null);
    return 'done';
  }
  const now = shape.formats(fix.tab, column, first.from, last.to - first.from + 1);
  const still = fix.runs.flatMap(({ before, ...run }) =>
    byFormat(run, (row) => now[row - first.from] ?? '')
      .filter((part) => part.before === fix.pattern)
      .map((part) => ({ ...part, before: before ?? '' })),
  );
  if (still.length === 0) return 'nothing';
  if (!write) return 'done';
  for (const before of new Set(still.map((part) => part.before))) {
    const runs = still.filter((part) => part.before === before);
    shape.setFormat(fix.tab, column, runs, before === '' ? 'General' : before);
  }
  return 'done';
}

function byFormat(run: RowRun, formatOf: (row: number) => string): (RowRun & { readonly before: string })[] {
  const parts: { from: number; to: number; before: string }[] = [];
  for (let row = run.from; row <= run.to; row++) {
    const before = formatOf(row);
    const last = parts[parts.length - 1];
    if (last !== undefined && last.before === before) last.to = row;
    else parts.push({ from: row, to: row, before });
  }
  return parts;
}

function tabOf(fix: RestoreFix): Tab | undefined {
  return TAB_IDS.map((id): Tab => TABS[id]).find(({ name }) => name === fix.tab);
}

/** Columns may have moved since: 0 where it is gone. */
function columnNow({ rows }: RestorePorts, fix: RestoreFix): number {
  const tab = tabOf(fix);
  const grid = rows.readTabs([fix.tab])[0] ?? [];
  return tab === undefined ? 0 : (matchHeaders(grid, tab).places.get(fix.key) ?? 0);
}
