// A name on Asetukset that no setting has, or that stands there twice.
import type { Finding } from '../../findings/finding';
import { valueIn } from '../../workbook/cells/cell';
import { fold, nearest } from '../../workbook/likeness';
import { SETTINGS } from '../../workbook/settings';
import { findingOn } from '../finding-on';
import type { WorkbookRule } from '../rule';

export const settingKnown: WorkbookRule = {
  id: 'setting-known',
  kind: 'cell',
  area: 'tiedot',
  levels: ['varoitus', 'huomautus'],
  scope: 'workbook',
  settings: [],
  check: (context) => {
    const names = Object.values(SETTINGS).map(({ name }) => name);
    const folded = new Set(names.map(fold));
    const { rows } = context.portfolio.tabs.asetukset;
    const lastRows = new Map(rows.map((row) => [fold(valueIn(row.cells.asetus) ?? ''), row.number]));
    return rows.flatMap((row): Finding[] => {
      const name = valueIn(row.cells.asetus) ?? '';
      const lastRow = lastRows.get(fold(name));
      if (!folded.has(fold(name))) {
        const suggestion = nearest(name, names) ?? null;
        const data = { name, suggestion };
        return [
          findingOn(settingKnown, row, context, {
            severity: suggestion === null ? 'huomautus' : 'varoitus',
            column: 'asetus',
            message: { name: 'setting-unknown', data },
          }),
        ];
      }
      if (lastRow === undefined || lastRow === row.number) return [];
      const data = { name, lastRow };
      return [
        findingOn(settingKnown, row, context, {
          severity: 'varoitus',
          column: 'asetus',
          evidence: ['arvo'],
          message: { name: 'setting-doubled', data },
        }),
      ];
    });
  },
};
