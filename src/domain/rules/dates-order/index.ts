// An end before its start on the same row.
import type { Severity } from '../../findings/finding';
import { TABS, type TabId } from '../../workbook/tabs/index';
import { dayIn } from '../cell-span';
import { findingOn } from '../finding-on';
import { type RowRule, tabIdOf } from '../rule';

/** `unless`: a column between the two, whose own pairs tell it where it has a day. */
type Pair = readonly [start: string, end: string, severity: Severity, unless?: string];

/** Which columns must follow each other: start first. Where practice knows an exception, it is only a warning. */
const PAIRS: Readonly<Partial<Record<TabId, readonly Pair[]>>> = {
  osahankkeet: [['alkaa', 'paattyy', 'virhe']],
  hankkeet: [['alkaa', 'paattyy', 'virhe']],
  rekrytoinnit: [
    ['hakuAlkaa', 'hakuPaattyy', 'virhe'],
    // Of several posts in one search, the first may begin before the search ends.
    ['hakuPaattyy', 'aloitus', 'varoitus'],
    ['hakuAlkaa', 'aloitus', 'varoitus', 'hakuPaattyy'],
    ['aloitus', 'paattyy', 'virhe'],
    ['aloitustavoite', 'paattyy', 'varoitus', 'aloitus'],
  ],
  hankinnat: [
    ['tarjouspyyntoJulkaistu', 'sopimusAllekirjoitettu', 'virhe'],
    ['sopimusAllekirjoitettu', 'toimitusValmis', 'varoitus'],
    ['sopimuksenTavoiteaika', 'toimitusValmis', 'varoitus', 'sopimusAllekirjoitettu'],
    ['tarjouspyyntoJulkaistu', 'toimitusValmis', 'varoitus', 'sopimusAllekirjoitettu'],
  ],
  toimenpiteet: [
    ['alkaa', 'paattyy', 'virhe'],
    ['alkaa', 'alkuperainenPaattyminen', 'varoitus'],
  ],
  kokoukset: [['aineistotViimeistaan', 'paiva', 'varoitus']],
};

export const datesOrder: RowRule = {
  id: 'dates-order',
  kind: 'cell',
  area: 'tiedot',
  levels: ['virhe', 'varoitus'],
  scope: 'row',
  settings: [],
  tabs: Object.keys(PAIRS) as TabId[],
  check: (row, context) => {
    const id = tabIdOf(row.tab);
    const columns: Readonly<Record<string, { readonly header: string }>> = TABS[id].columns;
    return (PAIRS[id] ?? []).flatMap(([startKey, endKey, severity, unless]) => {
      const start = dayIn(row.cells[startKey], 'earliest');
      const end = dayIn(row.cells[endKey], 'latest');
      if (start === null || end === null || start <= end) return [];
      if (unless !== undefined && dayIn(row.cells[unless], 'earliest') !== null) return [];
      const data = {
        startHeader: columns[startKey]?.header ?? startKey,
        start,
        endHeader: columns[endKey]?.header ?? endKey,
        end,
      };
      return [
        findingOn(datesOrder, row, context, {
          severity,
          column: endKey,
          evidence: [startKey],
          message: { name: 'end-before-start', data },
        }),
      ];
    });
  },
};
