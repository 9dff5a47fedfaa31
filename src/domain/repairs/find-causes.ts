// A proposed Syy for each late row that lacks one and whose words name a cause: a guess that a person accepts or leaves.
import type { IsoDay } from '../day/day';
import { targetOn } from '../rules/finding-on';
import { missingSyy, TABS_WITH_SYY } from '../rules/missing-syy';
import type { Portfolio } from '../workbook/portfolio';
import type { RawGrid } from '../workbook/raw';
import type { AnyRow } from '../workbook/row';
import type { TabId } from '../workbook/tabs/index';
import { type Repair, repairId } from './repair';

const COLUMN = 'syy';

/** `rows` are those of the tab that have a key of their own. */
export function findCauses(
  id: TabId,
  rows: readonly AnyRow[],
  grid: RawGrid,
  portfolio: Portfolio,
  today: IsoDay,
): Repair[] {
  if (!TABS_WITH_SYY.some((one) => one === id)) return [];
  return rows.flatMap((row): Repair[] => {
    const cell = row.cells[COLUMN];
    const proposal = missingSyy(row, portfolio, today)?.proposal ?? null;
    if (proposal === null || cell === undefined || cell.state === 'absent') return [];
    const place = cell.column;
    const from = grid[row.number - 1]?.[place - 1] ?? '';
    const target = { tab: id, key: row.key, column: COLUMN, from, to: proposal.syy };
    const basis = { column: targetOn(proposal.row, proposal.column).column, words: proposal.words };
    const osahanke = portfolio.ownerOf(row);
    const kind = 'proposed-cause';
    return [
      { ...target, id: repairId(target), kind, certain: false, basis, row: row.number, place, osahanke },
    ];
  });
}
