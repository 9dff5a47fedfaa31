// A late recruitment or procurement whose Syy is empty.
import type { RowOf } from '../../workbook/row';
import { findingOn } from '../finding-on';
import { hankintaDaysLate, rekrytointiDaysLate } from '../late-row';
import { type RowRule, tabIdOf } from '../rule';

export const lateCause: RowRule = {
  id: 'late-cause',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus'],
  scope: 'row',
  settings: [],
  tabs: ['rekrytoinnit', 'hankinnat'],
  check: (row, context) => {
    // A sheet without the column is not asked for it.
    if (row.cells.syy?.state !== 'empty') return [];
    const rekrytointi = tabIdOf(row.tab) === 'rekrytoinnit';
    const days = rekrytointi
      ? rekrytointiDaysLate(row as unknown as RowOf<'rekrytoinnit'>, context.today)
      : hankintaDaysLate(row as unknown as RowOf<'hankinnat'>, context.today);
    if (days === null) return [];
    const data = { days };
    return [
      findingOn(lateCause, row, context, {
        severity: 'varoitus',
        column: 'syy',
        evidence: [rekrytointi ? 'aloitustavoite' : 'sopimuksenTavoiteaika', 'vaihe'],
        message: { name: 'late-without-cause', data },
      }),
    ];
  },
};
