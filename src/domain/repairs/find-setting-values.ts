// For each setting whose value can't be read, what was probably meant: a guess that a person accepts or leaves.
import type { IsoDay } from '../day/day';
import { meantSetting } from '../workbook/meant/meant-setting';
import type { Portfolio } from '../workbook/portfolio';
import { isSheetError, type RawGrid } from '../workbook/raw';
import { readSettings } from '../workbook/settings';
import type { TabId } from '../workbook/tabs/index';
import { type Repair, repairId } from './repair';

const COLUMN = 'arvo';

/** Of the tab Asetukset; none of others. */
export function findSettingValues(id: TabId, grid: RawGrid, portfolio: Portfolio, today: IsoDay): Repair[] {
  if (id !== 'asetukset') return [];
  return readSettings(portfolio.tabs.asetukset.rows).problems.flatMap((problem): Repair[] => {
    const { row } = problem;
    const cell = row.cells.arvo;
    const to = meantSetting(problem, today);
    if (to === null || cell.state === 'absent') return [];
    const from = grid[row.number - 1]?.[cell.column - 1] ?? '';
    if (isSheetError(from)) return [];
    const target = { tab: id, key: row.key, column: COLUMN, from, to };
    const kind = 'likely-choice';
    const place = cell.column;
    return [
      { ...target, id: repairId(target), kind, certain: false, row: row.number, place, osahanke: null },
    ];
  });
}
