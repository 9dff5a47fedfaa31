// The same Tunnus on two rows of a tab: links and history can't tell them apart.
import type { Finding } from '../../findings/finding';
import { fold } from '../../workbook/likeness';
import type { AnyRow } from '../../workbook/row';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import type { TabRule } from '../rule';

export const tunnusUnique: TabRule = {
  id: 'tunnus-unique',
  kind: 'cell',
  area: 'tiedot',
  scope: 'tab',
  settings: [],
  tabs: TAB_IDS.filter((id) => 'tunnus' in TABS[id].columns),
  check: (tab, context) => {
    const byTunnus = new Map<string, AnyRow[]>();
    for (const row of [...(tab.rows as readonly AnyRow[]), ...tab.unusable]) {
      const cell = row.cells.tunnus;
      if (cell?.state !== 'value') continue;
      const key = fold(cell.shown);
      byTunnus.set(key, [...(byTunnus.get(key) ?? []), row]);
    }
    return [...byTunnus.values()].filter((rows) => rows.length > 1).flatMap((rows) => rows.map(onRow(rows)));

    function onRow(rows: readonly AnyRow[]): (row: AnyRow) => Finding {
      return (row) => {
        const otherRows = rows.filter((other) => other !== row).map((other) => other.number);
        return findingOn(tunnusUnique, row, context, {
          severity: 'virhe',
          column: 'tunnus',
          message: { name: 'tunnus-doubled', data: { tunnus: row.key, otherRows } },
        });
      };
    }
  },
};
