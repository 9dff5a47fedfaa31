// The same Tunnus on two rows of a tab: links and history can't tell them apart.
import { fold } from '../../workbook/likeness';
import type { ReadTab } from '../../workbook/read-tab';
import type { AnyRow } from '../../workbook/row';
import { TAB_IDS, TABS } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import type { TabRule } from '../rule';

/** A Tunnus filled down a whole column must not give a list of every row on every row. */
const NAMED_ROWS = 3;

export const tunnusUnique: TabRule = {
  id: 'tunnus-unique',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe'],
  scope: 'tab',
  settings: [],
  tabs: TAB_IDS.filter((id) => 'tunnus' in TABS[id].columns),
  check: (tab, context) =>
    groupsOf(tab).flatMap((rows) => {
      const first = rows.slice(0, NAMED_ROWS + 1);
      return rows.map((row) => {
        const named = first.filter((other) => other !== row).slice(0, NAMED_ROWS);
        const otherRows = named.map((other) => other.number);
        const more = rows.length - 1 - otherRows.length;
        return findingOn(tunnusUnique, row, context, {
          severity: 'virhe',
          column: 'tunnus',
          message: { name: 'tunnus-doubled', data: { tunnus: row.key, otherRows, more } },
        });
      });
    }),
};

/** Rows that share a Tunnus, in the order of the sheet; two that differ by case or diacritics only are the same. */
function groupsOf(tab: ReadTab): readonly (readonly AnyRow[])[] {
  const byTunnus = new Map<string, AnyRow[]>();
  const rows = [...(tab.rows as readonly AnyRow[]), ...tab.unusable];
  for (const row of rows.sort((a, b) => a.number - b.number)) {
    const cell = row.cells.tunnus;
    if (cell?.state !== 'value') continue;
    const key = fold(cell.shown);
    const group = byTunnus.get(key);
    if (group === undefined) byTunnus.set(key, [row]);
    else group.push(row);
  }
  return [...byTunnus.values()].filter((group) => group.length > 1);
}
