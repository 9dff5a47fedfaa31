// An interrupted procurement that no new tender goes on from.
import { causeGroupsOf } from '../../findings/cause-groups';
import { interruptedForGood } from '../../forecast/hankinta/new-tender';
import { shownOf, valueIn } from '../../workbook/cells/cell';
import type { RowOf } from '../../workbook/row';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

export const hankintaInterrupted: WorkbookRule = {
  id: 'hankinta-interrupted',
  kind: 'deviation',
  area: 'hankinnat',
  levels: ['punainen'],
  scope: 'workbook',
  settings: [],
  check: (context) => {
    const rows: readonly RowOf<'hankinnat'>[] = context.portfolio.tabs.hankinnat.rows;
    const tenders = rows.map((row) => ({
      tunnus: row.key,
      osahanke: context.portfolio.ownerOf(row),
      hankinta: shownOf(row.cells.hankinta),
      huomio: shownOf(row.cells.huomio),
      vaihe: valueIn(row.cells.vaihe) ?? null,
      row,
    }));
    return interruptedForGood(tenders).map(({ row, hankinta }) => {
      const syy = valueIn(row.cells.syy);
      const data = { hankinta };
      return findingOn(hankintaInterrupted, row, context, {
        severity: 'punainen',
        column: 'vaihe',
        evidence: row.cells.syy.state === 'value' ? ['syy'] : [],
        cause: syy,
        causeGroups: causeGroupsOf('hankinnat ja sopimukset', syy),
        message: { name: 'hankinta-interrupted', data },
      });
    });
  },
};
