// A name on Asetukset that no setting has, or that stands there twice.
import type { Finding } from '../../findings/finding';
import { valueIn } from '../../workbook/cells/cell';
import { nearest } from '../../workbook/likeness';
import { SETTING_NAMES, settingNamed } from '../../workbook/settings';
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
    const { rows } = context.portfolio.tabs.asetukset;
    const meant = new Map(rows.map((row) => [row, settingNamed(valueIn(row.cells.asetus) ?? '')]));
    const lastRows = new Map(rows.map((row) => [meant.get(row), row.number]));
    return rows.flatMap((row): Finding[] => {
      const name = valueIn(row.cells.asetus) ?? '';
      const setting = meant.get(row);
      if (setting === undefined) {
        const suggestion = nearest(name, SETTING_NAMES) ?? null;
        const data = { name, suggestion };
        return [
          findingOn(settingKnown, row, context, {
            severity: suggestion === null ? 'huomautus' : 'varoitus',
            column: 'asetus',
            message: { name: 'setting-unknown', data },
          }),
        ];
      }
      const lastRow = lastRows.get(setting);
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
