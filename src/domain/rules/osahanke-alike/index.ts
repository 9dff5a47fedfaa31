// Two osahankkeet of one hanke whose names are the same or nearly so: most likely one, entered twice.
import { shownOf, valueIn } from '../../workbook/cells/cell';
import { fold } from '../../workbook/likeness';
import type { RowOf } from '../../workbook/row';
import { findingOn } from '../finding-on';
import type { TabRule } from '../rule';
import { earlierTwins, type NamedRow } from './name-keys';

interface Named extends NamedRow {
  readonly row: RowOf<'osahankkeet'>;
}

export const osahankeAlike: TabRule = {
  id: 'osahanke-alike',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus'],
  scope: 'tab',
  settings: [],
  tabs: ['osahankkeet'],
  check: (tab, context) =>
    byHanke(tab.rows as unknown as readonly RowOf<'osahankkeet'>[]).flatMap((rows) => {
      const twins = earlierTwins(rows);
      return rows.flatMap((one) => {
        const twin = twins.get(one);
        // The same Tunnus twice is a finding of its own.
        if (twin === undefined || fold(twin.row.key) === fold(one.row.key)) return [];
        const data = { name: one.name, other: twin.name, otherRow: twin.number };
        return [
          findingOn(osahankeAlike, one.row, context, {
            severity: 'varoitus',
            column: 'osahanke',
            message: { name: 'osahanke-alike', data },
          }),
        ];
      });
    }),
};

/** Two hankkeet may each have an osahanke of the same name. */
function byHanke(rows: readonly RowOf<'osahankkeet'>[]): readonly (readonly Named[])[] {
  const groups = new Map<string, Named[]>();
  for (const row of rows) {
    const name = valueIn(row.cells.osahanke);
    if (name === undefined) continue;
    const hanke = fold(shownOf(row.cells.hanke));
    const group = groups.get(hanke) ?? [];
    groups.set(hanke, group);
    group.push({ row, name, number: row.number });
  }
  return [...groups.values()];
}
