// An end before its start on the same row.
import type { IsoDay } from '../../day/day';
import type { Cell } from '../../workbook/cells/cell';
import { valueIn } from '../../workbook/cells/cell';
import type { TimeValue } from '../../workbook/column';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

/** Which columns must follow each other: start first. */
const PAIRS: Readonly<Partial<Record<TabId, readonly (readonly [start: string, end: string])[]>>> = {
  osahankkeet: [['alkaa', 'paattyy']],
  hankkeet: [['alkaa', 'paattyy']],
  rekrytoinnit: [
    ['hakuAlkaa', 'hakuPaattyy'],
    ['aloitus', 'paattyy'],
  ],
  hankinnat: [['tarjouspyyntoJulkaistu', 'sopimusAllekirjoitettu']],
  toimenpiteet: [['alkaa', 'paattyy']],
};

export const datesOrder: RowRule = {
  id: 'dates-order',
  kind: 'cell',
  area: 'tiedot',
  scope: 'row',
  settings: [],
  tabs: Object.keys(PAIRS) as TabId[],
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    return (PAIRS[id] ?? []).flatMap(([startKey, endKey]) => {
      const start = dayIn(row.cells[startKey], 'earliest');
      const end = dayIn(row.cells[endKey], 'latest');
      if (start === null || end === null || start <= end) return [];
      const data = {
        startHeader: columns[startKey]?.header ?? startKey,
        start,
        endHeader: columns[endKey]?.header ?? endKey,
        end,
      };
      return [
        findingOn(datesOrder, row, context, {
          severity: 'virhe',
          column: endKey,
          evidence: [startKey],
          message: { name: 'end-before-start', data },
        }),
      ];
    });
  },
};

/** A day cell's day, or the wanted end of a time cell. */
function dayIn(cell: Cell<unknown> | undefined, end: 'earliest' | 'latest'): IsoDay | null {
  const value = cell === undefined ? undefined : (valueIn(cell) as IsoDay | TimeValue | undefined);
  if (value === undefined) return null;
  return typeof value === 'string' ? value : value[end];
}
