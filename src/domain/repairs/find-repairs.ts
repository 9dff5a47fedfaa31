// Every repair that the workbook offers: cells whose meaning is certain but whose writing is not the column's, and likely slips.
import type { IsoDay } from '../day/day';
import { readCell } from '../workbook/cells/read-cell';
import { columnHoldsShares } from '../workbook/cells/read-number';
import { matchHeaders } from '../workbook/header-match';
import { fold } from '../workbook/likeness';
import { DETAIL_TABS, type Grids, type Portfolio } from '../workbook/portfolio';
import { isBlank, isSheetError, type RawCell, type RawGrid, shownText } from '../workbook/raw';
import type { ReadTab } from '../workbook/read-tab';
import type { AnyRow } from '../workbook/row';
import type { Tab } from '../workbook/tab';
import { TAB_IDS, TABS, type TabId } from '../workbook/tabs/index';
import { findCauses } from './find-causes';
import { findSettingValues } from './find-setting-values';
import { likelyLinks } from './likely-links';
import { type LinkFinder, propose } from './propose';
import { type Repair, repairId } from './repair';

/**
 * In the order of the workbook. A repair never changes what a readable cell of the column is read as; an empty cell is
 * filled only with a Syy that is proposed, which is never certain.
 */
export function findRepairs(grids: Grids, portfolio: Portfolio, today: IsoDay): Repair[] {
  const link = linkFinder(portfolio);
  return TAB_IDS.flatMap((id) => {
    const grid = grids[id];
    return grid === null ? [] : onTab(id, grid, portfolio, link, today);
  });
}

function onTab(id: TabId, grid: RawGrid, portfolio: Portfolio, link: LinkFinder, today: IsoDay): Repair[] {
  const tab: Tab = TABS[id];
  const read = portfolio.tabs[id] as ReadTab;
  const rows = [...(read.rows as readonly AnyRow[]), ...read.unusable]
    // Without a key a repair could not be undone.
    .filter((row) => row.key !== `rivi ${row.number}`)
    .sort((a, b) => a.number - b.number);
  const isLink = (key: string) => key === 'osahanke' && DETAIL_TABS.some((one) => one === id);
  const likely = likelyLinks(id, portfolio);
  const all = [...read.places].flatMap(([key, place]) => {
    const column = tab.columns[key];
    if (column === undefined || column.own) return [];
    const isKey = tab.identity.includes(key);
    const where = { column, isKey, link: isLink(key) ? link : null, likely: likely[key] ?? null, today };
    const found = rows.flatMap((row): Repair[] => {
      const from = grid[row.number - 1]?.[place - 1] ?? '';
      const cell = row.cells[key];
      if (cell === undefined || isSheetError(from)) return [];
      const proposal = propose(from, cell, where);
      if (proposal === null) return [];
      const target = { tab: id, key: row.key, column: key, from, to: proposal.to };
      const { kind, certain } = proposal;
      // A row whose osahanke is not known would be that of the osahanke that was meant.
      const wouldBe = isLink(key) && !certain ? String(proposal.to) : null;
      const osahanke = id === 'osahankkeet' ? row.key : (portfolio.ownerOf(row) ?? wouldBe);
      return [{ ...target, id: repairId(target), kind, certain, row: row.number, place, osahanke }];
    });
    if (column.type !== 'percent') return found;
    const emptied = found.filter((one) => one.kind === 'placeholder');
    const numbers = found.filter((one) => one.kind !== 'placeholder');
    return [...asPercents(tab, key, grid, place, numbers), ...emptied];
  });
  const values = findSettingValues(id, grid, portfolio, today);
  const tidied = all.filter((one) => !values.some((value) => isSameCell(one, value)));
  return oneKeyAtATime(tab, [...tidied, ...values, ...findCauses(id, rows, grid, portfolio, today)]);
}

const isSameCell = (a: Repair, b: Repair) => a.row === b.row && a.column === b.column;

/** Undo finds a row by its key: a repair that changes the key goes alone, the row's others come after it. */
function oneKeyAtATime(tab: Tab, found: readonly Repair[]): Repair[] {
  const first = new Map<number, Repair>();
  for (const one of found) {
    const changes = shownText(one.from).trim() !== shownText(one.to).trim();
    if (changes && tab.identity.includes(one.column) && !first.has(one.row)) first.set(one.row, one);
  }
  return found.filter((one) => (first.get(one.row) ?? one) === one);
}

/**
 * `50 %` as text is 50 in a column of percents and 0.5 in one of shares; none is mended where the column would be read
 * otherwise afterwards.
 */
function asPercents(tab: Tab, key: string, grid: RawGrid, place: number, found: readonly Repair[]): Repair[] {
  const column = tab.columns[key];
  if (column === undefined || found.length === 0) return [];
  const { row: headerRow } = matchHeaders(grid, tab);
  const before = grid.slice(headerRow).map((line) => line[place - 1] ?? '');
  for (const divisor of holdsShares(before, column.shareUpTo) ? [100] : [1, 100]) {
    const byRow = new Map(found.map((one) => [one.row, Number(one.to) / divisor]));
    const after = before.map((cell, index): RawCell => byRow.get(headerRow + 1 + index) ?? cell);
    if (readAlike(before, after)) {
      return found.map((one) => {
        const changed = { ...one, to: byRow.get(one.row) ?? one.to };
        return { ...changed, id: repairId(changed) };
      });
    }
  }
  return [];

  function readAlike(was: readonly RawCell[], now: readonly RawCell[]): boolean {
    const values = (cells: readonly RawCell[]) => {
      const shares = holdsShares(cells, column?.shareUpTo ?? 0);
      return cells.map((cell) => {
        const read = isBlank(cell) || column === undefined ? null : readCell(cell, column, place, shares);
        return read !== null && read.state === 'value' ? read.value : null;
      });
    };
    const [first, second] = [values(was), values(now)];
    return first.every((value, index) => value === second[index]);
  }
}

function holdsShares(cells: readonly RawCell[], shareUpTo: number): boolean {
  return columnHoldsShares(
    cells.filter((cell): cell is number => typeof cell === 'number'),
    shareUpTo,
  );
}

/** A Tunnus in any spelling, or a name that one osahanke alone has. */
function linkFinder({ osahankkeet }: Portfolio): LinkFinder {
  const byTunnus = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, tunnus: string) =>
    map.set(key, (map.get(key) ?? new Set()).add(tunnus));
  for (const { tunnus, name } of osahankkeet) {
    if (/^rivi \d+$/.test(tunnus)) continue;
    add(byTunnus, fold(tunnus), tunnus);
    add(byName, fold(name), tunnus);
  }
  return (reference) => {
    const wanted = fold(reference);
    const found = byTunnus.get(wanted) ?? byName.get(wanted);
    const [only] = found ?? [];
    return only === undefined || (found?.size ?? 0) > 1 ? null : only;
  };
}
