// The same row twice on a tab without Tunnus: a meeting or a text printed twice, a person with two roles.
import type { Severity } from '../../findings/finding';
import { shownOf } from '../../workbook/cells/cell';
import { fold } from '../../workbook/likeness';
import type { ReadTab } from '../../workbook/read-tab';
import type { AnyRow } from '../../workbook/row';
import type { TabId } from '../../workbook/tabs/index';
import { findingOn } from '../finding-on';
import { type TabRule, tabIdOf } from '../rule';

interface Key {
  readonly columns: readonly string[];
  readonly severity: Severity;
}

/** What makes a row the same one; the first column is pointed at. */
const KEYS: Readonly<Partial<Record<TabId, Key>>> = {
  // Costs of one type may stand on two rows: both are counted.
  talous: { columns: ['kululaji', 'osahanke'], severity: 'huomautus' },
  // Two meetings of a day have their own times.
  kokoukset: { columns: ['toimielin', 'paiva', 'klo'], severity: 'varoitus' },
  koontitekstit: { columns: ['otsikko', 'kuukausi', 'teksti'], severity: 'varoitus' },
  kayttooikeudet: { columns: ['sahkoposti'], severity: 'varoitus' },
};

export const rowDoubled: TabRule = {
  id: 'row-doubled',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'tab',
  settings: [],
  tabs: Object.keys(KEYS) as TabId[],
  check: (tab, context) => {
    const key = KEYS[tabIdOf(tab.tab.name)];
    const [column] = key?.columns ?? [];
    if (key === undefined || column === undefined) return [];
    const headers = key.columns.map((one) => tab.tab.columns[one]?.header ?? one);
    return doubledOn(tab, key.columns).map(([row, first]) =>
      findingOn(rowDoubled, row, context, {
        severity: key.severity,
        column,
        evidence: key.columns.slice(1),
        message: { name: 'row-doubled', data: { otherRow: first.number, headers } },
      }),
    );
  },
};

/** Each row that repeats an earlier one, with that one. */
function doubledOn(tab: ReadTab, columns: readonly string[]): readonly (readonly [AnyRow, AnyRow])[] {
  const seen = new Map<string, AnyRow>();
  return (tab.rows as readonly AnyRow[]).flatMap((row): (readonly [AnyRow, AnyRow])[] => {
    const parts = columns.map((column) => fold(shownOf(row.cells[column] ?? { state: 'absent' })));
    if (parts[0] === '') return [];
    const key = JSON.stringify(parts);
    const first = seen.get(key);
    if (first !== undefined) return [[row, first]];
    seen.set(key, row);
    return [];
  });
}
